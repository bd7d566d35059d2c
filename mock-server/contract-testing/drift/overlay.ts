import { DOCUMENTED_ANSWERS } from '../../../contracts/drift/documented-answers.js';
import type { DriftOverlay } from '../../../contracts/generated/types.js';
import type { Reading } from '../../../contracts/readings/reading.js';
import { READINGS } from '../../../contracts/readings/readings.js';
import { BROWSER_PROBES } from './browser/browser-probes.js';
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
 * Entries of other targets stay, as does what was not looked at: readings, or what only a browser shows.
 */
export function updateOverlay(
  before: DriftOverlay | undefined,
  seen: readonly VerifiedFact[],
  target: string,
): DriftOverlay {
  const hasReadings = seen.some(isReading);
  const lookedInBrowser = seen.some(isOfBrowser);
  const kept = (before?.verified ?? []).filter(
    (entry) =>
      entry.target !== target ||
      (isReading(entry) && !hasReadings) ||
      (!lookedInBrowser && (isOfBrowser(entry) || READINGS_OF_BROWSER.includes(entry.fact))),
  );
  const verified = [...kept, ...seen].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return { verified };
}

const isReading = ({ fact }: VerifiedFact): boolean => fact.startsWith('reading ');
const isOfBrowser = ({ fact }: VerifiedFact): boolean =>
  BROWSER_PROBES.some(({ name }) => fact.startsWith(`${name} `));

/** Facts about readings that only probes in a browser see. */
const READINGS_OF_BROWSER = Object.entries<Reading>(READINGS)
  .filter(([, { onlyInBrowser }]) => onlyInBrowser !== undefined)
  .map(([name]) => `reading ${name}`);

const keyOf = ({ fact, target }: VerifiedFact): string => `${fact}\n${target}`;
