import { FAULTS, type FaultName, type FaultRow } from '../../contracts/faults/faults.js';
import type { FaultRule } from '../../contracts/generated/types.js';
import { ADVISED_REQUESTS_PER_SECOND } from '../../contracts/signing/signing.js';
import type { Subject } from '../programs/match-subject.js';
import { faultDuration } from './fault-duration.js';

/** A rule with what its texts mean. */
export interface ReadRule {
  readonly rule: FaultRule;
  /** Whether its match holds, `nth` and `probability` aside. */
  readonly fits: (subject: Subject) => boolean;
  /** Milliseconds since 1970 of the program clock: not before. */
  readonly from: number;
  /** Not from then on. */
  readonly until: number;
  /** How far the clock is off, in milliseconds. */
  readonly skew: number | undefined;
  /** The session whose scenario set it: of pages and messages it is about those of this session alone. */
  readonly session?: string;
}

/** How many requests or messages a rule matched, before `nth` and `probability`, and how often it took effect. */
export interface RuleCount {
  readonly matched: number;
  readonly fired: number;
  /** Of a rule with a limit: how many calls are under way. */
  readonly underWay?: number;
}

/** A fault that happens. */
export interface Firing {
  /** Index of the rule. */
  readonly rule: number;
  readonly fault: FaultName;
  /** How long it takes, or how far the clock is off, in milliseconds. */
  readonly ms?: number;
}

/** What happens to a subject, and what was counted by then. */
export interface Decision {
  readonly firings: readonly Firing[];
  readonly counts: readonly RuleCount[];
}

/**
 * Decides which rules fire. Delays add up; of all other faults the first rule wins, and the rules after it only count
 * what they matched.
 *
 * @param now time of the program clock.
 * @param draw the next random number of a rule, from 0 to below 1. Each rule has a stream of its own, so that what
 *   happens to one does not depend on the others.
 */
export function decide(
  rules: readonly ReadRule[],
  counts: readonly RuleCount[],
  subject: Subject,
  now: number,
  draw: (rule: number) => number,
): Decision {
  const firings: Firing[] = [];
  let taken = false;
  const counted = rules.map((read, index): RuleCount => {
    const { rule, skew } = read;
    const count = counts[index]!;
    if (!isMeant(read, subject, now)) return count;
    const { delays }: FaultRow = FAULTS[rule.fault];
    const matched = count.matched + 1;
    const { nth, probability } = rule.match ?? {};
    const lucky = probability === undefined || draw(index) < probability;
    const due = (nth === undefined || nth === matched) && count.fired < (rule.times ?? Infinity);
    const free = delays === true || !taken;
    if (!lucky || !due || !free || !isCrowded(rule, count)) {
      const enters = rule.fault === 'concurrency' && free;
      return { ...count, matched, ...(enters && { underWay: (count.underWay ?? 0) + 1 }) };
    }
    if (!delays) taken = true;
    const ms = skew ?? faultDuration(rule.ms, () => draw(index));
    firings.push({ rule: index, fault: rule.fault, ...(ms !== undefined && { ms }) });
    return { ...count, matched, fired: count.fired + 1 };
  });
  return { firings, counts: counted };
}

function isMeant({ rule, fits, from, until, session }: ReadRule, subject: Subject, now: number): boolean {
  const about: readonly Subject['about'][] = FAULTS[rule.fault].about;
  const elsewhere = session !== undefined && subject.session !== undefined && session !== subject.session;
  return now >= from && now < until && about.includes(subject.about) && !elsewhere && fits(subject);
}

/** Whether a limit is reached; always where a rule has none. */
const isCrowded = ({ fault, limit = ADVISED_REQUESTS_PER_SECOND }: FaultRule, { underWay = 0 }: RuleCount) =>
  fault !== 'concurrency' || underWay >= limit;
