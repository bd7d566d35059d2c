import { TOPICS } from '../webhooks/topics.js';
import { WEBHOOK_FAULT_NAMES } from '../webhooks/webhook-faults.js';

/** Body of `POST webhooks/wait`. */
export const deliveryQuerySchema = {
  type: 'object',
  title: 'DeliveryQuery',
  description: 'Which deliveries to wait for.',
  additionalProperties: false,
  properties: {
    match: {
      type: 'object',
      description:
        'Part of a delivery: every field given must be equal, objects field by field. Default: any.',
    },
    count: { type: 'integer', minimum: 1, maximum: 100000, description: 'How many. Default: 1.' },
    timeout_ms: {
      type: 'integer',
      minimum: 0,
      maximum: 60000,
      description: 'How long in real milliseconds. Default: 5000.',
    },
  },
} as const;

/** Body of `POST webhooks/resend`. */
export const resendSchema = {
  type: 'object',
  title: 'ResendRequest',
  description: 'Which webhooks to deliver once more.',
  additionalProperties: false,
  required: ['since'],
  properties: {
    since: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T.*$',
      description: 'Every webhook since this instant of the clock of the program: 2026-01-31T12:00:00Z.',
    },
  },
} as const;

/** Body of `POST webhooks/faults`. */
export const nextWebhookFaultSchema = {
  type: 'object',
  title: 'NextWebhookFault',
  description: 'What goes wrong with webhooks to come.',
  additionalProperties: false,
  required: ['fault'],
  properties: {
    fault: { enum: WEBHOOK_FAULT_NAMES, description: 'What goes wrong.' },
    topic: { enum: TOPICS, description: 'Only with this topic. Default: any.' },
    times: { type: 'integer', minimum: 1, maximum: 10000, description: 'With how many. Default: 1.' },
  },
} as const;
