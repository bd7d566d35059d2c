import type { WebhookTopic } from '../../contracts/webhooks/topics.js';
import type { WebhookFault } from '../../contracts/webhooks/webhook-faults.js';
import { maskText } from '../journal/mask.js';

/**
 * How far a webhook has come. `pending`: it is, or will be, sent. `given-up`: the last retry failed, or too many were
 * pending. `missing`: a fault dropped it. `no-endpoint`: there was nowhere to send it.
 */
export type DeliveryState = 'pending' | 'delivered' | 'given-up' | 'missing' | 'no-endpoint';

/** One attempt to deliver. */
export interface Attempt {
  /** ISO 8601 by the clock of the program. */
  readonly at: string;
  /** Real milliseconds. */
  readonly duration_ms: number;
  /** HTTP status that answered. */
  readonly status?: number;
  /** Why it was not acknowledged. */
  readonly error?: string;
}

/** A webhook and its delivery. */
export interface WebhookDelivery {
  /** `metadata.id`. */
  readonly id: string;
  readonly topic: WebhookTopic;
  /** Empty for gateway topics. */
  readonly session: string;
  /** Webhooks of one queue are delivered one after the other. */
  readonly queue: string;
  /** The exact bytes. */
  readonly bytes: Buffer;
  /** Milliseconds since 1970 by the clock of the program. */
  readonly announcedAt: number;
  fault: WebhookFault | undefined;
  /** Set while it waits for its time: it is not sent then. */
  cancelDispatch?: () => void;
  state: DeliveryState;
  /** Attempts since it was announced, or resent; retries are timed by this. */
  tries: number;
  /** How often it still has to be acknowledged. */
  copies: number;
  /** How many attempts there were. */
  attemptCount: number;
  /** The latest of them. */
  readonly attempts: Attempt[];
}

/** What a delivery shows of itself; secrets masked. */
export interface DeliveryView {
  readonly id: string;
  readonly topic: WebhookTopic;
  readonly session: string;
  readonly state: DeliveryState;
  readonly announced_at: string;
  readonly fault?: WebhookFault;
  readonly attempt_count: number;
  readonly attempts: readonly Attempt[];
  /** The webhook itself; tokens masked. */
  readonly webhook: object;
}

/** Shows a delivery. */
export const describeDelivery = (delivery: WebhookDelivery): DeliveryView => ({
  id: delivery.id,
  topic: delivery.topic,
  session: delivery.session,
  state: delivery.state,
  announced_at: new Date(delivery.announcedAt).toISOString(),
  ...(delivery.fault && { fault: delivery.fault }),
  attempt_count: delivery.attemptCount,
  attempts: [...delivery.attempts],
  webhook: JSON.parse(maskText(delivery.bytes.toString('utf8'))) as object,
});
