import { describe, expect, it } from 'vitest';
import { fromExitCode, fromPlaywright, fromVitest, line, sum, verdict } from './tally.js';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

const report = (passed: number, failed: number, total: number, ...testResults: object[]) =>
  JSON.stringify({
    numTotalTests: total,
    numPassedTests: passed,
    numFailedTests: failed,
    testResults,
  });

const playwright = (stats: object, ...errors: string[]) =>
  JSON.stringify({
    stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
    errors: errors.map((message) => ({ message })),
  });

describe('the count of npm test', () => {
  it('takes a runner without a report as one test', () => {
    expect(verdict(fromExitCode, 0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(verdict(fromExitCode, 2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(verdict(fromExitCode, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('takes the numbers from the report, and what neither passed nor failed as skipped', () => {
    expect(verdict(fromVitest, 1, report(3, 1, 6, file('failed', 'passed', 'failed')))).toEqual({
      passed: 3,
      failed: 1,
      skipped: 2,
    });
  });

  it('counts a test file that cannot be loaded as one failed test', () => {
    expect(verdict(fromVitest, 1, report(3, 0, 3, file('passed', 'passed'), file('failed')))).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
    });
  });

  it('takes the numbers of the browser tests from their report; one that needed a second try has failed', () => {
    const report = playwright({ expected: 5, unexpected: 1, flaky: 2, skipped: 3 });
    expect(verdict(fromPlaywright, 1, report)).toEqual({ passed: 5, failed: 3, skipped: 3 });
    expect(verdict(fromPlaywright, 0, playwright({ expected: 5 }))).toEqual({
      passed: 5,
      failed: 0,
      skipped: 0,
    });
  });

  it('counts whatever went wrong outside the browser tests as a failed test each', () => {
    const report = playwright({ expected: 4 }, 'a.spec.ts cannot be loaded', 'b.spec.ts cannot be loaded');
    expect(verdict(fromPlaywright, 1, report)).toEqual({ passed: 4, failed: 2, skipped: 0 });
  });

  it.each([
    ['left no report', undefined],
    ['left something else', '{}'],
    ['left numbers that are none', playwright({ expected: null })],
    ['found no test', playwright({})],
  ])('counts browser tests that %s as one failed test', (_, text) => {
    expect(verdict(fromPlaywright, 0, text)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it.each([
    ['left no report', undefined],
    ['left half a report', '{"numTotalTests": 3, "num'],
    ['left something else', '{}'],
    ['left numbers that are none', '{"numTotalTests": null, "testResults": []}'],
  ])('counts a runner that %s as one failed test', (_, text) => {
    expect(verdict(fromVitest, 0, text)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts one failed test when the exit code is bad and the report is all green', () => {
    expect(verdict(fromVitest, 1, report(3, 0, 3, file('passed', 'passed')))).toMatchObject({ failed: 1 });
    expect(verdict(fromVitest, null, report(3, 0, 3, file('passed', 'passed')))).toMatchObject({ failed: 1 });
  });

  it('does not take "no test found" for success', () => {
    expect(verdict(fromVitest, 0, report(0, 0, 0))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('ends in one line, which names skipped tests only if there are any', () => {
    const tallies = [
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 40, failed: 2, skipped: 0 },
    ];
    expect(line(sum(tallies))).toBe('41 passed, 2 failed');
    expect(line(sum([...tallies, { passed: 0, failed: 0, skipped: 3 }]))).toBe(
      '41 passed, 2 failed, 3 skipped',
    );
  });
});
