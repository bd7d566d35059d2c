import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TEMPORARY = fileURLToPath(new URL('../../.tmp', import.meta.url));
/** Variable that names the folder of a run to its workers; what begins with `INGO_` is for integrations. */
const RUN_FOLDER = 'TEST_RUN_FOLDER';
/** How long one worker waits for another, in milliseconds. */
const LIMIT_MS = 120_000;

/** Makes the folder that the workers of this run share; returns a function that removes it. */
export function beginRun(): () => void {
  const folder = join(TEMPORARY, `run-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  process.env[RUN_FOLDER] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/**
 * A folder that is filled once for all workers of a run: by the first that asks, while the others wait.
 *
 * @param name of the folder.
 * @returns its path, below the root of the repository.
 * @throws where another worker did not fill it in two minutes.
 */
export function oncePerRun(name: string, fill: (folder: string) => void): string {
  const folder = join(process.env[RUN_FOLDER] ?? join(TEMPORARY, `process-${process.pid}`), name);
  const filled = `${folder}.filled`;
  if (existsSync(filled)) return folder;
  mkdirSync(join(folder, '..'), { recursive: true });
  if (isMine(folder)) {
    fill(folder);
    writeFileSync(filled, '');
    return folder;
  }
  const end = Date.now() + LIMIT_MS;
  const asleep = new Int32Array(new SharedArrayBuffer(4));
  while (!existsSync(filled)) {
    if (Date.now() > end) throw new Error(`${folder} was not filled in ${LIMIT_MS} ms by another worker`);
    Atomics.wait(asleep, 0, 0, 50);
  }
  return folder;
}

/** Whether this process is the first to make the folder. */
function isMine(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
