import type { WebhookDelivery } from '../../mock-server/webhooks/delivery.js';

/** A webhook of the session "a" that waits to be sent; `changes` replaces fields. */
export const webhookDelivery = (changes: Partial<WebhookDelivery> = {}): WebhookDelivery => ({
  id: 'a1',
  topic: 'plugin.transaction.session.request.expired',
  session: 'a',
  queue: 'a',
  bytes: Buffer.from('{}'),
  announcedAt: 0,
  fault: undefined,
  state: 'pending',
  tries: 0,
  copies: 1,
  attemptCount: 0,
  attempts: [],
  ...changes,
});
