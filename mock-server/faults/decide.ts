import { FAULTS, type FaultName } from '../../contracts/faults/faults.js';
import type { FaultRule } from '../../contracts/generated/types.js';
import { matches } from '../journal/journal.js';

/** A rule with what its texts mean. */
export interface ReadRule {
  readonly rule: FaultRule;
  readonly path: RegExp;
  /** Milliseconds since 1970 of the program clock: not before. */
  readonly from: number;
  /** Not from then on. */
  readonly until: number;
}

/** How many requests a rule matched, before `nth` and `probability`, and how often it took effect. */
export interface RuleCount {
  readonly matched: number;
  readonly fired: number;
}

/** What rules look at. */
export interface FaultedRequest {
  readonly method: string;
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The JSON value of the body; undefined where it is none. */
  readonly body: unknown;
  /** Whether it is answered with JSON. */
  readonly json: boolean;
}

/** A fault that happens to a request. */
export interface Firing {
  /** Index of the rule. */
  readonly rule: number;
  readonly fault: FaultName;
  /** How long it takes. */
  readonly ms?: number;
}

/** What happens to a request, and what was counted by then. */
export interface Decision {
  readonly firings: readonly Firing[];
  readonly counts: readonly RuleCount[];
}

/**
 * Decides which rules fire. Latencies add up; of all other faults the first rule wins, and the rules after it only count
 * what they matched.
 *
 * @param now time of the program clock.
 * @param draw the next random number of a rule, from 0 to below 1. Each rule has a stream of its own, so that what
 *   happens to one does not depend on the others.
 */
export function decide(
  rules: readonly ReadRule[],
  counts: readonly RuleCount[],
  request: FaultedRequest,
  now: number,
  draw: (rule: number) => number,
): Decision {
  const firings: Firing[] = [];
  let taken = false;
  const counted = rules.map((read, index): RuleCount => {
    const { rule } = read;
    const count = counts[index]!;
    if (!isMeant(read, request, now)) return count;
    const matched = count.matched + 1;
    const { nth, probability } = rule.match ?? {};
    const lucky = probability === undefined || draw(index) < probability;
    const due = (nth === undefined || nth === matched) && count.fired < (rule.times ?? Infinity);
    const free = rule.fault === 'latency' || !taken;
    if (!lucky || !due || !free) return { ...count, matched };
    if (rule.fault !== 'latency') taken = true;
    const ms = durationOf(rule, () => draw(index));
    firings.push({ rule: index, fault: rule.fault, ...(ms !== undefined && { ms }) });
    return { matched, fired: count.fired + 1 };
  });
  return { firings, counts: counted };
}

function isMeant({ rule, path, from, until }: ReadRule, request: FaultedRequest, now: number): boolean {
  if (now < from || now >= until) return false;
  if ('jsonOnly' in FAULTS[rule.fault] && !request.json) return false;
  const { method, header = {}, body } = rule.match ?? {};
  return (
    path.test(request.path) &&
    (method === undefined || method === request.method) &&
    Object.entries(header).every(([name, value]) => headerOf(request, name) === value) &&
    (body === undefined || matches(request.body, body))
  );
}

function headerOf({ headers }: FaultedRequest, name: string): string | undefined {
  const lower = name.toLowerCase();
  return Object.hasOwn(headers, lower) ? [headers[lower] ?? []].flat().join(', ') : undefined;
}

/** Uniform from `min` to `max`, both included. */
function durationOf({ ms }: FaultRule, draw: () => number): number | undefined {
  return typeof ms === 'object' ? ms.min + Math.floor(draw() * (ms.max - ms.min + 1)) : ms;
}
