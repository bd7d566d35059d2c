/** Body of `POST sessions/{id}/events`. */
export const sessionEventSchema = {
  type: 'object',
  title: 'SessionEventRequest',
  description: 'Something to happen to a session now.',
  additionalProperties: false,
  required: ['event'],
  properties: {
    event: { type: 'string', minLength: 1, description: 'Name of an event of the lifecycle table.' },
  },
} as const;
