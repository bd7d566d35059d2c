import type { WebhookReceiverOptions } from '../receiver-options.js';
import type { IngoWebhookError } from '../webhook-error.js';
import { createWebhookReceiver } from '../webhook-receiver.js';
import { SECRET } from './sample-webhook.js';

/** A receiver that keeps what it reported, and whose deadline comes on request. */
export function testReceiver(options: Partial<WebhookReceiverOptions> = {}) {
  const errors: IngoWebhookError[] = [];
  const deadlines: (() => void)[] = [];
  const sleep = (_: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      deadlines.push(resolve);
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
    });
  const onError = (error: IngoWebhookError): void => void errors.push(error);
  const receiver = createWebhookReceiver({ secret: SECRET, world: { sleep }, onError, ...options });
  /** The time is over for all that is being handled. */
  const deadline = (): void => deadlines.splice(0).forEach((due) => due());
  const reasons = () => errors.map(({ reason }) => reason);
  return { ...receiver, errors, reasons, deadline };
}
