import type { DriftBaseline } from '../../../contracts/generated/types.js';
import type { Cell } from './difference.js';

/** A difference that is borne for a while. */
export type AcceptedDrift = DriftBaseline['accepted'][number];

/** What a baseline makes of the differences. */
export interface Weighed {
  /** Those that count. */
  readonly open: readonly Cell[];
  /** Those that are borne, each with its entry. */
  readonly borne: readonly { readonly cell: Cell; readonly entry: AcceptedDrift }[];
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
export function weigh(cells: readonly Cell[], accepted: readonly AcceptedDrift[], today: string): Weighed {
  const entryOf = (cell: Cell, live: boolean): AcceptedDrift | undefined =>
    accepted.find((entry) => covers(entry, cell) && today < entry.expires === live);
  const borne = cells.flatMap((cell) => {
    const entry = entryOf(cell, true);
    return entry ? [{ cell, entry }] : [];
  });
  return {
    borne,
    open: cells.filter((cell) => entryOf(cell, true) === undefined),
    expired: accepted.filter((entry) => today >= entry.expires && cells.some((cell) => covers(entry, cell))),
    idle: accepted.filter((entry) => !cells.some((cell) => covers(entry, cell))),
  };
}

const covers = (entry: AcceptedDrift, { probe, path, target }: Cell): boolean =>
  (entry.probe === undefined || entry.probe === probe) && entry.path === path && entry.target === target;
