import {
  accountWebhook,
  ofacWebhook,
  paymentWebhook,
  recipientWebhook,
  sessionWebhook,
  tokenizationWebhook,
} from '../../../contracts/generated/validators.js';
import type { SchemaError, SchemaValidator } from '../../../contracts/violations/violations.js';
import {
  WEBHOOK_TOPICS,
  type WebhookEventKind,
  type WebhookTopic,
} from '../../../contracts/webhooks/topics.js';
import type { OtherWebhook } from './webhook-types.js';

/** What the bytes of a webhook come to. */
export type WebhookVerdict =
  /** Not even the envelope of a webhook. */
  | { readonly unreadable: string }
  | {
      readonly webhook: OtherWebhook;
      /** How it breaks the contract of its topic; none where that is not known. */
      readonly violations: readonly string[];
    };

// Named one by one: a bundle of the client then holds no other.
const VALIDATORS: Readonly<Record<WebhookEventKind, SchemaValidator>> = {
  tokenization: tokenizationWebhook,
  recipient: recipientWebhook,
  account: accountWebhook,
  session: sessionWebhook,
  ofac: ofacWebhook,
  payment: paymentWebhook,
};

/** Reads a webhook, and holds it against the contract of its topic. */
export function readWebhook(body: Uint8Array): WebhookVerdict {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return { unreadable: 'The body is signed, but is not JSON in UTF-8.' };
  }
  if (!isWebhook(value)) {
    return { unreadable: 'The body is signed, but holds no metadata with an id and a topic.' };
  }
  const { topic } = value.metadata;
  if (!isTopic(topic)) return { webhook: value, violations: [] };
  const keepsContract = VALIDATORS[WEBHOOK_TOPICS[topic].event];
  return {
    webhook: value,
    violations: keepsContract(value) ? [] : (keepsContract.errors ?? []).map(sentence),
  };
}

/** Whether a topic is one of the contract. */
export const isTopic = (topic: string): topic is WebhookTopic => Object.hasOwn(WEBHOOK_TOPICS, topic);

/** Names the field and the rule, not the value: webhooks are about people. */
function sentence({ instancePath, message }: SchemaError): string {
  const path = instancePath.slice(1).replaceAll('/', '.') || 'the body';
  return `"${path}" ${message ?? 'is not valid'}.`;
}

function isWebhook(value: unknown): value is OtherWebhook {
  const metadata = (value as { metadata?: unknown } | null)?.metadata;
  const { id, topic } = (metadata ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && id !== '' && typeof topic === 'string';
}
