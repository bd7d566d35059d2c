/** A field of a rule that only some faults have. */
export type FaultField = 'ms' | 'status' | 'retry_after';

/** What can go wrong between a client and Ingo's routes. */
export interface FaultRow {
  /** What happens. */
  readonly does: string;
  /** Whether the request takes effect: `no`: nothing happened; `yes`: what it asked for is done. */
  readonly handled: 'yes' | 'no';
  /** Fields that belong to it, and whether a rule must have them. */
  readonly fields: Readonly<Partial<Record<FaultField, 'required' | 'optional'>>>;
  /** It damages JSON, so pages never match it. */
  readonly jsonOnly?: true;
}

/** Every fault: one row each. They are the sandbox's own; nothing of it is Ingo's. */
export const FAULTS = {
  latency: {
    does: 'answered after `ms` of the program clock, or after something between its `min` and `max`',
    handled: 'yes',
    fields: { ms: 'required' },
  },
  status: {
    does: 'answered with `status`, and with `Retry-After: retry_after` where given',
    handled: 'no',
    fields: { status: 'required', retry_after: 'optional' },
  },
  'rate-limited': {
    does: 'answered as above the rate limit: 429, or 503 by the reading `rateLimited`, with `Retry-After` (1)',
    handled: 'no',
    fields: { retry_after: 'optional' },
  },
  'html-error': {
    does: 'answered with an HTML error page, as proxies do, and with `status` (502)',
    handled: 'no',
    fields: { status: 'optional' },
  },
  'malformed-json': {
    does: 'answered with JSON that does not parse',
    handled: 'yes',
    fields: {},
    jsonOnly: true,
  },
  'truncated-body': {
    does: 'the connection is closed in the middle of the body',
    handled: 'yes',
    fields: {},
  },
  'slow-body': {
    does: 'the body comes in ten pieces, over `ms` of the program clock',
    handled: 'yes',
    fields: { ms: 'required' },
  },
  'reset-before': {
    does: 'the connection is reset before the request is handled',
    handled: 'no',
    fields: {},
  },
  'reset-in': {
    does: 'the connection is reset in the middle of the body',
    handled: 'yes',
    fields: {},
  },
  'reset-after': {
    does: 'the connection is reset in place of the answer: a session is created, and its answer lost',
    handled: 'yes',
    fields: {},
  },
} as const satisfies Readonly<Record<string, FaultRow>>;

/** Name of a fault. */
export type FaultName = keyof typeof FAULTS;

/** Every name. */
export const FAULT_NAMES = Object.keys(FAULTS) as readonly FaultName[];

/** Fields that belong to some faults only. */
export const FAULT_FIELDS = ['ms', 'status', 'retry_after'] as const satisfies readonly FaultField[];
