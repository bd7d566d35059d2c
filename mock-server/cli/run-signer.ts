import { spawn } from 'node:child_process';
import { realDelay } from '../world/world.js';
import { endTree, IN_ITS_OWN_TREE } from './process-tree.js';

/** What a signer printed, or why it was stopped. */
export interface SignerRun {
  readonly stdout: string;
  readonly problem?: string;
  /** It had to be stopped: it would not end, or would not stop printing. */
  readonly stopped: boolean;
}

const OUTPUT_LIMIT = 64 * 1024;

/**
 * Runs a command line in the shell with something to read, and waits for its end, at most so many seconds. Whatever
 * the command itself has started is ended with it.
 */
export async function runSigner(command: string, input: string, seconds: number): Promise<SignerRun> {
  // The shell's children hold the pipes open, too.
  const child = spawn(command, { ...IN_ITS_OWN_TREE, stdio: 'pipe' });
  let [stdout, stderr, stop] = ['', '', ''];
  const end = (reason: string): void => {
    stop ||= reason;
    endTree(child);
    child.stdout.destroy();
    child.stderr.destroy();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (stdout.length > OUTPUT_LIMIT) end(`printed more than ${OUTPUT_LIMIT / 1024} KiB`);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-OUTPUT_LIMIT);
  });
  child.stdin.on('error', () => undefined); // a command that never reads its input still has its output graded
  child.stdin.end(input);

  const ended = new Promise<string>((resolve) => {
    child.on('error', ({ message }) => resolve(`could not be started (${message})`));
    child.on('close', (code, signal) => resolve(code === 0 ? '' : howItEnded(code, signal)));
  });
  void realDelay(seconds * 1000).then(() => child.stdout.closed || end(`did not end within ${seconds} s`));
  const how = await ended;
  if (stop === '' && how === '') return { stdout, stopped: false };
  const last = stderr.trim().split('\n').at(-1) || 'it printed no error';
  return { stdout, problem: `the command ${stop || how}: ${last}`, stopped: stop !== '' };
}

const howItEnded = (code: number | null, signal: string | null): string =>
  code === null ? `was ended by ${signal}` : `ended with exit code ${code}`;
