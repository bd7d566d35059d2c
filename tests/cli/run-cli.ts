import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oncePerRun } from '../run/once-per-run.js';
import { plainEnvironment } from './plain-environment.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LIMIT_MS = 45_000;

/** The command line as it was built, which may be older than its source. */
export const AS_BUILT = ['dist/cli.js'] as const;
export const IS_BUILT = existsSync(join(ROOT, AS_BUILT[0]));

/** The command line bundled anew, as the build does it: a fourth of the start-up time of its source. */
const FRESH = [bundled()] as const;

export const ON_WINDOWS = process.platform === 'win32';

/** Words after `node` that stand for the command line. */
export const CLI_WORDS: readonly string[] = FRESH;

/** Words of a POSIX shell that stand for the command line. */
export const SHELL_COMMAND = [process.execPath, ...FRESH].map((word) => `'${word}'`).join(' ');

/** What a program left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Default: the root of the repository. */
  readonly cwd?: string;
}

/** Runs the command line to its end in a process of its own; `callCli` is cheaper where that is not the point. */
export const runCli = (
  args: readonly string[],
  surroundings: Surroundings = {},
  program: readonly string[] = FRESH,
): Promise<Ended> => run(process.execPath, [...program, ...args], surroundings);

/** Runs a script in a POSIX shell. */
export const runShell = (script: string, surroundings: Surroundings = {}): Promise<Ended> =>
  run('sh', ['-c', script], surroundings);

async function run(
  file: string,
  args: readonly string[],
  { env, input, cwd = ROOT }: Surroundings,
): Promise<Ended> {
  const child = spawn(file, args, {
    cwd,
    env: plainEnvironment(env),
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  const output = collect(child);
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, ...output };
}

/** Starts any command and lets it run; the caller ends it. */
export function startAny(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { readonly child: ChildProcess; readonly ended: Promise<unknown> } {
  const child = spawn(process.execPath, [...FRESH, ...args], {
    cwd: ROOT,
    env: plainEnvironment(env),
    stdio: 'ignore',
  });
  return { child, ended: new Promise((resolve) => child.on('close', resolve)) };
}

/** A sandbox in a process of its own. */
export interface RunningSandbox extends Readonly<Omit<Ended, 'code'>> {
  readonly child: ChildProcess;
  /** Resolves once the standard output says so. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Ends it as a supervisor would. */
  stop(): Promise<number | null>;
}

/** Starts a sandbox on a free port and waits until it prints; the caller stops it. */
export async function startCli(
  args: readonly string[],
  { env }: Surroundings = {},
  program: readonly string[] = FRESH,
): Promise<RunningSandbox> {
  const all = [...program, 'start', '--port', '0', ...args];
  const child = spawn(process.execPath, all, { cwd: ROOT, env: plainEnvironment(env) });
  const output = collect(child);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const printed = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const fail = (why: string): void =>
        reject(new Error(`${why}, and ${pattern} was not printed:\n${output.stdout}${output.stderr}`));
      const tooLate = setTimeout(() => fail(`${LIMIT_MS} ms are over`), LIMIT_MS);
      const look = (): void => {
        const match = pattern.exec(output.stdout);
        if (!match) return;
        clearTimeout(tooLate);
        child.stdout.off('data', look);
        resolve(match);
      };
      child.stdout.on('data', look);
      void ended.then((code) => fail(`it ended with ${code}`));
      look();
    });
  await printed(/\n/);
  const stop = (): Promise<number | null> => {
    child.kill('SIGTERM');
    return ended;
  };
  return Object.assign(output, { child, printed, stop });
}

/** What `start --json` prints. */
export interface StartLine {
  readonly url: string;
  readonly control: string;
  readonly control_token?: string;
  readonly seed: number;
  readonly programs: readonly { username: string; secret: string; participant_id: number }[];
}

/** Starts a sandbox with `--json`, and reads its line. */
export async function startJson(
  args: readonly string[],
  surroundings?: Surroundings,
  program?: readonly string[],
): Promise<RunningSandbox & { readonly line: StartLine }> {
  const running = await startCli([...args, '--json'], surroundings, program);
  return Object.assign(running, { line: JSON.parse(running.stdout) as StartLine });
}

/** Whether a program is there; where not, says so, because a test is about to be skipped for its sake. */
export function isInstalled(program: string, ...args: string[]): boolean {
  const found = !ON_WINDOWS && spawnSync(program, args).status === 0;
  if (!found)
    console.warn(`SKIPPED: tests that need ${program}: "${[program, ...args].join(' ')}" fails here.`);
  return found;
}

function collect(child: ChildProcess): { stdout: string; stderr: string } {
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]!.setEncoding('utf8').on('data', (text: string) => (output[name] += text));
  }
  return output;
}

function bundled(): string {
  // Below the package root, where the program looks for its vectors.
  const folder = oncePerRun('cli', (path) => {
    execFileSync(process.execPath, ['mock-server/packaging/bundle-cli.mjs', path], { cwd: ROOT });
  });
  return join(folder, 'cli.js');
}
