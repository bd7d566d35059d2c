import { existsSync } from 'node:fs';
import type { DriftOverlay } from '../../contracts/generated/types.js';
import { updateOverlay, type VerifiedFact } from '../contract-testing/drift/overlay.js';
import { readJsonFile, writeJsonFile } from './json-file.js';

/**
 * Reads an overlay; a missing file is an empty one.
 *
 * @throws UsageError when it is not an overlay.
 */
export const readOverlay = (file: string | undefined): DriftOverlay | undefined =>
  file === undefined || !existsSync(file) ? undefined : readJsonFile('overlay', 'driftOverlay', file);

/** Updates an overlay with what was seen live. Does nothing without a file. */
export function keepOverlay(
  file: string | undefined,
  before: DriftOverlay | undefined,
  seen: readonly VerifiedFact[],
  target: string,
): void {
  if (file !== undefined) writeJsonFile(file, updateOverlay(before, seen, target));
}
