/**
 * `npm test`: runs every runner of the table below, whatever the earlier ones said, and adds up their reports. The last
 * line on stdout is `N passed, N failed`; the exit code is 0 only if nothing failed.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureGenerated } from '../contracts/generated/ensure-generated.mjs';
import { ensureChromium } from './run/chromium.js';
import { ensureRedis } from './run/redis.js';
import {
  fromExitCode,
  fromPlaywright,
  fromVitest,
  line,
  sum,
  verdict,
  type Count,
  type Tally,
} from './run/tally.js';

interface Runner {
  readonly name: string;
  /** Its script under node_modules. */
  readonly script: string;
  /** @param report the file that its report goes into. */
  readonly args: (report: string) => readonly string[];
  readonly count: Count;
  /** Runs beside others, and prints when it is done: it only reads. */
  readonly beside?: true;
  /** Provides what must be there first, and returns what is added to the environment. */
  readonly prepare?: (report: string) => Promise<NodeJS.ProcessEnv>;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LIMIT_MINUTES = 20;

const RUNNERS: readonly Runner[] = [
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
    // React in place of Preact, and modules as bundlers find them.
    name: 'types of pages in the guides',
    beside: true,
    script: 'typescript/bin/tsc',
    args: () => ['-p', 'client/guides/tsconfig.json'],
    count: fromExitCode,
  },
  {
    name: 'unit and integration',
    prepare: async () => {
      const redis = ensureRedis(console.log);
      return redis === undefined ? {} : { INGO_SANDBOX_REDIS_SERVER: redis };
    },
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
    prepare: async (report) => {
      const chromium = await ensureChromium(console.log);
      return {
        ...(chromium !== undefined && { INGO_SANDBOX_CHROMIUM: chromium }),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      };
    },
    script: '@playwright/test/cli.js',
    args: () => ['test', '--config=tests/browser/playwright.config.ts'],
    count: fromPlaywright,
  },
];

async function run({ name, beside, prepare, script, args, count }: Runner, report: string): Promise<Tally> {
  const title = `\n── ${name}`;
  if (!beside) console.log(title);
  try {
    const env = { ...process.env, ...(await prepare?.(report)) };
    const { status, signal, output } = await end(
      [join(ROOT, 'node_modules', script), ...args(report)],
      env,
      beside,
    );
    if (beside) console.log(`${title}\n${output}`.trimEnd());
    if (signal) console.error(`${name}: ended by ${signal}`);
    return verdict(count, status, textOf(report));
  } catch (error) {
    console.error(`${name}: ${(error as Error).message}`);
    return verdict(count, null);
  }
}

interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

/** Runs Node to its end. What it prints goes out at once, or is returned. */
function end(command: readonly string[], env: NodeJS.ProcessEnv, quietly = false): Promise<Ended> {
  const out = quietly ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, command, {
    cwd: ROOT,
    env,
    stdio: ['ignore', out, out],
    timeout: LIMIT_MINUTES * 60_000,
    killSignal: 'SIGKILL',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, output }));
  });
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

ensureGenerated();
const reports = mkdtempSync(join(tmpdir(), 'ingo-sandbox-tests-'));
try {
  const tallies: Tally[] = [];
  const start = async (runner: Runner, row: number): Promise<void> => {
    tallies[row] = await run(runner, join(reports, `${row}.json`));
  };
  await Promise.all(RUNNERS.map((runner, row) => runner.beside && start(runner, row)));
  for (const [row, runner] of RUNNERS.entries()) if (!runner.beside) await start(runner, row);
  const width = Math.max(...RUNNERS.map(({ name }) => name.length));
  console.log('');
  RUNNERS.forEach(({ name }, row) => console.log(`${name.padEnd(width)}  ${line(tallies[row]!)}`));
  const total = sum(tallies);
  process.exitCode = total.failed === 0 ? 0 : 1;
  console.log(`\n${line(total)}`);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
