import type { DeliveryQuery } from '../../contracts/generated/types.js';
import { realDelay } from '../world/world.js';
import type { DeliveryBook } from './delivery-book.js';
import type { DeliveryView } from './delivery.js';

const DEFAULT_TIMEOUT_MS = 5000;

/** Waits until enough webhooks match, or until the time is over. */
export async function waitForDeliveries(
  book: DeliveryBook,
  { match, count = 1, timeout_ms = DEFAULT_TIMEOUT_MS }: DeliveryQuery,
): Promise<{ readonly enough: boolean; readonly deliveries: readonly DeliveryView[] }> {
  let deliveries = book.find(match);
  if (deliveries.length < count) {
    let stop = (): void => undefined;
    const reached = new Promise<void>((resolve) => {
      stop = book.subscribe(() => {
        deliveries = book.find(match);
        if (deliveries.length >= count) resolve();
      });
    });
    await Promise.race([reached, realDelay(timeout_ms)]);
    stop();
  }
  return { enough: deliveries.length >= count, deliveries };
}
