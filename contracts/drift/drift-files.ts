const DAY = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' } as const;
const TEXT = { type: 'string', minLength: 1, maxLength: 1000 } as const;

/** A baseline, `drift --baseline FILE`: differences that are known and borne until a day. */
export const driftBaselineSchema = {
  type: 'object',
  title: 'DriftBaseline',
  description: 'Known differences between a live program and the sandbox.',
  required: ['accepted'],
  additionalProperties: false,
  properties: {
    accepted: {
      type: 'array',
      maxItems: 1000,
      description: 'One entry a difference; it holds as long as the target answers the same.',
      items: {
        type: 'object',
        required: ['path', 'target', 'reason', 'expires'],
        additionalProperties: false,
        properties: {
          probe: { ...TEXT, description: 'Name of the probe; left out: every probe.' },
          path: { ...TEXT, description: 'Where in the answer, as the report spells it.' },
          target: { ...TEXT, description: 'What the target shows there, as the report spells it.' },
          reason: { ...TEXT, description: 'Why it is borne.' },
          expires: { ...DAY, description: 'First day on which it counts again, such as 2027-01-31.' },
        },
      },
    },
  },
} as const;

/** An overlay, `--overlay FILE`: what was seen live, which turns its grade to "verified". */
export const driftOverlaySchema = {
  type: 'object',
  title: 'DriftOverlay',
  description: 'Facts that were seen on a live program.',
  required: ['verified'],
  additionalProperties: false,
  properties: {
    verified: {
      type: 'array',
      maxItems: 10_000,
      description: 'One entry a fact and target.',
      items: {
        type: 'object',
        required: ['fact', 'seen', 'target', 'on'],
        additionalProperties: false,
        properties: {
          fact: { ...TEXT, description: 'Probe and path, or the name of a reading.' },
          seen: { ...TEXT, description: 'What was seen.' },
          target: { ...TEXT, description: 'Where: the origin of the target.' },
          on: { ...DAY, description: 'The day on which it was seen last.' },
        },
      },
    },
  },
} as const;
