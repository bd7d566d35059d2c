import { existsSync } from 'node:fs';
import type { DriftOverlay } from '../../contracts/generated/types.js';
import { renewOverlay, type VerifiedFact } from '../contract-testing/drift/overlay.js';
import { readJsonFile, writeJsonFile } from './json-file.js';

/**
 * Reads an overlay; one that is not there yet is empty.
 *
 * @throws UsageError when it is none, before anything is asked.
 */
export const readOverlay = (file: string | undefined): DriftOverlay | undefined =>
  file === undefined || !existsSync(file) ? undefined : readJsonFile('overlay', 'driftOverlay', file);

/** Writes what was seen live over what an overlay said before; without a file nothing. */
export function keepOverlay(
  file: string | undefined,
  before: DriftOverlay | undefined,
  seen: readonly VerifiedFact[],
  target: string,
): void {
  if (file !== undefined) writeJsonFile(file, renewOverlay(before, seen, target));
}
