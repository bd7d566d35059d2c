import { TOPICS } from '../webhooks/topics.js';

/** Body of `PUT webhooks/endpoint`, and `webhooks` of a program. */
export const webhookEndpointSchema = {
  type: 'object',
  title: 'WebhookEndpoint',
  description: 'Where the webhooks of a program go.',
  additionalProperties: false,
  required: ['url'],
  properties: {
    url: {
      type: 'string',
      minLength: 1,
      maxLength: 2000,
      description:
        'Address that takes POST: http or https, on this machine unless its host is allowed by name.',
    },
    accept_development_certificate: {
      type: 'boolean',
      description: 'Whether an https endpoint may have a self-signed certificate. Default: false.',
    },
    topics: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { enum: TOPICS },
      description: 'The topics that are subscribed to. Default: all.',
    },
  },
} as const;
