import { WEBHOOK_SIGNATURE_HEADER } from '../../../contracts/webhooks/webhook-signature.js';
import { handleOnce, type Handled } from './handle-once.js';
import { isTopic, readWebhook } from './read-webhook.js';
import { receiverSettings, type ReceiverSettings, type WebhookReceiverOptions } from './receiver-options.js';
import { verificationProblem } from './verify-webhook.js';
import { IngoWebhookError, type WebhookProblem } from './webhook-error.js';
import type { OtherWebhook } from './webhook-types.js';

/** One delivery of a webhook, as it came. */
export interface WebhookDelivery {
  /** The bytes of the body, before anything parses them. Nothing counts as none, as frameworks have it. */
  readonly body: Uint8Array | null | undefined;
  /** The headers: of Node, of a framework, or of fetch; names in any case. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** The result of a delivery, with the HTTP status to answer. */
export type WebhookReceipt = {
  /** `metadata.id`, once the signature was verified. */
  readonly id?: string;
  /** `metadata.topic`, once the signature was verified. */
  readonly topic?: string;
} & (
  | Handled
  /** No handler takes this topic. */
  | { readonly status: 200; readonly outcome: 'ignored' }
  | { readonly status: 400 | 401 | 413 | 422 | 500; readonly outcome: 'refused' }
);

/** Takes webhooks in. */
export interface WebhookReceiver {
  /** Longest body it takes; an adapter need not read more. */
  readonly maxBytes: number;
  /**
   * Takes in one delivery. Never rejects, and is done within the deadline; answer with the status that it gives, and
   * an empty body.
   */
  receive(delivery: WebhookDelivery): Promise<WebhookReceipt>;
}

/**
 * Makes a receiver of webhooks, for any framework: verifies X-Ingo-Signature over the raw bytes, validates, calls the
 * handler of the topic once for each `metadata.id`, and answers in time.
 *
 * ```ts
 * const receiver = createWebhookReceiver({
 *   secret,
 *   on: {
 *     'plugin.transaction.account.tokenization.success': async ({ data }) => {
 *       await keep(data.ancillary.session_id, data.event.customer_account_token);
 *     },
 *   },
 * });
 * const { status } = await receiver.receive({ body, headers });
 * ```
 *
 * A webhook is acknowledged, by 200, once its handler is done, or when no handler takes it; after any other answer, Ingo
 * delivers it again. So an event that has a handler is never lost, not even one that breaks its contract: `onOther`
 * gets it, and without one it is refused by 422 until a handler understands it.
 *
 * @throws TypeError for an option that cannot be right; the message says which and why, and never shows the secret.
 */
export function createWebhookReceiver(options: WebhookReceiverOptions): WebhookReceiver {
  const settings = receiverSettings(options);
  const { keys, signature, maxBytes, on } = settings;
  const tell = teller(settings);
  const refuse = <Status extends number>(
    status: Status,
    reason: WebhookProblem,
    message: string,
  ): { status: Status; outcome: 'refused' } => {
    tell(new IngoWebhookError(reason, message));
    return { status, outcome: 'refused' };
  };

  async function receive({ body: given, headers }: WebhookDelivery): Promise<WebhookReceipt> {
    const body = given ?? NOTHING;
    if (typeof body === 'string') return refuse(500, 'text-body', TEXT_BODY);
    if (!(body instanceof Uint8Array)) return refuse(500, 'parsed-before', notBytes(body));
    if (body.length === 0) return refuse(401, 'no-body', NO_BODY);
    if (body.length > maxBytes) {
      return refuse(413, 'too-large', `The body has more than ${maxBytes} bytes.`);
    }
    const refused = verificationProblem(body, signatureOf(headers), keys, signature);
    if (refused) {
      const decoded = fromBase64(body);
      const isEncoded = decoded && !verificationProblem(decoded, signatureOf(headers), keys, signature);
      return isEncoded ? refuse(500, 'base64-body', BASE64_BODY) : refuse(401, 'signature', refused);
    }
    const read = readWebhook(body);
    if ('unreadable' in read) return refuse(400, 'not-a-webhook', read.unreadable);

    const { webhook, violations } = read;
    const { id, topic } = webhook.metadata;
    const wanted = isTopic(topic) ? on[topic] : undefined;
    const isBroken = violations.length > 0;
    if (isBroken) {
      const message = `It breaks the contract of its topic: ${violations.join(' ')}`;
      tell(new IngoWebhookError('contract', message, { id, topic }));
    }
    // Validated against the schema of the very topic.
    const typed = wanted as ((webhook: OtherWebhook) => unknown) | undefined;
    const handler = isBroken ? settings.onOther : (typed ?? settings.onOther);
    if (handler)
      return { id, topic, ...(await handleOnce(settings, { id, topic }, () => handler(webhook), tell)) };
    return wanted
      ? { id, topic, status: 422, outcome: 'refused' }
      : { id, topic, status: 200, outcome: 'ignored' };
  }
  return Object.freeze({ maxBytes, receive });
}

/** Tells of errors; an `onError` that fails itself changes nothing about the answer. */
function teller({ onError }: ReceiverSettings): (error: IngoWebhookError) => void {
  return (error) => {
    void (async () => onError(error))().catch((failure: unknown) => console.error(failure));
  };
}

function signatureOf(headers: WebhookDelivery['headers']): string | undefined {
  if (headers instanceof Headers) return headers.get(WEBHOOK_SIGNATURE_HEADER) ?? undefined;
  const entry = Object.entries(headers).find(([name]) => name.toLowerCase() === WEBHOOK_SIGNATURE_HEADER);
  const value = entry?.[1];
  return typeof value === 'string' ? value : value?.join(', ');
}

const NOTHING = new Uint8Array();

const TEXT_BODY =
  'The body is a string, and the signature covers bytes. Pass them as they came; where a platform only has text, ' +
  "Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8') gives them back.";
const BASE64_BODY =
  "The body is the Base64 of what was signed, as some platforms hand it over. Decode it first: Buffer.from(text, 'base64').";
const NO_BODY =
  'There is no body. Either nothing was sent, or something before the receiver has read it, such as another body ' +
  'parser: let the receiver have its turn first.';

/** The bytes of a body that is Base64 text; undefined for any other. */
function fromBase64(body: Uint8Array): Uint8Array | undefined {
  const text = Buffer.from(body).toString('latin1').trim();
  return /^[A-Za-z0-9+/_-]+=*$/.test(text) ? Buffer.from(text, 'base64') : undefined;
}

function notBytes(body: unknown): string {
  return (
    `The body must be a Uint8Array, got a value of type ${typeof body}: something before, such as express.json(), ` +
    'parsed it. Only the bytes as they came can be verified: let the receiver have its turn first.'
  );
}
