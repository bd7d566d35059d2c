/** Body of `POST clock`: exactly one of the three. */
export const clockMoveSchema = {
  type: 'object',
  title: 'ClockMove',
  description: 'A move of the program clock.',
  additionalProperties: false,
  minProperties: 1,
  maxProperties: 1,
  properties: {
    advance: {
      type: 'string',
      pattern: '^\\d+(\\.\\d+)?(ms|s|m|h|d)$',
      description: 'A duration: 31s, 500ms, 2h, 1d.',
    },
    set: {
      type: 'string',
      pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z$',
      description: 'An instant, ISO 8601 in UTC.',
    },
    freeze: {
      type: 'boolean',
      description: 'true stops the clock, false lets it go on from its present time.',
    },
  },
} as const;
