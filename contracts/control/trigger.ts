import { TOPICS } from '../webhooks/topics.js';
import { sessionEventSchema } from './session-event.js';

const { event, ...eventFields } = sessionEventSchema.properties;

/** Body of `POST trigger`. */
export const triggerSchema = {
  type: 'object',
  title: 'TriggerRequest',
  description: 'An event or a webhook that is to happen now.',
  additionalProperties: false,
  required: ['name'],
  properties: {
    name: {
      ...event,
      description: `Name of an event of the lifecycle table, or topic of a webhook, such as TOKEN_SUCCESS or ${TOPICS[2]}.`,
    },
    session: {
      type: 'string',
      minLength: 1,
      maxLength: 100,
      description: 'Id of a session. Default: the newest of the program.',
    },
    ...eventFields,
    status: {
      type: 'integer',
      description: 'Of a webhook: its status. Default: the usual one of the topic.',
    },
  },
} as const;
