import type { WebhookTopic } from '../../contracts/webhooks/topics.js';
import type { WebhookFault } from '../../contracts/webhooks/webhook-faults.js';

/** What a webhook is to report. */
export interface WebhookAnnouncement {
  readonly topic: WebhookTopic;
  /** Default: the usual one of the topic. */
  readonly status?: number;
  /** Absent for gateway topics. */
  readonly session?: { readonly id: string; readonly tracer_token: string };
  readonly participant_unique_id1: string;
  /** Empty where the request had none. */
  readonly participant_unique_id2: string;
  /** Fields of `data.event` beside `status` and `client_message`. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** How much later it is delivered, in milliseconds of the program's clock. */
  readonly delay?: number;
  readonly fault?: WebhookFault;
}
