import type { DeliveryQuery, WebhookEndpoint } from '../../contracts/generated/types.js';
import type { WebhookTopic } from '../../contracts/webhooks/topics.js';
import type { WebhookFault } from '../../contracts/webhooks/webhook-faults.js';
import type { DeliveryView } from './delivery.js';

/** The webhooks of a program, as a test in the same process uses them. */
export interface ProgramWebhooks {
  /**
   * Says where webhooks go; what is pending goes there at once. null: nowhere any more. Throws RangeError for an
   * address that is not allowed.
   */
  endpoint(endpoint: string | WebhookEndpoint | null): void;
  /** What was announced, oldest first, with every attempt to deliver it; every field of `match` must be equal. */
  deliveries(match?: Record<string, unknown>): DeliveryView[];
  /** Waits until enough deliveries match, such as `{match: {state: 'delivered'}, count: 2}`; throws when the time is over. */
  wait(query?: DeliveryQuery): Promise<readonly DeliveryView[]>;
  /** Delivers one once more, with the same metadata.id. Throws RangeError where there is no such webhook. */
  resend(id: string): void;
  /** Delivers once more what was announced since an instant of the program's clock. Returns the ids. */
  resendSince(instant: Date): string[];
  /** Lets something go wrong with webhooks to come: with the next one, of a topic, so many times. */
  fault(fault: WebhookFault, options?: { readonly topic?: WebhookTopic; readonly times?: number }): void;
}
