import type { ReceiverSettings } from './receiver-options.js';
import { IngoWebhookError, type WebhookErrorDetails } from './webhook-error.js';
import type { WebhookClaim } from './webhook-store.js';

/** How the handling of one delivery ended, with the HTTP status that says so to Ingo. */
export type Handled =
  | { readonly status: 200; readonly outcome: 'handled' | 'duplicate' }
  /** To be delivered again. */
  | { readonly status: 503; readonly outcome: 'running' | 'late' | 'failed' }
  | { readonly status: 500; readonly outcome: 'failed' };

const CLAIMS: readonly WebhookClaim[] = ['new', 'running', 'done'];

/**
 * Calls a handler, unless the webhook was handled before or is being handled. Never throws, and answers within the
 * deadline. Only what was handled is acknowledged: were it acknowledged sooner, it would be lost with the process. The
 * claim outlives the deadline, so that the next delivery of a slow handler's webhook finds it running, or done.
 */
export async function handleOnce(
  { store, world, deadlineMs }: Pick<ReceiverSettings, 'store' | 'world' | 'deadlineMs'>,
  webhook: Required<WebhookErrorDetails>,
  handler: () => unknown,
  tell: (error: IngoWebhookError) => void,
): Promise<Handled> {
  const { id } = webhook;
  const problem = (...[reason, message, cause]: [IngoWebhookError['reason'], string, unknown?]): void =>
    tell(new IngoWebhookError(reason, message, webhook, cause === undefined ? {} : { cause }));
  /** Tells what the store is to remember; whether it did. */
  const remember = async (what: 'done' | 'release', otherwise: string): Promise<void> => {
    try {
      await store[what](id);
    } catch (cause) {
      problem('store', `The store failed in ${what}(). ${otherwise}`, cause);
    }
  };

  async function handle(): Promise<Handled> {
    try {
      const claim = await store.claim(id);
      if (!CLAIMS.includes(claim))
        throw new TypeError(`claim gave ${String(claim)}, not ${CLAIMS.join(', ')}`);
      if (claim === 'done') return { status: 200, outcome: 'duplicate' };
      if (claim === 'running') return { status: 503, outcome: 'running' };
    } catch (cause) {
      problem(
        'store',
        'The store failed in claim(). The handler was not called; Ingo will deliver it again.',
        cause,
      );
      return { status: 503, outcome: 'failed' };
    }
    try {
      await handler();
    } catch (cause) {
      problem('handler', 'The handler failed; Ingo will deliver it again.', cause);
      await remember('release', 'Until the claim lapses, the webhook counts as being handled.');
      return { status: 500, outcome: 'failed' };
    }
    await remember('done', 'The webhook was handled; should it be delivered again, it may be handled again.');
    return { status: 200, outcome: 'handled' };
  }

  const stop = new AbortController();
  const late = world.sleep(deadlineMs, stop.signal).then(
    (): Handled => ({ status: 503, outcome: 'late' }),
    // The sleep was ended: the handling came first.
    (): Promise<never> => new Promise(() => undefined),
  );
  const handled = await Promise.race([handle(), late]);
  stop.abort();
  if (handled.outcome === 'late') {
    problem(
      'late',
      `The handler was not done within ${deadlineMs} ms. It runs on; Ingo will deliver it again.`,
    );
  }
  return handled;
}
