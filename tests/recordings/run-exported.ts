import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { NODE_OPTIONS, OPTIONAL, REQUIRE_IN_ESM } from '../../mock-server/packaging/esbuild-options.mjs';
import { oncePerRun } from '../run/once-per-run.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const CONFIGS = fileURLToPath(new URL('exported', import.meta.url));

/** A new folder in a project that has the package as it is here; the project goes with the test run. */
export function exportFolder(): string {
  return mkdtempSync(join(oncePerRun('exported', fillProject), 'tests-'));
}

function fillProject(folder: string): void {
  const installed = join(folder, 'node_modules', 'ingo-sandbox');
  mkdirSync(installed, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules', '.bin'), join(folder, 'node_modules', '.bin'), 'junction');
  const manifest = (fields: object): string => JSON.stringify({ type: 'module', ...fields });
  writeFileSync(join(folder, 'package.json'), manifest({ name: 'exported' }));
  writeFileSync(join(installed, 'package.json'), manifest({ exports: { './*': './*.js' } }));
  buildSync({
    ...NODE_OPTIONS,
    platform: 'node',
    entryPoints: {
      vitest: 'mock-server/fixtures/vitest/index.ts',
      playwright: 'mock-server/fixtures/playwright/index.ts',
      'explain-worker': 'mock-server/signature/explain/explain-worker.ts',
    },
    absWorkingDir: ROOT,
    outdir: installed,
    external: OPTIONAL,
    format: 'esm',
    splitting: true,
    banner: REQUIRE_IN_ESM,
    logLevel: 'warning',
  });
}

/** Runs the tests of Vitest in a folder; returns by title why each failed, undefined where it passed. */
export function runVitest(folder: string): ReadonlyMap<string, string | undefined> {
  const args = ['run', '--root', folder, '--config', join(CONFIGS, 'vitest.config.ts'), '--reporter=json'];
  // Recordings of failures go into the folder in which it runs.
  const { stdout, stderr } = spawnSync(process.execPath, [VITEST, ...args], {
    cwd: folder,
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

/** What became of a test of Playwright. */
export interface PlaywrightResult {
  /** Why it failed; undefined where it passed. */
  readonly failure: string | undefined;
  /** Path or Base64 of what is attached to its report, by name. */
  readonly attached: Readonly<Record<string, string | undefined>>;
}

/** Runs the tests of Playwright in a folder, in Chromium; returns by title what became of each. */
export function runPlaywright(folder: string): ReadonlyMap<string, PlaywrightResult> {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '--config', join(CONFIGS, 'playwright.config.ts')],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, EXPORTED: folder } },
  );
  interface Result {
    readonly error?: { readonly message: string };
    readonly attachments: readonly {
      readonly name: string;
      readonly path?: string;
      readonly body?: string;
    }[];
  }
  const report = parsed<{
    errors: { message: string }[];
    suites: { specs: { title: string; tests: { results: [Result] }[] }[] }[];
  }>(stdout, stderr);
  if (report.errors.length > 0) throw new Error(report.errors[0]!.message);
  return new Map(
    report.suites.flatMap(({ specs }) =>
      specs.map(({ title, tests: [test] }) => {
        const { error, attachments } = test!.results[0];
        const attached = Object.fromEntries(attachments.map(({ name, path, body }) => [name, path ?? body]));
        return [title, { failure: error?.message, attached }] as const;
      }),
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
