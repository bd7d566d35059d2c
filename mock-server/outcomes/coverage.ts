import { OUTCOMES, type Outcome } from '../../contracts/outcomes/outcomes.js';
import type { JournalEntry } from '../journal/entry.js';
import { outcomesOf } from './outcomes-of-entry.js';

/** An outcome that happened, and how often. */
export interface ExercisedOutcome extends Outcome {
  readonly times: number;
}

/** Which of the known outcomes happened, and which did not. */
export interface Coverage {
  readonly exercised: readonly ExercisedOutcome[];
  readonly missing: readonly Outcome[];
  /** Whole percent of the known outcomes that happened, rounded down. */
  readonly percent: number;
}

/** How often each outcome happened, by its id. */
export type OutcomeCounts = Readonly<Record<string, number>>;

/** Counts the outcomes that entries of the journal show. */
export function countOutcomes(entries: Iterable<JournalEntry>): OutcomeCounts {
  const counts: Record<string, number> = {};
  for (const id of Array.from(entries).flatMap(outcomesOf)) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

/** Holds counts against the known outcomes. */
export function coverCounts(counts: OutcomeCounts): Coverage {
  const exercised = OUTCOMES.flatMap((outcome) => {
    const times = counts[outcome.id];
    return times === undefined ? [] : [{ ...outcome, times }];
  });
  return {
    exercised,
    missing: OUTCOMES.filter(({ id }) => counts[id] === undefined),
    percent: Math.floor((exercised.length * 100) / OUTCOMES.length),
  };
}

/** Which of the known outcomes entries of the journal show. */
export const coverOutcomes = (entries: Iterable<JournalEntry>): Coverage =>
  coverCounts(countOutcomes(entries));
