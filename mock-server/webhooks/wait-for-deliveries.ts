import type { DeliveryQuery } from '../../contracts/generated/types.js';
import { realDelay } from '../world/world.js';
import type { DeliveryLog } from './delivery-log.js';
import type { DeliveryView } from './delivery.js';

const DEFAULT_TIMEOUT_MS = 5000;
/** Each change is compared with every wait. */
const MOST_WAITS = 100;

/** What was found, and whether it was enough. */
export interface WaitedForDeliveries {
  readonly enough: boolean;
  readonly deliveries: readonly DeliveryView[];
}

const waits = new WeakMap<DeliveryLog, number>();

/**
 * Waits until enough webhooks match, or until the time is over.
 *
 * @returns undefined where too many wait already.
 */
export function waitForDeliveries(
  log: DeliveryLog,
  query: DeliveryQuery,
): Promise<WaitedForDeliveries> | undefined {
  const count = waits.get(log) ?? 0;
  if (count >= MOST_WAITS) return undefined;
  waits.set(log, count + 1);
  return wait(log, query).finally(() => waits.set(log, waits.get(log)! - 1));
}

async function wait(log: DeliveryLog, query: DeliveryQuery): Promise<WaitedForDeliveries> {
  const { match, count = 1, timeout_ms = DEFAULT_TIMEOUT_MS } = query;
  const matching = new Set(log.find(match).map(({ id }) => id));
  if (matching.size < count) {
    let unsubscribe = (): void => undefined;
    const enough = new Promise<void>((resolve) => {
      unsubscribe = log.subscribe((delivery) => {
        if (log.view(delivery, match)) matching.add(delivery.id);
        else matching.delete(delivery.id);
        if (matching.size >= count) resolve();
      });
    });
    await Promise.race([enough, realDelay(timeout_ms)]);
    unsubscribe();
  }
  return { enough: matching.size >= count, deliveries: log.find(match) };
}
