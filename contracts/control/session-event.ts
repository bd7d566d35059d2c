import { VERIFICATION_FAILURES } from '../plugin/verification-failures.js';

/** Body of `POST sessions/{id}/events`. */
export const sessionEventSchema = {
  type: 'object',
  title: 'SessionEventRequest',
  description: 'Something to happen to a session now.',
  additionalProperties: false,
  required: ['event'],
  properties: {
    event: { type: 'string', minLength: 1, description: 'Name of an event of the lifecycle table.' },
    error: {
      enum: Object.keys(VERIFICATION_FAILURES).map(Number),
      description: '`error` of TERMINAL_FAILURE. Default: 700.',
    },
    message: { type: 'string', maxLength: 500, description: '`message` of the error events.' },
    page: { type: 'string', maxLength: 100, description: '`page` of PAGE_LOAD.' },
  },
} as const;
