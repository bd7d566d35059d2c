import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { realDelay } from '../world/world.js';
import { endTree, IN_ITS_OWN_TREE, isAlive, WINDOWS } from './process-tree.js';

/** A command that runs beside the sandbox. */
export interface Beside {
  /** Its exit code once it ended, as a shell reports it: 128 plus the number of the signal that ended it. */
  readonly ended: Promise<number>;
  /** Asks it and its children to end, and kills them after a grace period. */
  end(): Promise<void>;
  /** Kills it and its children. */
  kill(): void;
}

const GRACE_MS = 3000;
const LOOK_EVERY_MS = 20;
const NOT_FOUND = 127;

/**
 * A shell that ends on SIGTERM leaves its children to the init process, which in a container may never reap them: they
 * would seem to run on. With a trap it waits for the child in the foreground, and then ends.
 */
const WAITING = WINDOWS ? '' : "trap 'exit 143' TERM\n";

/** Runs a command line in the shell; what it prints is passed through. It does not outlive this process. */
export function runBeside(command: string, environment: NodeJS.ProcessEnv): Beside {
  // No standard input: outside the foreground group, reading from the terminal would stop it.
  const stdio = ['ignore', 'inherit', 'inherit'] as const;
  const child = spawn(WAITING + command, { ...IN_ITS_OWN_TREE, stdio: [...stdio], env: environment });
  const ended = new Promise<number>((resolve) => {
    child.on('error', () => resolve(NOT_FOUND));
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal!]));
  });
  const kill = (): void => endTree(child);
  process.on('exit', kill);
  return {
    ended,
    kill,
    async end() {
      endTree(child, 'SIGTERM');
      for (let waited = 0; isAlive(child) && waited < GRACE_MS; waited += LOOK_EVERY_MS) {
        await realDelay(LOOK_EVERY_MS);
      }
      kill();
    },
  };
}
