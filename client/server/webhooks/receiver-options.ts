import { createSecretKey, type KeyObject } from 'node:crypto';
import { didYouMean } from '../../../contracts/violations/violations.js';
import { TOPICS } from '../../../contracts/webhooks/topics.js';
import { WEBHOOK_TIMEOUT_SECONDS } from '../../../contracts/webhooks/webhook-signature.js';
import { checkInteger } from '../check-integer.js';
import { realWorld, type ClientWorld } from '../world.js';
import { isTopic } from './read-webhook.js';
import { WEBHOOK_SIGNATURE_NAMES, type AcceptedSignature } from './verify-webhook.js';
import type { IngoWebhookError } from './webhook-error.js';
import { memoryWebhookStore, type WebhookStore } from './webhook-store.js';
import type { OtherWebhook, WebhookHandlers } from './webhook-types.js';

/** What a receiver of webhooks is made of. */
export interface WebhookReceiverOptions {
  /** The secret that webhooks are signed with; while it is replaced by another, both. */
  readonly secret: string | readonly string[];
  /**
   * How they are signed, which is not published. Default: `any` of the ways that are possible, each an HMAC with the
   * secret, so that no one else can make one.
   */
  readonly signature?: AcceptedSignature;
  /** Remembers what was handled. Default: one in memory, which serves a single process. */
  readonly store?: WebhookStore;
  /** What handles the webhooks, by topic. */
  readonly on?: WebhookHandlers;
  /**
   * Handles every webhook that `on` does not: topics without a handler, topics that are newer than this library, and
   * webhooks that break the contract of their topic (`onError` got the violations).
   */
  readonly onOther?: (webhook: OtherWebhook) => unknown;
  /** Told what went wrong. Default: it is written to the console. */
  readonly onError?: (error: IngoWebhookError) => unknown;
  /** A handler that takes longer is answered for, in milliseconds. Default: 8000; Ingo waits for 10 000. */
  readonly deadlineMs?: number;
  /** The longest body that is read. Default: 262 144. */
  readonly maxBytes?: number;
  /** Time; for tests. Default: the real one. */
  readonly world?: Pick<ClientWorld, 'sleep'>;
}

/** The same, checked and complete. */
export interface ReceiverSettings extends Required<
  Omit<WebhookReceiverOptions, 'secret' | 'onOther' | 'onError'>
> {
  readonly keys: readonly KeyObject[];
  readonly onOther: ((webhook: OtherWebhook) => unknown) | undefined;
  readonly onError: (error: IngoWebhookError) => unknown;
}

/**
 * Checks the options and fills in the defaults.
 *
 * @throws TypeError that says which option, which value (never the secret), what was expected.
 */
export function receiverSettings(options: WebhookReceiverOptions): ReceiverSettings {
  const { secret, signature = 'any', on = {}, deadlineMs = 8000, maxBytes = 256 * 1024 } = options;
  if (signature !== 'any' && !WEBHOOK_SIGNATURE_NAMES.includes(signature)) {
    const known = ['any', ...WEBHOOK_SIGNATURE_NAMES].join(', ');
    throw new TypeError(`signature must be one of ${known}, got "${String(signature)}".`);
  }
  checkHandlers(on);
  return {
    keys: keysOf(secret),
    signature,
    store: options.store ?? memoryWebhookStore(),
    on,
    onOther: options.onOther,
    onError: options.onError ?? ((error) => console.error(error)),
    deadlineMs: checkInteger('deadlineMs', deadlineMs, 1, WEBHOOK_TIMEOUT_SECONDS * 1000 - 1),
    maxBytes: checkInteger('maxBytes', maxBytes, 1, 2 ** 30),
    world: options.world ?? realWorld,
  };
}

function keysOf(secret: unknown): KeyObject[] {
  const secrets = Array.isArray(secret) ? (secret as unknown[]) : [secret];
  if (secrets.length === 0)
    throw new TypeError('secret must be a string or some of them, got an empty list.');
  return secrets.map((one) => {
    if (typeof one === 'string' && one !== '') return createSecretKey(one, 'utf8');
    throw new TypeError(
      `secret must be a non-empty string, got ${one === '' ? 'an empty one' : typeof one}. ` +
        'Use the secret that Ingo issued, as it is; is the environment variable it comes from set?',
    );
  });
}

function checkHandlers(on: WebhookHandlers): void {
  for (const [topic, handler] of Object.entries(on)) {
    if (!isTopic(topic)) {
      const whole = TOPICS.find((known) => known.endsWith(`.${topic}`));
      const hint = whole ? ` Did you mean "${whole}"?` : didYouMean(topic, TOPICS);
      throw new TypeError(
        `on has "${topic}", which is not a topic.${hint} Topics that are not known here are for onOther.`,
      );
    }
    if (typeof handler !== 'function') {
      throw new TypeError(`on["${topic}"] must be a function, got ${typeof handler}.`);
    }
  }
}
