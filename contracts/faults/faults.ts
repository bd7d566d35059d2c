/** A field of a rule that only some faults have. */
export type FaultField = 'ms' | 'status' | 'retry_after' | 'limit' | 'by';

/**
 * What a fault happens to. `signature`: the check of a signed call, before it is known to be right; `call`: a signed
 * call; `action`: what the hosted page posts; `page`: the hosted page; `script`: the SDK script; `message`: an event on
 * its way from the hosted page to the SDK.
 */
export type FaultSubject = 'signature' | 'call' | 'action' | 'page' | 'script' | 'message';

/** What can go wrong between a client and what Ingo serves. */
export interface FaultRow {
  /** What happens. */
  readonly does: string;
  /** Whether a request takes effect: `no`: nothing happened; `yes`: what it asked for is done. */
  readonly handled: 'yes' | 'no';
  /** Fields that belong to it, and whether a rule must have them. */
  readonly fields: Readonly<Partial<Record<FaultField, 'required' | 'optional'>>>;
  /** What it happens to. */
  readonly about: readonly FaultSubject[];
  /** It takes time and leaves the request to the rules after it, so that several add up. */
  readonly delays?: true;
}

const REQUESTS = ['call', 'action', 'page'] as const satisfies readonly FaultSubject[];
const JSON_ONLY = ['call', 'action'] as const satisfies readonly FaultSubject[];

/** Every fault: one row each. They are the sandbox's own; nothing of it is Ingo's. */
export const FAULTS = {
  latency: {
    does: 'answered after `ms` of the program clock: a number, uniform from `min` to `max`, or log-normal by `median` and `p99`',
    handled: 'yes',
    fields: { ms: 'required' },
    about: REQUESTS,
    delays: true,
  },
  status: {
    does: 'answered with `status`, and with `Retry-After: retry_after` where given',
    handled: 'no',
    fields: { status: 'required', retry_after: 'optional' },
    about: REQUESTS,
  },
  'rate-limited': {
    does: 'answered as above the rate limit: 429, or 503 by the reading `rateLimited`, with `Retry-After` (1)',
    handled: 'no',
    fields: { retry_after: 'optional' },
    about: REQUESTS,
  },
  concurrency: {
    does: 'a call is answered so while `limit` (5, as advised) others that the rule matches are under way',
    handled: 'no',
    fields: { limit: 'optional', retry_after: 'optional' },
    about: ['call'],
  },
  'clock-skew': {
    does: "Ingo's clock is ahead of the program clock `by` a duration, or behind where negative: it dates the answer, and judges the date of the signature",
    handled: 'yes',
    fields: { by: 'required' },
    about: ['signature'],
  },
  'html-error': {
    does: 'answered with an HTML error page, as proxies do, and with `status` (502)',
    handled: 'no',
    fields: { status: 'optional' },
    about: REQUESTS,
  },
  'malformed-json': {
    does: 'answered with JSON that does not parse',
    handled: 'yes',
    fields: {},
    about: JSON_ONLY,
  },
  'truncated-body': {
    does: 'the connection is closed in the middle of the body',
    handled: 'yes',
    fields: {},
    about: REQUESTS,
  },
  'slow-body': {
    does: 'the body comes in ten pieces, over `ms` of the program clock',
    handled: 'yes',
    fields: { ms: 'required' },
    about: REQUESTS,
  },
  'reset-before': {
    does: 'the connection is reset before the request is handled',
    handled: 'no',
    fields: {},
    about: REQUESTS,
  },
  'reset-in': {
    does: 'the connection is reset in the middle of the body',
    handled: 'yes',
    fields: {},
    about: REQUESTS,
  },
  'reset-after': {
    does: 'the connection is reset in place of the answer: a session is created, and its answer lost',
    handled: 'yes',
    fields: {},
    about: REQUESTS,
  },
  'sdk-missing': {
    does: 'the SDK script is not found: 404',
    handled: 'no',
    fields: {},
    about: ['script'],
  },
  'sdk-slow': {
    does: 'the SDK script comes after `ms` of the program clock',
    handled: 'yes',
    fields: { ms: 'required' },
    about: ['script'],
    delays: true,
  },
  'frame-blocked': {
    does: 'the hosted page forbids every site to frame it (`frame-ancestors`), so the iframe stays blank',
    handled: 'yes',
    fields: {},
    about: ['page'],
  },
  'message-lost': {
    does: 'an event happens, and the SDK never receives it',
    handled: 'yes',
    fields: {},
    about: ['message'],
  },
  'message-doubled': {
    does: 'the SDK receives an event twice',
    handled: 'yes',
    fields: {},
    about: ['message'],
  },
  'message-reordered': {
    does: 'the SDK receives an event after the next one of its page, after ten seconds of the program clock at most',
    handled: 'yes',
    fields: {},
    about: ['message'],
  },
} as const satisfies Readonly<Record<string, FaultRow>>;

/** Name of a fault. */
export type FaultName = keyof typeof FAULTS;

/** Every name. */
export const FAULT_NAMES = Object.keys(FAULTS) as readonly FaultName[];

/** Fields that belong to some faults only. */
export const FAULT_FIELDS = [
  'ms',
  'status',
  'retry_after',
  'limit',
  'by',
] as const satisfies readonly FaultField[];
