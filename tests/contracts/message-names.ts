import type { EventConstant } from '../../contracts/events/event-names.js';
import type { WebhookTopic } from '../../contracts/webhooks/topics.js';

/** What the message of a topic is called in its pact. */
export const webhookMessage = (topic: WebhookTopic): string => `the webhook ${topic}`;

/** What the message of an event of the SDK is called in its pact. */
export const eventMessage = (event: EventConstant): string => `the event ${event}`;
