/**
 * `npm test`: runs every runner of the table below, whatever the earlier ones said, and sums what their reports say.
 * The last line on stdout is `N passed, N failed`; the exit code is 0 only if nothing failed.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureGenerated } from '../contracts/generated/ensure-generated.mjs';
import { ensureChromium } from './run/install-chromium.mjs';
import { fromExitCode, fromPlaywright, fromVitest, line, sum, verdict } from './run/tally.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LIMIT_MINUTES = 20;

/**
 * One row per runner: the script under node_modules that Node runs, its arguments (the path where its report shall
 * go is handed in), and how to count. Without a report of its own a runner counts as one test. What must be there
 * first, a runner prepares: it gives what is added to the environment, and fails if that cannot be had. Those that only
 * read run beside each other, and print when they are done.
 */
const RUNNERS = [
  { name: 'lint', beside: true, script: 'eslint/bin/eslint.js', args: () => ['.'], count: fromExitCode },
  {
    name: 'format',
    beside: true,
    script: 'prettier/bin/prettier.cjs',
    args: () => ['--check', '.', '--log-level', 'warn'],
    count: fromExitCode,
  },
  {
    name: 'types',
    beside: true,
    script: 'typescript/bin/tsc',
    args: () => ['-p', 'tsconfig.json'],
    count: fromExitCode,
  },
  {
    name: 'unit and integration',
    script: 'vitest/vitest.mjs',
    args: (report) => [
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    count: fromVitest,
  },
  {
    name: 'browser',
    prepare: async (report) => ({
      INGO_SANDBOX_CHROMIUM: await ensureChromium(console.log),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    }),
    script: '@playwright/test/cli.js',
    args: () => ['test', '--config=tests/browser/playwright.config.ts'],
    count: fromPlaywright,
  },
];

async function run({ name, beside, prepare, script, args, count }, report) {
  const title = `\n── ${name}`;
  if (!beside) console.log(title);
  let added;
  try {
    added = await prepare?.(report);
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    return verdict(count, null);
  }
  const command = [join(ROOT, 'node_modules', script), ...args(report)];
  const { status, signal, error, said } = await ended(command, { ...process.env, ...added }, beside);
  if (beside) console.log(`${title}\n${said}`.trimEnd());
  if (error) console.error(`${name}: ${error.message}`);
  else if (signal) console.error(`${name}: ended by ${signal}`);
  return verdict(count, status, textOf(report));
}

/** Runs Node to its end; what it says goes out at once, or is given back. */
function ended(command, env, quietly) {
  const out = quietly ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, command, {
    cwd: ROOT,
    env,
    stdio: ['ignore', out, out],
    timeout: LIMIT_MINUTES * 60_000,
    killSignal: 'SIGKILL',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (said += text));
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ status: null, error, said }));
    child.on('close', (status, signal) => resolve({ status, signal, said }));
  });
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

ensureGenerated();
const reports = mkdtempSync(join(tmpdir(), 'ingo-sandbox-tests-'));
try {
  const tallies = [];
  const start = (runner, row) =>
    run(runner, join(reports, `${row}.json`)).then((tally) => (tallies[row] = tally));
  await Promise.all(RUNNERS.map((runner, row) => runner.beside && start(runner, row)));
  for (const [row, runner] of RUNNERS.entries()) if (!runner.beside) await start(runner, row);
  const width = Math.max(...RUNNERS.map(({ name }) => name.length));
  console.log('');
  RUNNERS.forEach(({ name }, row) => console.log(`${name.padEnd(width)}  ${line(tallies[row])}`));
  const total = sum(tallies);
  process.exitCode = total.failed === 0 ? 0 : 1;
  console.log(`\n${line(total)}`);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
