import { describe, expect, it } from 'vitest';
import { webhookDelivery } from '../../tests/builders/webhook-delivery.js';
import { DeliveryLog, MOST_FINISHED } from './delivery-log.js';
import type { WebhookDelivery } from './delivery.js';

const OTHER_TOPIC = 'plugin.transaction.session.request.terminated';

function logOf(...deliveries: WebhookDelivery[]): DeliveryLog {
  const log = new DeliveryLog();
  for (const delivery of deliveries) log.add(delivery);
  return log;
}

describe('the webhooks of a program', () => {
  it('are found in the order in which they were announced, by any of their fields', () => {
    const log = logOf(
      webhookDelivery({ id: '1' }),
      webhookDelivery({ id: '2', session: 'b' }),
      webhookDelivery({ id: '3', topic: OTHER_TOPIC, state: 'missing', attemptCount: 2 }),
    );
    const ids = (match?: Record<string, unknown>) => log.find(match).map(({ id }) => id);
    expect(ids()).toEqual(['1', '2', '3']);
    expect(ids({ id: '2' })).toEqual(['2']);
    expect(ids({ session: 'a' })).toEqual(['1', '3']);
    expect(ids({ topic: OTHER_TOPIC })).toEqual(['3']);
    expect(ids({ state: 'pending' })).toEqual(['1', '2']);
    expect(ids({ attempt_count: 2 })).toEqual(['3']);
    expect(ids({ session: 'a', attempt_count: 0 })).toEqual(['1']);
    expect(log.get('2')).toMatchObject({ session: 'b' });
  });

  it('are found without a look at those that another id, topic, session or state rules out', () => {
    const unreadable = webhookDelivery({ bytes: Buffer.from('no JSON') });
    const log = logOf(unreadable);
    for (const match of [{ id: 'x' }, { topic: OTHER_TOPIC }, { session: 'x' }, { state: 'missing' }])
      expect(log.view(unreadable, match)).toBeUndefined();
    expect(() => log.view(unreadable)).toThrow(SyntaxError);
  });

  it('are listed since an instant, that one included', () => {
    const log = logOf(...[1, 2, 3].map((at) => webhookDelivery({ id: `${at}`, announcedAt: at })));
    expect(log.since(2).map(({ id }) => id)).toEqual(['2', '3']);
  });

  it('show themselves with the token masked, and with a fault where there is one', () => {
    const token = '0b7c4a52-7a5d-4c3e-9d7b-0123456789ab';
    const bytes = Buffer.from(JSON.stringify({ data: { event: { customer_account_token: token } } }));
    const attempt = { at: '1970-01-01T00:00:00.000Z', duration_ms: 1, status: 500 };
    const [shown] = logOf(
      webhookDelivery({ bytes, fault: 'late', announcedAt: 1000, attemptCount: 1, attempts: [attempt] }),
    ).find();
    expect(shown).toEqual({
      id: 'a1',
      topic: 'plugin.transaction.session.request.expired',
      session: 'a',
      state: 'pending',
      announced_at: '1970-01-01T00:00:01.000Z',
      fault: 'late',
      attempt_count: 1,
      attempts: [attempt],
      webhook: { data: { event: { customer_account_token: expect.stringMatching(/^•/) as string } } },
    });
    expect(JSON.stringify(shown)).not.toContain(token);
    expect(logOf(webhookDelivery()).find()[0]).not.toHaveProperty('fault');
  });
});

describe('those that are pending', () => {
  it('are counted and come oldest first', () => {
    const [one, two, three] = ['1', '2', '3'].map((id) => webhookDelivery({ id })) as [
      WebhookDelivery,
      WebhookDelivery,
      WebhookDelivery,
    ];
    const log = logOf(one, two, three, webhookDelivery({ id: '4', state: 'no-endpoint' }));
    expect(log.pending).toBe(3);
    two.state = 'delivered';
    log.changed(two);
    expect(log.pending).toBe(2);
    expect([...log.oldestPending()]).toEqual([one, three]);
    two.state = 'pending';
    log.changed(two);
    expect(log.pending).toBe(3);
  });

  it('are kept however many there are; of the others the newest', () => {
    const log = logOf(webhookDelivery({ id: 'pending' }));
    for (let count = 1; count <= MOST_FINISHED; count += 1)
      log.add(webhookDelivery({ id: `${count}`, state: 'missing' }));
    expect(log.get('1')).toBeDefined();
    log.add(webhookDelivery({ id: 'new', state: 'missing' }));
    expect([log.get('pending'), log.get('1'), log.get('2')]).toMatchObject([
      { id: 'pending' },
      undefined as unknown as object,
      { id: '2' },
    ]);
    expect(log.pending).toBe(1);
  });
});

it('every change is reported until the listener leaves', () => {
  const log = new DeliveryLog();
  const seen: string[] = [];
  const unsubscribe = log.subscribe(({ state }) => void seen.push(state));
  const delivery = webhookDelivery();
  log.add(delivery);
  delivery.state = 'delivered';
  log.changed(delivery);
  unsubscribe();
  log.add(webhookDelivery({ id: 'b' }));
  expect(seen).toEqual(['pending', 'delivered']);
});
