import { WEBHOOK_TIMEOUT_SECONDS } from '../../contracts/webhooks/webhook-signature.js';
import { realTimer } from '../world/world.js';
import { resultOfStatus, unanswered, type PostsWebhooks } from './post.js';

/** A webhook as it would go over a connection. */
export interface SentWebhook {
  /** The address of the endpoint. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes that were signed. */
  readonly body: Uint8Array;
}

/** Takes a webhook in the process of the sandbox, and says which HTTP status answers it. */
export type ReceiveWebhook = (
  webhook: SentWebhook,
) => { readonly status: number } | Promise<{ readonly status: number }>;

/**
 * Hands webhooks to a function in place of a connection. Where it throws, the webhook was not acknowledged.
 *
 * @param timeoutMs how long its answer is waited for, in real milliseconds. Default: 10,000, as documented.
 */
export const receiveInProcess = (
  receive: ReceiveWebhook,
  timeoutMs = WEBHOOK_TIMEOUT_SECONDS * 1000,
): PostsWebhooks => ({
  post: ({ url, headers, bytes }) =>
    new Promise((resolve) => {
      const cancel = realTimer(timeoutMs, () => resolve(unanswered(timeoutMs)));
      const received = async () => receive({ url: url.href, headers, body: bytes });
      received()
        .then(
          ({ status }) => resolve(resultOfStatus(status)),
          (error: unknown) => resolve({ error: error instanceof Error ? error.message : String(error) }),
        )
        .finally(cancel);
    }),
  close: () => undefined,
});
