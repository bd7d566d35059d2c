import { spawnSync, type ChildProcess } from 'node:child_process';

/** Whether there are no signals and no process groups. */
export const WINDOWS = process.platform === 'win32';

/**
 * Options to spawn a command line whose whole tree can be ended: in a process group of its own, since ending the shell
 * does not end its children. Windows has no such groups; taskkill ends a tree there.
 */
export const IN_ITS_OWN_TREE = { shell: true, detached: !WINDOWS } as const;

/** Ends a command and its children. On Windows always at once: there is no SIGTERM. */
export function endTree({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL' = 'SIGKILL'): void {
  if (pid === undefined) return;
  if (WINDOWS) spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  else {
    try {
      process.kill(-pid, signal);
    } catch {
      // The group is empty.
    }
  }
}

/** Whether anything of the tree still runs. */
export function isAlive({ pid, exitCode, signalCode }: ChildProcess): boolean {
  if (pid === undefined) return false;
  if (WINDOWS) return exitCode === null && signalCode === null;
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}
