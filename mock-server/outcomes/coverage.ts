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

/** Counts the outcomes that entries of the journal show. */
export function coverOutcomes(entries: Iterable<JournalEntry>): Coverage {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const id of outcomesOf(entry)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const exercised = OUTCOMES.flatMap((outcome) => {
    const times = counts.get(outcome.id);
    return times === undefined ? [] : [{ ...outcome, times }];
  });
  return {
    exercised,
    missing: OUTCOMES.filter(({ id }) => !counts.has(id)),
    percent: Math.floor((exercised.length * 100) / OUTCOMES.length),
  };
}
