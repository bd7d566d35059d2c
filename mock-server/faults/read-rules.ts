import type { FaultRule } from '../../contracts/generated/types.js';
import { subjectMatcher } from '../programs/match-subject.js';
import { parseDuration } from '../world/clock.js';
import type { ReadRule } from './decide.js';

/**
 * Reads what the texts of rules mean.
 *
 * @param now when they are set, by the clock of the program: durations count from then.
 */
export const readRules = (rules: readonly FaultRule[], now: number): ReadRule[] =>
  rules.map((rule) => ({
    rule,
    fits: subjectMatcher(rule.match ?? {}),
    from: momentOf(rule.after, now) ?? -Infinity,
    until: momentOf(rule.until, now) ?? Infinity,
    skew: skewOf(rule.by),
  }));

/** Milliseconds since 1970 of an instant, or of a duration since then; NaN where a text looks like an instant and is none. */
export function momentOf(text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined;
  const duration = parseDuration(text);
  return duration === undefined ? Date.parse(text) : now + duration;
}

/** Milliseconds by which a clock is ahead; negative: behind. */
export function skewOf(by: string | undefined): number | undefined {
  if (by === undefined) return undefined;
  return by.startsWith('-') ? -parseDuration(by.slice(1))! : parseDuration(by);
}
