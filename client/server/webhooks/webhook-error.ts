/**
 * Why a webhook was not handled as it should be.
 *
 * - `too-large`: answered 413.
 * - `parsed-before`: a framework parsed the body, so the bytes that were signed are gone; answered 500.
 * - `text-body`: the body is a string in place of bytes; answered 500.
 * - `base64-body`: the body is the Base64 of the bytes that were signed; answered 500.
 * - `no-body`: there is no body, though a webhook has one; answered 401.
 * - `signature`: missing, or not the one of these bytes; answered 401.
 * - `not-a-webhook`: signed, but not JSON with `metadata.id` and `metadata.topic`; answered 400.
 * - `contract`: signed, but not as the contract of its topic says; answered 422, or as `onOther` has it.
 * - `handler`: the handler threw; answered 500.
 * - `late`: the handler was not done in time; answered 503, and it runs on.
 * - `store`: the store failed; answered 503, or 200 where the webhook was handled.
 */
export type WebhookProblem =
  | 'too-large'
  | 'parsed-before'
  | 'text-body'
  | 'base64-body'
  | 'no-body'
  | 'signature'
  | 'not-a-webhook'
  | 'contract'
  | 'handler'
  | 'late'
  | 'store';

/** Which webhook an error is about, as far as that can be trusted. */
export interface WebhookErrorDetails {
  /** `metadata.id`; absent before the signature was verified. */
  readonly id?: string;
  /** `metadata.topic`; absent before the signature was verified. */
  readonly topic?: string;
}

/** What went wrong with one delivery of a webhook. Holds neither secret nor signature, and nothing of the body but id and topic. */
export class IngoWebhookError extends Error {
  static {
    this.prototype.name = 'IngoWebhookError';
  }
  readonly reason: WebhookProblem;
  declare readonly id?: string;
  declare readonly topic?: string;

  constructor(
    reason: WebhookProblem,
    message: string,
    details: WebhookErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.reason = reason;
    Object.assign(this, details);
  }
}
