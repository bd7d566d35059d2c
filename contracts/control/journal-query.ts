/** Body of `POST journal/find`, `journal/count` and `journal/wait`. */
export const journalQuerySchema = {
  type: 'object',
  title: 'JournalQuery',
  description: 'Which journal entries are meant.',
  additionalProperties: false,
  properties: {
    match: {
      type: 'object',
      description: 'Part of an entry: every field given must be equal, objects field by field.',
    },
    since: { type: 'integer', minimum: 0, description: 'Only entries with a greater seq.' },
    limit: {
      type: 'integer',
      minimum: 1,
      maximum: 100000,
      description: 'For find: only the newest so many. Default: all.',
    },
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
