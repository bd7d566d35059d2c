import type { DriftBaseline } from '../../../contracts/generated/types.js';
import type { PathDifference } from './difference.js';

/** A difference that is accepted until a day. */
export type AcceptedDrift = DriftBaseline['accepted'][number];

/** Differences, split by a baseline. */
export interface BaselineResult {
  /** Those that count. */
  readonly open: readonly PathDifference[];
  /** Those that are accepted, each with its entry. */
  readonly borne: readonly { readonly cell: PathDifference; readonly entry: AcceptedDrift }[];
  /** Expired entries whose difference still exists. */
  readonly expired: readonly AcceptedDrift[];
  /** Entries whose difference no longer exists, or has changed. */
  readonly idle: readonly AcceptedDrift[];
}

/**
 * Applies a baseline to differences. An entry covers a difference as long as the target shows the same value.
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
