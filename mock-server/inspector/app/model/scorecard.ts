import type { DoctorReport, ScoredCheck, ScoredTestCase } from '../../../doctor/examine.js';

/** A report in numbers. */
export interface Score {
  /** Checks that are done. */
  readonly done: number;
  /** Test cases that were run. */
  readonly run: number;
  readonly errors: number;
  readonly warnings: number;
}

/** Counts what a report says. */
export function scoreOf({ findings, scorecard, testCases }: DoctorReport): Score {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    done: scorecard.filter(({ state }) => state === 'done').length,
    run: testCases.filter(({ state }) => state === 'run').length,
    errors,
    warnings: findings.length - errors,
  };
}

type Row = ScoredCheck | ScoredTestCase;

const RANK: Readonly<Record<Row['state'], number>> = { broken: 0, open: 1, done: 2, run: 2 };

/** The rows of a scorecard, broken ones first, then those that have yet to be shown. */
export const openFirst = <One extends Row>(rows: readonly One[], openOnly: boolean): readonly One[] =>
  rows
    .filter(({ state }) => !openOnly || RANK[state] < 2)
    .toSorted((one, other) => RANK[one.state] - RANK[other.state]);
