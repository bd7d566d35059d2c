import { EVENT_CONSTANTS } from '../events/event-names.js';
import { FAULT_NAMES } from '../faults/faults.js';
import { ADVISED_REQUESTS_PER_SECOND } from '../signing/signing.js';

/** The longest that a fault takes, in milliseconds: a day. */
export const LONGEST_FAULT_MS = 86_400_000;

const milliseconds = { type: 'integer', minimum: 0, maximum: LONGEST_FAULT_MS } as const;
const someMilliseconds = { ...milliseconds, minimum: 1 } as const;

const moment = (what: string) =>
  ({
    type: 'string',
    pattern: '^(\\d+(\\.\\d+)?(ms|s|m|h|d)|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z)$',
    description: `${what} An instant of the program clock such as 2026-01-31T12:00:00Z, or a duration since the rules were set such as 30s.`,
  }) as const;

/** What requests and events are matched by. */
export const SUBJECT_MATCH = {
  path: {
    type: 'string',
    pattern: '^/.*$',
    maxLength: 500,
    description: 'Path without query; * matches any text: /gateway/*.',
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
  event: { enum: EVENT_CONSTANTS, description: 'Constant of EVENTS.' },
  nth: {
    type: 'integer',
    minimum: 1,
    maximum: 1000000,
    description: 'Only the nth of those that the rest is so for, counted from 1.',
  },
} as const;

/** Which requests or messages a rule is about. */
const faultMatchSchema = {
  type: 'object',
  title: 'FaultMatch',
  description: 'What it is about; all that is given must be so. Default: every request, or every message.',
  additionalProperties: false,
  properties: {
    ...SUBJECT_MATCH,
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
  description: 'What goes wrong, and with what.',
  additionalProperties: false,
  required: ['fault'],
  properties: {
    fault: { enum: FAULT_NAMES, description: 'What goes wrong.' },
    ms: {
      description:
        'For latency, slow-body and sdk-slow: how long, in milliseconds; of a latency also from `min` to `max`, or by `median` and `p99`.',
      anyOf: [
        milliseconds,
        {
          type: 'object',
          additionalProperties: false,
          required: ['min', 'max'],
          properties: { min: milliseconds, max: milliseconds },
        },
        {
          type: 'object',
          additionalProperties: false,
          required: ['median', 'p99'],
          properties: { median: someMilliseconds, p99: someMilliseconds },
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
      description: 'For status, rate-limited and concurrency: seconds of Retry-After.',
    },
    limit: {
      type: 'integer',
      minimum: 1,
      maximum: 1000,
      description: `For concurrency: how many may be under way. Default: ${ADVISED_REQUESTS_PER_SECOND}.`,
    },
    by: {
      type: 'string',
      pattern: '^-?\\d+(\\.\\d+)?(ms|s|m|h|d)$',
      description: 'For clock-skew: how far the clock is ahead, or behind where negative: 10m, -6m.',
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
