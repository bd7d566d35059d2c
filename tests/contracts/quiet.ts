import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';

/**
 * Keeps what Pact's verifier prints out of the log of a test run: it writes a report of its own to the standard output,
 * past everything that could catch it. The process of a test has nothing else to say there.
 */
export function keepPactQuiet(): void {
  closeSync(1);
  openSync(devNull, 'w'); // takes the number that was just given back
}
