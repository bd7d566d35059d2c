import { plainEnvironment } from './plain-environment.js';
import type { Ended } from './run-cli.js';

let latest: Promise<unknown> = Promise.resolve();

/**
 * Runs the command line to its end in this process, from its source: a tenth of what a process of its own costs. Calls
 * wait for each other, since the streams, the variables and the exit code are those of the process. What reads the
 * standard input, asks for another folder, or hears signals needs `runCli`.
 */
export function callCli(
  args: readonly string[],
  { env }: { readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  const call = latest.then(() => captured(plainEnvironment(env), args));
  latest = call.catch(() => undefined);
  return call;
}

async function captured(environment: NodeJS.ProcessEnv, args: readonly string[]): Promise<Ended> {
  const { runCommandLine } = await import('../../mock-server/cli/run-command-line.js');
  const { stdout, stderr, env, exitCode } = process;
  const writes = [stdout.write, stderr.write] as const;
  const output = { stdout: '', stderr: '' };
  const into = (name: keyof typeof output) => (text: string | Uint8Array) => {
    output[name] += typeof text === 'string' ? text : Buffer.from(text).toString();
    return true;
  };
  stdout.write = into('stdout');
  stderr.write = into('stderr');
  process.env = environment;
  process.exitCode = undefined;
  try {
    await runCommandLine(args);
    return { code: Number(process.exitCode ?? 0), ...output };
  } finally {
    [stdout.write, stderr.write] = writes;
    process.env = env;
    process.exitCode = exitCode;
  }
}
