import { TOPICS } from '../webhooks/topics.js';
import { SUBJECT_MATCH } from './faults.js';

/** What a program can be held at. */
const HOLD_PLACES = ['request', 'event', 'webhook'] as const;

/** What a breakpoint matches. */
const holdMatchSchema = {
  type: 'object',
  title: 'HoldMatch',
  description: 'Which one; all that is given must be so. Default: the first.',
  additionalProperties: false,
  properties: { ...SUBJECT_MATCH, topic: { enum: TOPICS, description: 'Topic of a webhook.' } },
} as const;

/** Body of `POST hold`: a breakpoint. */
export const holdRequestSchema = {
  type: 'object',
  title: 'HoldRequest',
  description: 'Where the program is held.',
  additionalProperties: false,
  required: ['at'],
  properties: {
    at: {
      enum: HOLD_PLACES,
      description:
        'request: before it is handled, its signature verified. event: before it is sent to the SDK. webhook: before it is sent.',
    },
    match: holdMatchSchema,
  },
} as const;

/** Body of `POST hold/wait`. */
export const holdQuerySchema = {
  type: 'object',
  title: 'HoldQuery',
  description: 'How long to wait until the program is held.',
  additionalProperties: false,
  properties: {
    timeout_ms: {
      type: 'integer',
      minimum: 0,
      maximum: 60000,
      description: 'How long in real milliseconds. Default: 5000.',
    },
  },
} as const;
