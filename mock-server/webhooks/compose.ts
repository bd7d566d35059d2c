import { statusCode } from '../../contracts/status-codes/status-codes.js';
import { WEBHOOK_TOPICS } from '../../contracts/webhooks/topics.js';
import type { WebhookAnnouncement } from './announcement.js';

/**
 * Writes the envelope of a webhook (shape: docs/iframe/webhooks/overview).
 *
 * @param id stays the same however often it is delivered.
 * @param now milliseconds since 1970.
 */
export function composeWebhook(notice: WebhookAnnouncement, id: string, now: number): object {
  const { topic, session, participant_unique_id1, participant_unique_id2, fields } = notice;
  const row = WEBHOOK_TOPICS[topic];
  const status = notice.status ?? row.statuses[0];
  const message = 'client_message' in row ? row.client_message : statusCode(status)?.client_message;
  return {
    metadata: {
      id,
      timestamp: Math.floor(now / 1000),
      topic,
      topic_description: row.description,
      version: row.version,
    },
    data: {
      ancillary: {
        participant_unique_id1,
        participant_unique_id2,
        session_id: session?.id ?? '',
        ...(session && { tracer_token: session.tracer_token }),
      },
      event: { status: String(status), client_message: message ?? row.description, ...fields },
    },
  };
}
