import { describe, expect, it } from 'vitest';
import { webhookDelivery } from '../../tests/builders/webhook-delivery.js';
import { DeliveryLog } from './delivery-log.js';
import { waitForDeliveries } from './wait-for-deliveries.js';

const DELIVERED = { match: { state: 'delivered' } };
const idsOf = async (waited: ReturnType<typeof waitForDeliveries>) => {
  const { enough, deliveries } = (await waited)!;
  return [enough, deliveries.map(({ id }) => id)];
};

describe('a wait for webhooks', () => {
  it('is over at once where enough are there', async () => {
    const log = new DeliveryLog();
    log.add(webhookDelivery());
    expect(await idsOf(waitForDeliveries(log, {}))).toEqual([true, ['a1']]);
  });

  it('is over with the change that makes enough of them', async () => {
    const log = new DeliveryLog();
    const [one, two] = [webhookDelivery({ id: '1' }), webhookDelivery({ id: '2' })];
    log.add(one);
    const waited = waitForDeliveries(log, { ...DELIVERED, count: 2 });
    one.state = 'delivered';
    log.changed(one);
    log.add(two);
    two.state = 'delivered';
    log.changed(two);
    expect(await idsOf(waited)).toEqual([true, ['1', '2']]);
  });

  it('does not count one that matches no more', async () => {
    const log = new DeliveryLog();
    const [one, two] = [
      webhookDelivery({ id: '1', state: 'delivered' }),
      webhookDelivery({ id: '2', state: 'delivered' }),
    ];
    log.add(one);
    const waited = waitForDeliveries(log, { ...DELIVERED, count: 2, timeout_ms: 5 });
    one.state = 'pending'; // it is resent
    log.changed(one);
    log.add(two);
    expect(await idsOf(waited)).toEqual([false, ['2']]);
  });

  it('ends when its time is over, with what is there', async () => {
    const log = new DeliveryLog();
    expect(await idsOf(waitForDeliveries(log, { timeout_ms: 1 }))).toEqual([false, []]);
  });

  it('is refused while a hundred others wait', async () => {
    const log = new DeliveryLog();
    const waits = Array.from({ length: 100 }, () => waitForDeliveries(log, {}));
    expect(waits).not.toContain(undefined);
    expect(waitForDeliveries(log, {})).toBeUndefined();
    expect(waitForDeliveries(new DeliveryLog(), { timeout_ms: 0 })).toBeDefined();
    log.add(webhookDelivery());
    await Promise.all(waits);
    expect(waitForDeliveries(log, {})).toBeDefined();
  });
});
