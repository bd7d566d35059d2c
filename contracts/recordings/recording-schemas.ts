/** Version of the file that is written. A newer one is refused, an older one is read. */
export const RECORDING_VERSION = 1;

const instant = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$',
  description: 'Time of the program clock, ISO 8601 in UTC.',
} as const;

const count = (description: string) => ({ type: 'integer', minimum: 0, description }) as const;

/** First line of a recording. */
export const recordingHeaderSchema = {
  type: 'object',
  title: 'RecordingHeader',
  description: 'What a recording is of, and how its program was when it began.',
  additionalProperties: false,
  required: ['recording', 'by', 'origin', 'how', 'at', 'program'],
  properties: {
    recording: { type: 'integer', minimum: 1, description: 'Version of the file.' },
    by: { type: 'string', maxLength: 200, description: 'What wrote it.' },
    origin: {
      type: 'string',
      pattern: '^https?://[^\\s/?#@]+$',
      maxLength: 300,
      description: 'Where the sandbox was, as clients saw it.',
    },
    how: { enum: ['made', 'reset'], description: 'How the program began.' },
    at: instant,
    program: {
      type: 'object',
      description: 'Username, seed and settings of the program, as POST programs takes them; no secret.',
    },
    allowed_webhook_hosts: {
      type: 'array',
      maxItems: 100,
      items: { type: 'string', maxLength: 300 },
      description: 'Hosts beyond the machine that webhooks could be sent to.',
    },
    dropped: count('How many of the oldest journal entries are missing: the journal was full.'),
    test: {
      type: 'object',
      additionalProperties: false,
      required: ['runner', 'file', 'name'],
      description: 'The test that failed, where a fixture wrote the recording.',
      properties: {
        runner: { enum: ['vitest', 'playwright'], description: 'What runs it.' },
        file: { type: 'string', maxLength: 1000, description: 'Its file, from the folder of the project.' },
        name: { type: 'string', maxLength: 1000, description: 'Its title with those of its suites.' },
        message: { type: 'string', maxLength: 10000, description: 'Why it failed.' },
      },
    },
  },
} as const;

const place = {
  at: instant,
  after: count('seq of the newest journal entry when it began.'),
  entry: count('seq of the journal entry that records it.'),
  overlaps: { const: true, description: 'Another input began before this one was over.' },
} as const;

/** A line with something that came into the program. */
export const recordedInputSchema = {
  type: 'object',
  title: 'RecordedInput',
  description: 'What came into the program from outside.',
  discriminator: { propertyName: 'input' },
  required: ['input'],
  oneOf: [
    {
      type: 'object',
      title: 'RecordedRequest',
      additionalProperties: false,
      required: ['input', 'method', 'target', 'headers', 'body', 'at', 'after'],
      properties: {
        input: { const: 'request', description: 'A request, or a call of the control API.' },
        method: { enum: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], description: 'Method.' },
        target: { type: 'string', pattern: '^/\\S*$', maxLength: 65536, description: 'Path and query.' },
        headers: {
          type: 'array',
          maxItems: 4000,
          items: { type: 'string', maxLength: 65536 },
          description: 'Names and values in turn.',
        },
        body: { type: 'string', maxLength: 1048576, description: 'Body; account numbers are made up.' },
        ...place,
      },
    },
    {
      type: 'object',
      title: 'RecordedDelivery',
      additionalProperties: false,
      required: ['input', 'delivery', 'attempt', 'at', 'after'],
      properties: {
        input: { const: 'delivery', description: 'What a receiver of webhooks answered.' },
        delivery: { type: 'string', maxLength: 100, description: 'metadata.id of the webhook.' },
        attempt: { type: 'integer', minimum: 1, description: 'Which attempt it was.' },
        status: { type: 'integer', minimum: 0, maximum: 999, description: 'HTTP status.' },
        error: { type: 'string', maxLength: 2000, description: 'Why it was not acknowledged.' },
        down: { const: true, description: 'No answer came at all.' },
        ...place,
      },
    },
  ],
} as const;

/** A line with an entry of the journal. */
export const recordedEntrySchema = {
  type: 'object',
  title: 'RecordedEntry',
  description: 'What happened, as the journal has it.',
  required: ['seq', 'at', 'kind'],
  properties: {
    seq: { type: 'integer', minimum: 1, description: 'Place in the journal.' },
    at: instant,
    kind: { type: 'string', maxLength: 100, description: 'What happened.' },
  },
} as const;

/** Last line of a recording: a file without it is cut off. */
export const recordingEndSchema = {
  type: 'object',
  title: 'RecordingEnd',
  description: 'The end of a recording.',
  additionalProperties: false,
  required: ['end'],
  properties: {
    end: {
      type: 'object',
      description: 'How much comes before.',
      additionalProperties: false,
      required: ['inputs', 'entries'],
      properties: { inputs: count('How many inputs there are.'), entries: count('How many entries.') },
    },
  },
} as const;
