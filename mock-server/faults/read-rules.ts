import { FAULT_FIELDS, FAULTS, type FaultRow } from '../../contracts/faults/faults.js';
import type { FaultRule } from '../../contracts/generated/types.js';
import { parseDuration } from '../world/clock.js';
import type { ReadRule } from './decide.js';
import { FAULTED_PATHS } from './faulted-paths.js';

/**
 * Reads what the texts of rules mean.
 *
 * @param now when they are set, by the clock of the program: durations count from then.
 */
export const readRules = (rules: readonly FaultRule[], now: number): ReadRule[] =>
  rules.map((rule) => ({
    rule,
    path: pathPattern(rule.match?.path),
    from: momentOf(rule.after, now) ?? -Infinity,
    until: momentOf(rule.until, now) ?? Infinity,
  }));

/** Says what contradicts itself in rules that keep their schema: one sentence each. */
export const contradictionsIn = (rules: readonly FaultRule[]): string[] =>
  rules.flatMap((rule, index) =>
    [
      ...foreignFields(rule),
      ...emptyRanges(rule),
      ...unreachable(rule),
      ...hiddenBy(rules.slice(0, index), rule),
    ].map((what) => `Rule ${index} (${rule.fault}): ${what}`),
  );

function foreignFields(rule: FaultRule): string[] {
  const { fields }: FaultRow = FAULTS[rule.fault];
  return FAULT_FIELDS.flatMap((field) => {
    if (rule[field] !== undefined && !fields[field]) {
      const others = Object.keys(fields);
      return [
        `${field} does not belong to it; ${others.length > 0 ? `it has ${others.join(', ')}` : 'leave it out'}.`,
      ];
    }
    return rule[field] === undefined && fields[field] === 'required' ? [`${field} is missing.`] : [];
  });
}

function emptyRanges({ fault, ms, after, until, times, match = {} }: FaultRule): string[] {
  const [from, to] = [momentOf(after, 0), momentOf(until, 0)];
  const comparable = isDuration(after) === isDuration(until);
  return [
    ...(typeof ms === 'object' && ms.min > ms.max
      ? [`ms has min ${ms.min} above max ${ms.max}; exchange them.`]
      : []),
    ...(typeof ms === 'object' && fault !== 'latency' ? ['ms is a range, expected one number.'] : []),
    ...(from !== undefined && to !== undefined && comparable && to <= from
      ? [`until ${until} is not later than after ${after}, so it can never fire.`]
      : []),
    ...(match.nth !== undefined && times !== undefined && times > 1
      ? [`match.nth lets it fire once, times says ${times}; leave times out.`]
      : []),
    ...[after, until]
      .filter((text) => text !== undefined && Number.isNaN(momentOf(text, 0)))
      .map((text) => `${text} is no instant, expected such as 2026-01-31T12:00:00Z.`),
  ];
}

/** What no route that faults apply to can ever match. */
function unreachable({ fault, match = {} }: FaultRule): string[] {
  const { path, method, body } = match;
  const reached = FAULTED_PATHS.filter((known) => meets(path, known.path));
  if (reached.length === 0) {
    const paths = FAULTED_PATHS.map((known) => known.path).filter((known) => !known.includes('--'));
    return [`match.path "${path}" meets no path that faults apply to: ${paths.join(', ')}.`];
  }
  const usable = reached.filter((known) => method === undefined || known.method === method);
  if (usable.length === 0) return [`match.method ${method} does not fit ${path}; use ${reached[0]!.method}.`];
  if ('jsonOnly' in FAULTS[fault] && !usable.some(({ json }) => json)) {
    return ['it damages JSON, and what it matches is a page.'];
  }
  return body && usable.every((known) => known.method === 'GET')
    ? ['match.body is asked of GET, which has no body; leave it out.']
    : [];
}

/** Whether a pattern can meet a route's path; `:id` there stands for any name. */
function meets(pattern: string | undefined, path: string): boolean {
  if (!path.includes(':')) return pathPattern(pattern).test(path);
  const sample = /^\/session\/([^/*]+)/.exec(pattern ?? '')?.[1] ?? 'any';
  return pathPattern(pattern).test(path.replace(':id', () => sample));
}

/** A rule before that takes every request leaves none to a later one. */
function hiddenBy(before: readonly FaultRule[], { fault }: FaultRule): string[] {
  if (fault === 'latency') return [];
  const takesAll = before.findIndex(
    (rule) =>
      rule.fault !== 'latency' &&
      !('jsonOnly' in FAULTS[rule.fault]) &&
      Object.keys(rule.match ?? {}).length === 0 &&
      [rule.times, rule.after, rule.until].every((limit) => limit === undefined),
  );
  if (takesAll < 0) return [];
  return [`it can never fire, since rule ${takesAll} takes every request; put it first, or limit that one.`];
}

function pathPattern(path = '*'): RegExp {
  const text = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*');
  return new RegExp(`^${text}$`);
}

const isDuration = (text: string | undefined): boolean | undefined =>
  text === undefined ? undefined : parseDuration(text) !== undefined;

/** NaN where a text looks like an instant and is none. */
function momentOf(text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined;
  const duration = parseDuration(text);
  return duration === undefined ? Date.parse(text) : now + duration;
}
