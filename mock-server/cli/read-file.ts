import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error.js';

/**
 * Reads a file that the user named.
 *
 * @throws UsageError when it cannot be read.
 */
export function readFile(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (error as Error).message;
    throw new UsageError(`cannot read ${file}: ${reason}`);
  }
}
