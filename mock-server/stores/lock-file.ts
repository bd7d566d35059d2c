import { readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { StoreError } from './store-error.js';

/** Who holds a lock: a process, and when it was started, since numbers of processes come again. */
interface Holder {
  readonly pid: number;
  /** In ticks since the machine started; absent where the system does not say. */
  readonly started?: string;
}

/** Locks of this process: its own number in a lock file may be that of a process before. */
const held = new Set<string>();

/**
 * Takes the lock of a folder, which one process holds at a time. That of a process which has ended is taken over.
 *
 * @returns frees it.
 * @throws StoreError where another process, or another sandbox of this one, holds it.
 */
export async function takeLock(folder: string): Promise<() => Promise<void>> {
  const file = join(resolve(folder), 'lock');
  if (held.has(file)) throw inUse(folder, process.pid);
  held.add(file);
  try {
    await takeFile(folder, file);
  } catch (error) {
    held.delete(file);
    throw error;
  }
  return async () => {
    held.delete(file);
    await unlink(file).catch(() => undefined);
  };
}

async function takeFile(folder: string, file: string): Promise<void> {
  const own = JSON.stringify(await holderOf(process.pid));
  for (;;) {
    try {
      return await writeFile(file, own, { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const text = await readFile(file, 'utf8').catch(() => '');
    const pid = await livingHolder(text);
    if (pid !== undefined) throw inUse(folder, pid);
    await moveAway(file, text);
  }
}

/** The process that a lock names, where it still runs. */
async function livingHolder(text: string): Promise<number | undefined> {
  let holder: Holder;
  try {
    holder = JSON.parse(text) as Holder;
  } catch {
    return undefined; // cut off as it was written
  }
  const { pid, started } = holder;
  if (!Number.isSafeInteger(pid) || pid === process.pid || !isAlive(pid)) return undefined;
  const now = await holderOf(pid);
  return started !== undefined && now.started !== started ? undefined : pid;
}

/** Two processes may come on a lock that nobody holds: only one of them moves that very file. */
async function moveAway(file: string, text: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
  } catch {
    return; // the other was faster
  }
  const moved = await readFile(aside, 'utf8');
  if (moved !== text) await rename(aside, file);
  else await unlink(aside);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Field 22 of /proc/PID/stat is when the process was started; the name before may hold blanks and brackets. */
async function holderOf(pid: number): Promise<Holder> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  const started = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return { pid, ...(started !== undefined && { started }) };
}

const inUse = (folder: string, pid: number): StoreError =>
  new StoreError(
    `${folder} is in use by ${pid === process.pid ? 'another sandbox of this process' : `process ${pid}`}: stop that one, or name another directory.`,
  );
