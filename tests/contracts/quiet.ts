import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { isMainThread } from 'node:worker_threads';

/**
 * Keeps the report that Pact's verifier prints out of the log of a test run: Pact writes to the standard output natively.
 * Does nothing in a worker thread, where the output belongs to others, too.
 */
export function keepPactQuiet(): void {
  if (!isMainThread) return;
  closeSync(1);
  openSync(devNull, 'w'); // takes the number that was just given back
}
