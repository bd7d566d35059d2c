import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';

const LIMIT_MS = 60_000;
const POLL_MS = 5;

/** A server under comparison. */
export interface Running {
  readonly url: string;
  readonly pid: number;
  /** From spawn to the first answer to a create. */
  readonly readyMs: number;
  stop(): Promise<void>;
}

/** Starts a server, and waits until it answers a create with 200. Rejects with what it printed where it does not. */
export async function startServer(
  [program, ...args]: readonly [string, ...string[]],
  {
    cwd,
    port,
    create,
  }: { readonly cwd: string; readonly port: number; readonly create: (url: string) => Promise<number> },
): Promise<Running> {
  const url = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed = (printed + text).slice(-2000)));
  }
  let latest: unknown;
  while (performance.now() - begun < LIMIT_MS && child.exitCode === null) {
    latest = await create(url).catch((error: unknown) => error);
    if (latest === 200) {
      return { url, pid: child.pid!, readyMs: performance.now() - begun, stop: () => stop(child) };
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  await stop(child);
  throw new Error(`it did not answer a create with 200, but ${String(latest)}: ${printed}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(insist);
}
