import type { DeliveryQuery, WebhookEndpoint } from '../../contracts/generated/types.js';
import type { WebhookTopic } from '../../contracts/webhooks/topics.js';
import type { WebhookFault } from '../../contracts/webhooks/webhook-faults.js';
import type { Program } from '../programs/program.js';
import type { DeliveryView } from './delivery.js';
import type { Outboxes } from './outboxes.js';
import { waitForDeliveries } from './wait-for-deliveries.js';

/** The webhooks of a program, as a test in the same process uses them. */
export interface ProgramWebhooks {
  /**
   * Says where webhooks go; what is pending goes there at once. null: nowhere any more. Throws RangeError for an
   * address that is not allowed.
   */
  endpoint(endpoint: string | WebhookEndpoint | null): void;
  /** What was announced, oldest first, and what became of it; every field of `match` must be equal. */
  deliveries(match?: Record<string, unknown>): DeliveryView[];
  /** Waits until enough deliveries match, such as `{match: {state: 'delivered'}, count: 2}`; throws when the time is over. */
  wait(query?: DeliveryQuery): Promise<readonly DeliveryView[]>;
  /** Delivers one once more, with the same metadata.id. Throws RangeError where there is no such webhook. */
  resend(id: string): void;
  /** Delivers once more whatever was announced since an instant of the program's clock. Returns the ids. */
  resendSince(instant: Date): string[];
  /** Lets something go wrong with webhooks to come: with the next one, of a topic, so many times. */
  fault(fault: WebhookFault, options?: { readonly topic?: WebhookTopic; readonly times?: number }): void;
}

/** Makes the face of a program's webhooks. */
export const webhooksFace = (program: Program, outboxes: Outboxes): ProgramWebhooks => ({
  endpoint: (given) => {
    const endpoint = typeof given === 'string' ? { url: given } : (given ?? undefined);
    const refusal = endpoint && outboxes.refusal(endpoint.url);
    if (refusal !== undefined) throw new RangeError(refusal);
    program.sendWebhooksTo(endpoint);
    if (endpoint) outboxes.of(program).endpointChanged();
  },
  deliveries: (match) => outboxes.of(program).book.find(match),
  wait: async (query = {}) => {
    const { enough, deliveries } = await waitForDeliveries(outboxes.of(program).book, query);
    if (enough) return deliveries;
    throw new Error(`${deliveries.length} of ${query.count ?? 1} deliveries matched in time.`);
  },
  resend: (id) => {
    if (!outboxes.of(program).resend(id)) throw new RangeError(`There is no webhook "${id}".`);
  },
  resendSince: (instant) => outboxes.of(program).resendSince(instant.getTime()),
  fault: (fault, { topic, times } = {}) => outboxes.of(program).queueFault(fault, topic, times),
});
