import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { buildVerification } from './build-verification.js';
import type { Credentials } from './signed-request.js';

/** Folder of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const START_LIMIT_MS = 20_000;
const STOP_LIMIT_MS = 5_000;

/** What Node is asked to run, for each server of the bench. */
export const SERVERS = {
  sandbox: ['dist/cli.js', 'start', '--port', '0', '--json'],
  bareHttp: ['tests/bench/bare-http.mjs'],
  bareFastify: ['tests/bench/bare-fastify.mjs'],
} as const;

/** A server in a process of its own. */
export interface Server {
  readonly url: string;
  readonly credentials: Credentials;
  readonly participantId: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Starts a server and waits for its first line on stdout, one JSON object with `url` and `programs`.
 *
 * @throws Error when the process ends or says nothing for 20 s
 */
export async function spawnServer(args: readonly string[]): Promise<Server> {
  buildVerification();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: plainEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const { url, programs } = JSON.parse(await firstLine(child, args)) as {
      url: string;
      programs: [Credentials & { readonly participant_id: string | number }];
    };
    const participantId = String(programs[0].participant_id);
    return { url, credentials: programs[0], participantId, pid: child.pid!, stop: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

/** The user's own settings would be measured otherwise. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const neutral = ([name]: [string, unknown]) => name !== 'NODE_OPTIONS' && !name.startsWith('INGO_');
  return Object.fromEntries(Object.entries(process.env).filter(neutral));
}

function firstLine(child: ChildProcess, args: readonly string[]): Promise<string> {
  const name = `node ${args.slice(0, 2).join(' ')}`;
  return new Promise((resolve, reject) => {
    let text = '';
    const tooLate = setTimeout(() => reject(new Error(`${name}: no line on stdout in time`)), START_LIMIT_MS);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(tooLate);
      reject(new Error(`${name}: ended with ${code} before it was ready`));
    });
    // Stays on, so that the pipe never fills.
    child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
      if (text.includes('\n')) return;
      text += chunk;
      if (!text.includes('\n')) return;
      clearTimeout(tooLate);
      resolve(text.slice(0, text.indexOf('\n')));
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await gone;
  clearTimeout(insist);
}
