import { FAULT_FIELDS, FAULTS, type FaultRow, type FaultSubject } from '../../contracts/faults/faults.js';
import type { FaultRule, HoldRequest } from '../../contracts/generated/types.js';
import { pathPattern, type SubjectMatch } from '../programs/match-subject.js';
import { parseDuration } from '../world/clock.js';
import { FAULTED_PATHS, type FaultedPath } from './faulted-paths.js';
import { momentOf, skewOf } from './read-rules.js';

/** How far a clock may be off. */
const MOST_SKEW_DAYS = 365;

/** Fields of a match that only requests have. */
const OF_REQUESTS = ['path', 'method', 'header', 'body'] as const;

/** Says what contradicts itself in rules that keep their schema: one sentence each. */
export const contradictionsIn = (rules: readonly FaultRule[]): string[] =>
  rules.flatMap((rule, index) =>
    [...contradictionsOf(rule), ...hiddenBy(rules.slice(0, index), rule)].map(
      (what) => `Rule ${index} (${rule.fault}): ${what}`,
    ),
  );

const contradictionsOf = (rule: FaultRule): string[] => [
  ...foreignFields(rule),
  ...emptyRanges(rule),
  ...uselessMatches(rule),
  ...(rule.fault.startsWith('message-') ? [] : unreachable(rule.match ?? {}, FAULTS[rule.fault].about)),
];

/** Fields of a match by what a breakpoint is at. */
const OF_PLACE = {
  request: OF_REQUESTS,
  event: ['event'],
  webhook: ['topic'],
} as const;

/** Says what contradicts itself in a breakpoint that keeps its schema: one sentence each. */
export function holdContradictions({ at, match = {} }: HoldRequest): string[] {
  const fitting: readonly string[] = [...OF_PLACE[at], 'nth'];
  const foreign = Object.keys(match).filter((key) => !fitting.includes(key));
  return [
    ...foreign.map((key) => `match.${key} is not for ${at}s, which are matched by ${fitting.join(', ')}.`),
    ...(at === 'request'
      ? unreachable(
          match,
          FAULTED_PATHS.map(({ about }) => about),
        )
      : []),
  ];
}

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

function emptyRanges({ fault, ms, by, after, until }: FaultRule): string[] {
  const [from, to] = [momentOf(after, 0), momentOf(until, 0)];
  const comparable = isDuration(after) === isDuration(until);
  return [
    ...(typeof ms === 'object' && 'min' in ms && ms.min > ms.max
      ? [`ms has min ${ms.min} above max ${ms.max}; exchange them.`]
      : []),
    ...(typeof ms === 'object' && 'median' in ms && ms.median > ms.p99
      ? [`ms has median ${ms.median} above p99 ${ms.p99}; exchange them.`]
      : []),
    ...(typeof ms === 'object' && fault !== 'latency' ? ['ms is a range, expected one number.'] : []),
    ...(Math.abs(skewOf(by) ?? 0) > MOST_SKEW_DAYS * 86_400_000
      ? [`by ${by} is too far, expected ${MOST_SKEW_DAYS}d at most.`]
      : []),
    ...(from !== undefined && to !== undefined && comparable && to <= from
      ? [`until ${until} is not later than after ${after}, so it can never fire.`]
      : []),
    ...[after, until]
      .filter((text) => text !== undefined && Number.isNaN(momentOf(text, 0)))
      .map((text) => `${text} is no instant, expected such as 2026-01-31T12:00:00Z.`),
  ];
}

/** What is asked of a match and can not, or need not, be so. */
function uselessMatches({ fault, match = {}, times }: FaultRule): string[] {
  const ofMessages = fault.startsWith('message-');
  const foreign = (ofMessages ? OF_REQUESTS : (['event'] as const)).filter((key) => match[key] !== undefined);
  return [
    ...foreign.map((key) =>
      ofMessages
        ? `match.${key} is for requests; a message is matched by event, nth and probability.`
        : `match.event is for messages, and this happens to ${happensTo(fault)}; leave it out.`,
    ),
    ...(match.nth !== undefined && times !== undefined && times > 1
      ? [`match.nth lets it fire once, times says ${times}; leave times out.`]
      : []),
    ...(match.nth !== undefined && fault === 'concurrency'
      ? ['match.nth is about one call, and a limit about several at once; leave nth out.']
      : []),
  ];
}

/** What no route that faults apply to can ever match. */
function unreachable({ path, method, body }: SubjectMatch, subjects: readonly FaultSubject[]): string[] {
  const reached = FAULTED_PATHS.filter((known) => meets(path, known.path));
  if (reached.length === 0) {
    const paths = FAULTED_PATHS.map((known) => known.path).filter((known) => !known.includes('--'));
    return [`match.path "${path}" meets no path that Ingo serves: ${paths.join(', ')}.`];
  }
  const usable = reached.filter((known) => method === undefined || known.method === method);
  if (usable.length === 0) return [`match.method ${method} does not fit ${path}; use ${reached[0]!.method}.`];
  const meant = usable.filter((known) => isAmong(subjects, known));
  if (meant.length === 0) {
    const others = wordsOf(usable.map(({ about }) => about));
    return [`it happens to ${wordsOf(subjects)}, and match is about ${others}.`];
  }
  return body && meant.every((known) => known.method === 'GET')
    ? ['match.body is asked of GET, which has no body; leave it out.']
    : [];
}

const WORDS: Readonly<Record<FaultSubject, string>> = {
  signature: 'signed calls',
  call: 'signed calls',
  action: 'what the hosted page posts',
  page: 'the hosted page',
  script: 'the SDK script',
  message: 'messages',
};

const wordsOf = (subjects: readonly FaultSubject[]): string =>
  [...new Set(subjects.map((subject) => WORDS[subject]))].join(' and ');

const happensTo = (fault: FaultRule['fault']): string => wordsOf(FAULTS[fault].about);

const isAmong = (subjects: readonly FaultSubject[], { about }: FaultedPath): boolean =>
  subjects.includes(about) || (about === 'call' && subjects.includes('signature'));

/** Whether a pattern can meet a route's path; a parameter there matches any name. */
function meets(pattern: string | undefined, path: string): boolean {
  if (!path.includes(':')) return pathPattern(pattern).test(path);
  const sample = /^\/(?:session|sdk)\/([^/*]+)/.exec(pattern ?? '')?.[1] ?? 'any';
  return pathPattern(pattern).test(path.replace(/:\w+/, () => sample));
}

/** A rule before that takes everything leaves nothing to a later one. */
function hiddenBy(before: readonly FaultRule[], { fault }: FaultRule): string[] {
  const { about, delays }: FaultRow = FAULTS[fault];
  if (delays) return [];
  const takesAll = before.findIndex((rule) => {
    const row: FaultRow = FAULTS[rule.fault];
    return (
      !row.delays &&
      rule.fault !== 'concurrency' && // it takes none below its limit
      about.every((subject) => row.about.includes(subject)) &&
      Object.keys(rule.match ?? {}).length === 0 &&
      [rule.times, rule.after, rule.until].every((limit) => limit === undefined)
    );
  });
  if (takesAll < 0) return [];
  const all = `every ${about.includes('message') ? 'message' : 'request'}`;
  return [`it can never fire, since rule ${takesAll} takes ${all}; put it first, or limit that one.`];
}

const isDuration = (text: string | undefined): boolean | undefined =>
  text === undefined ? undefined : parseDuration(text) !== undefined;
