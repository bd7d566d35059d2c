import { FAULT_NAMES } from '../faults/faults.js';

const MOST_MS = 86_400_000;

const milliseconds = { type: 'integer', minimum: 0, maximum: MOST_MS } as const;

const moment = (what: string) =>
  ({
    type: 'string',
    pattern: '^(\\d+(\\.\\d+)?(ms|s|m|h|d)|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z)$',
    description: `${what} An instant of the program clock such as 2026-01-31T12:00:00Z, or a duration since the rules were set such as 30s.`,
  }) as const;

/** Which requests a rule is about. */
const faultMatchSchema = {
  type: 'object',
  title: 'FaultMatch',
  description: 'Which requests it is about; all that is given must be so. Default: every request.',
  additionalProperties: false,
  properties: {
    path: {
      type: 'string',
      pattern: '^/.*$',
      maxLength: 500,
      description: 'Path without query; * stands for any text: /gateway/*.',
    },
    method: { enum: ['GET', 'POST'], description: 'Method.' },
    header: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'Headers with their values; names in any case.',
    },
    body: {
      type: 'object',
      description: 'Part of a JSON body: every field given must be equal, objects field by field.',
    },
    nth: {
      type: 'integer',
      minimum: 1,
      maximum: 1000000,
      description: 'Only the nth of the requests that the rest is so for, counted from 1.',
    },
    probability: {
      type: 'number',
      exclusiveMinimum: 0,
      maximum: 1,
      description: 'With this probability, drawn from the seed of the program.',
    },
  },
} as const;

/** A rule: what goes wrong, and when. */
export const faultRuleSchema = {
  type: 'object',
  title: 'FaultRule',
  description: 'What goes wrong, and with which requests.',
  additionalProperties: false,
  required: ['fault'],
  properties: {
    fault: { enum: FAULT_NAMES, description: 'What goes wrong.' },
    ms: {
      description:
        'For latency and slow-body: how long, in milliseconds; of a latency also from `min` to `max`.',
      anyOf: [
        milliseconds,
        {
          type: 'object',
          additionalProperties: false,
          required: ['min', 'max'],
          properties: { min: milliseconds, max: milliseconds },
        },
      ],
    },
    status: {
      type: 'integer',
      minimum: 400,
      maximum: 599,
      description: 'For status and html-error: HTTP status.',
    },
    retry_after: {
      type: 'integer',
      minimum: 0,
      maximum: 86400,
      description: 'For status and rate-limited: seconds of Retry-After.',
    },
    match: faultMatchSchema,
    times: {
      type: 'integer',
      minimum: 1,
      maximum: 1000000,
      description: 'How often at most. Default: always.',
    },
    after: moment('Not before.'),
    until: moment('Not from then on.'),
  },
} as const;

/** `faults` of a program. */
export const faultListSchema = {
  type: 'array',
  maxItems: 100,
  items: faultRuleSchema,
  description: 'What goes wrong on purpose, see Faults. Default: nothing.',
} as const;

/** Body of `PUT faults`. */
export const faultRulesSchema = {
  type: 'object',
  title: 'FaultRules',
  description: 'What goes wrong from now on; the rules before are dropped.',
  additionalProperties: false,
  required: ['rules'],
  properties: { rules: faultListSchema },
} as const;
