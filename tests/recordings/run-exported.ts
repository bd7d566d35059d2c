import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CONFIGS = fileURLToPath(new URL('exported', import.meta.url));

/** A new folder in the repository, so that what it holds finds the packages; the caller removes it. */
export function exportFolder(): string {
  mkdirSync(join(ROOT, '.tmp'), { recursive: true });
  return mkdtempSync(join(ROOT, '.tmp', 'exported-'));
}

/** Runs the tests of Vitest in a folder; returns by title why each failed, undefined where it passed. */
export function runVitest(folder: string): ReadonlyMap<string, string | undefined> {
  const args = ['vitest', 'run', '--root', folder, '--config', join(CONFIGS, 'vitest.config.ts')];
  const { stdout, stderr } = spawnSync('npx', ['--no-install', ...args, '--reporter=json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const report = parsed<{
    testResults: { message: string; assertionResults: { title: string; failureMessages: string[] }[] }[];
  }>(stdout, stderr);
  return new Map(
    report.testResults.flatMap(({ message, assertionResults }) =>
      assertionResults.length === 0
        ? [[message, message] as const]
        : assertionResults.map(({ title, failureMessages: [failure] }) => [title, failure] as const),
    ),
  );
}

/** Runs the tests of Playwright in a folder, in Chromium; returns by title why each failed. */
export function runPlaywright(folder: string): ReadonlyMap<string, string | undefined> {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '--config', join(CONFIGS, 'playwright.config.ts')],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, EXPORTED: folder } },
  );
  const report = parsed<{
    errors: { message: string }[];
    suites: {
      specs: { title: string; tests: { results: { error?: { message: string } }[] }[] }[];
    }[];
  }>(stdout, stderr);
  if (report.errors.length > 0) throw new Error(report.errors[0]!.message);
  return new Map(
    report.suites.flatMap(({ specs }) =>
      specs.map(({ title, tests: [test] }) => [title, test!.results[0]!.error?.message] as const),
    ),
  );
}

function parsed<Report>(stdout: string, stderr: string): Report {
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    throw new Error(`no report: ${stdout}${stderr}`);
  }
}
