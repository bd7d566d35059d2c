const which = {
  match: {
    type: 'object',
    description: 'Part of an entry: every field given must be equal, objects field by field.',
  },
  since: { type: 'integer', minimum: 0, description: 'Only entries with a greater seq.' },
} as const;

/** Body of `POST journal/find`. */
export const journalSearchSchema = {
  type: 'object',
  title: 'JournalSearch',
  description: 'Which journal entries are asked for.',
  additionalProperties: false,
  properties: {
    ...which,
    limit: {
      type: 'integer',
      minimum: 1,
      maximum: 100000,
      description: 'Only the newest so many. Default: all.',
    },
  },
} as const;

/** Body of `POST journal/count` and `journal/wait`. */
export const journalQuerySchema = {
  type: 'object',
  title: 'JournalQuery',
  description: 'Which journal entries are meant.',
  additionalProperties: false,
  properties: {
    ...which,
    count: {
      type: 'integer',
      minimum: 1,
      maximum: 100000,
      description: 'For wait: how many entries to wait for. Default: 1.',
    },
    timeout_ms: {
      type: 'integer',
      minimum: 0,
      maximum: 60000,
      description: 'For wait: how long in real milliseconds. Default: 5000.',
    },
  },
} as const;
