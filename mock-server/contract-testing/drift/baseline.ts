import type { DriftBaseline } from '../../../contracts/generated/types.js';
import type { PathDifference } from './difference.js';

/** A difference that is borne for a while. */
export type AcceptedDrift = DriftBaseline['accepted'][number];

/** What a baseline makes of the differences. */
export interface BaselineResult {
  /** Those that count. */
  readonly open: readonly PathDifference[];
  /** Those that are borne, each with its entry. */
  readonly borne: readonly { readonly cell: PathDifference; readonly entry: AcceptedDrift }[];
  /** Entries that ran out, although their difference is still there. */
  readonly expired: readonly AcceptedDrift[];
  /** Entries whose difference is gone, or another by now. */
  readonly idle: readonly AcceptedDrift[];
}

/**
 * Holds differences against a baseline. An entry covers a difference as long as the target shows the very same.
 *
 * @param today such as 2026-01-31; on its day of expiry an entry no longer counts.
 */
export function applyBaseline(
  found: readonly PathDifference[],
  accepted: readonly AcceptedDrift[],
  today: string,
): BaselineResult {
  const entryOf = (cell: PathDifference, live: boolean): AcceptedDrift | undefined =>
    accepted.find((entry) => covers(entry, cell) && today < entry.expires === live);
  const borne = found.flatMap((cell) => {
    const entry = entryOf(cell, true);
    return entry ? [{ cell, entry }] : [];
  });
  return {
    borne,
    open: found.filter((cell) => entryOf(cell, true) === undefined),
    expired: accepted.filter((entry) => today >= entry.expires && found.some((cell) => covers(entry, cell))),
    idle: accepted.filter((entry) => !found.some((cell) => covers(entry, cell))),
  };
}

const covers = (entry: AcceptedDrift, { probe, path, target }: PathDifference): boolean =>
  (entry.probe === undefined || entry.probe === probe) && entry.path === path && entry.target === target;
