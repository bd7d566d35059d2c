import { DOCUMENTED_ANSWERS } from '../../../contracts/drift/documented-answers.js';
import type { DriftOverlay } from '../../../contracts/generated/types.js';
import type { Observations } from './run-probes.js';
import type { InferredReading } from './infer-readings.js';

/** A fact that was seen live. */
export type VerifiedFact = DriftOverlay['verified'][number];

/** Documented facts that a target keeps, as it answered. */
export const factsKept = (answers: Observations) =>
  DOCUMENTED_ANSWERS.filter(({ probe, path, seen }) => answers[probe]?.seen[path] === seen);

/** Documented facts and learned readings as entries of an overlay: each is graded *verified*, with the day. */
export function verifiedFacts(
  answers: Observations,
  inferred: readonly InferredReading[],
  target: string,
  on: string,
): VerifiedFact[] {
  const documented = factsKept(answers).map(({ probe, path, seen }) => ({ fact: `${probe} ${path}`, seen }));
  const readings = inferred
    .filter(({ learned }) => learned)
    .map(({ reading, value }) => ({ fact: `reading ${reading}`, seen: value }));
  return [...documented, ...readings].map((entry) => ({ ...entry, target, on }));
}

/**
 * Brings an overlay up to date: what a target showed replaces what it showed before, and a documented fact that it no
 * longer keeps is struck out. What other targets showed stays.
 */
export function updateOverlay(
  before: DriftOverlay | undefined,
  seen: readonly VerifiedFact[],
  target: string,
): DriftOverlay {
  const speaksOfReadings = seen.some(isReading);
  const kept = (before?.verified ?? []).filter(
    (entry) => entry.target !== target || (isReading(entry) && !speaksOfReadings),
  );
  const verified = [...kept, ...seen].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return { verified };
}

const isReading = ({ fact }: VerifiedFact): boolean => fact.startsWith('reading ');
const keyOf = ({ fact, target }: VerifiedFact): string => `${fact}\n${target}`;
