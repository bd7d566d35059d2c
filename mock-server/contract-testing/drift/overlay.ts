import { DOCUMENTED_ANSWERS } from '../../../contracts/drift/documented-answers.js';
import type { DriftOverlay } from '../../../contracts/generated/types.js';
import type { Observations } from './run-probes.js';
import type { InferredReading } from './infer-readings.js';

/** A fact that was seen live. */
export type VerifiedFact = DriftOverlay['verified'][number];

/** Returns the documented facts that the probes of a run look at. */
export const factsAsked = (answers: Observations) =>
  DOCUMENTED_ANSWERS.filter(({ probe }) => answers[probe] !== undefined);

/** Returns the documented facts that the answers of a target confirm. */
export const factsKept = (answers: Observations) =>
  DOCUMENTED_ANSWERS.filter(({ probe, path, seen }) => answers[probe]?.seen[path] === seen);

/** Returns documented facts and learned readings as entries of an overlay, each graded *verified* with the day. */
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
 * Updates an overlay: what a target shows replaces what it showed before, and a fact that no longer holds is removed.
 * Entries of other targets stay.
 */
export function updateOverlay(
  before: DriftOverlay | undefined,
  seen: readonly VerifiedFact[],
  target: string,
): DriftOverlay {
  const hasReadings = seen.some(isReading);
  const kept = (before?.verified ?? []).filter(
    (entry) => entry.target !== target || (isReading(entry) && !hasReadings),
  );
  const verified = [...kept, ...seen].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return { verified };
}

const isReading = ({ fact }: VerifiedFact): boolean => fact.startsWith('reading ');
const keyOf = ({ fact, target }: VerifiedFact): string => `${fact}\n${target}`;
