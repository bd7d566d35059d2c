/** What one runner, or all of them, found. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts one runner; may throw when there is no report, or not the expected one. */
export type Count = (exitCode: number | null, report?: string) => Tally;

/** The runner as a whole is one test. */
export const fromExitCode: Count;

/** Reads vitest's JSON report. A file that failed outside its tests (an import, a hook) counts as one failed test. */
export const fromVitest: Count;

/**
 * Reads Playwright's JSON report. A test that passed only when repeated counts as failed; so does each error outside
 * all tests, such as a file that cannot be loaded.
 */
export const fromPlaywright: Count;

/**
 * What a runner contributes. No readable report: one failed. An exit code that its own count does not explain, or
 * no test at all: one failed, too.
 *
 * @param exitCode null when the runner was ended by a signal or never started
 */
export function verdict(count: Count, exitCode: number | null, report?: string): Tally;

/** Adds up. */
export function sum(tallies: readonly Tally[]): Tally;

/** `N passed, N failed`, and `, N skipped` if there are any. */
export function line(tally: Tally): string;
