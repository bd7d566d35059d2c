/** What one runner, or all of them, found. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts the tests of one runner. May throw where there is no report, or another one than expected. */
export type Count = (exitCode: number | null, report: string) => Tally;

const ONE_FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

/** Counts a runner as one test. */
export const fromExitCode: Count = (exitCode) =>
  exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : ONE_FAILED;

/** Reads vitest's JSON report. A file that failed outside its tests (an import, a hook) counts as one failed test. */
export const fromVitest: Count = (_exitCode, report) => {
  const { numTotalTests, numPassedTests, numFailedTests, testResults } = JSON.parse(report) as {
    readonly numTotalTests: number;
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
  };
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken,
    skipped: numTotalTests - numPassedTests - numFailedTests,
  };
};

/**
 * Reads Playwright's JSON report. A test that passed only when repeated counts as failed; so does each error outside
 * all tests, such as a file that cannot be loaded.
 */
export const fromPlaywright: Count = (_exitCode, report) => {
  const { stats, errors } = JSON.parse(report) as {
    readonly stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
    readonly errors: readonly unknown[];
  };
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
};

/**
 * Returns what a runner contributes. Without a readable report, one failed. An exit code that its own count does not
 * explain, or no test at all, counts as one failed, too.
 *
 * @param exitCode null when a signal ended the runner, or it never started.
 */
export function verdict(count: Count, exitCode: number | null, report = ''): Tally {
  let tally: Tally;
  try {
    tally = count(exitCode, report);
  } catch {
    return ONE_FAILED;
  }
  if (![tally.passed, tally.failed, tally.skipped].every(Number.isInteger)) return ONE_FAILED;
  if (tally.failed > 0) return tally;
  const nothingRan = tally.passed + tally.skipped === 0;
  return exitCode === 0 && !nothingRan ? tally : { ...tally, failed: 1 };
}

/** Adds up. */
export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((total, { passed, failed, skipped }) => ({
    passed: total.passed + passed,
    failed: total.failed + failed,
    skipped: total.skipped + skipped,
  }));

/** `N passed, N failed`, and `, N skipped` if there are any. */
export const line = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
