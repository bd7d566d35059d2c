/** How the runners of `npm test` are counted. Types stand in `tally.d.mts`. */

const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

export function fromExitCode(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : ONE_FAILED;
}

export function fromVitest(_exitCode, report) {
  const { numTotalTests, numPassedTests, numFailedTests, testResults } = JSON.parse(report);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken,
    skipped: numTotalTests - numPassedTests - numFailedTests,
  };
}

export function fromPlaywright(_exitCode, report) {
  const { stats, errors } = JSON.parse(report);
  // Errors outside all tests: a file that cannot be loaded, the global setup, a worker that died.
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

export function verdict(count, exitCode, report) {
  const tally = attempt(() => count(exitCode, report));
  if (!tally || ![tally.passed, tally.failed, tally.skipped].every(Number.isInteger)) return ONE_FAILED;
  if (tally.failed > 0) return tally;
  const nothingRan = tally.passed + tally.skipped === 0;
  return exitCode === 0 && !nothingRan ? tally : { ...tally, failed: 1 };
}

export function sum(tallies) {
  return tallies.reduce((total, { passed, failed, skipped }) => ({
    passed: total.passed + passed,
    failed: total.failed + failed,
    skipped: total.skipped + skipped,
  }));
}

export function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function attempt(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}
