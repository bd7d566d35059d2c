import { SESSION_STATES, TRANSITIONS, type SessionState } from '../../../../contracts/lifecycle/lifecycle.js';
import type { Readings } from '../../../../contracts/readings/readings.js';
import type { JournalEntry } from '../../../journal/entry.js';

/** An arrow of the picture: the transitions that lead from one state to another. */
export interface LifecycleArrow {
  readonly from: SessionState;
  readonly to: SessionState;
  readonly events: readonly string[];
  /** Whether the readings of the program let it happen. */
  readonly possible: boolean;
}

/** Where the states stand, in columns from left to right: what begins, what is open, what has ended. */
export const PLACES: Readonly<Record<SessionState, { readonly column: number; readonly row: number }>> = {
  active: { column: 0, row: 1 },
  mounted: { column: 1, row: 1 },
  terminal_failure: { column: 1, row: 3 },
  completed: { column: 2, row: 0 },
  canceled: { column: 2, row: 1 },
  max_attempts_exceeded: { column: 2, row: 2 },
  terminated: { column: 2, row: 3 },
};

/** The states in the order of the table. */
export const STATES = Object.keys(SESSION_STATES) as SessionState[];

/** The arrows between different states, those of one direction joined. */
export function arrowsOf(readings: Partial<Readings>): readonly LifecycleArrow[] {
  const arrows = new Map<string, LifecycleArrow>();
  for (const row of TRANSITIONS) {
    if (row.to === 'same') continue;
    const when: Partial<Readings> = 'when' in row ? row.when : {};
    const possible = Object.entries(when).every(
      ([name, value]) => readings[name as keyof Readings] === value,
    );
    for (const from of row.from) {
      if (from === row.to) continue;
      const key = `${from} ${row.to}`;
      const known = arrows.get(key);
      arrows.set(key, {
        from,
        to: row.to,
        events: [...(known?.events ?? []), row.on],
        possible: possible || (known?.possible ?? false),
      });
    }
  }
  return [...arrows.values()];
}

/** The way that a session took: each move as `from to`, and the states it was in. */
export function pathOf(entries: readonly JournalEntry[]): {
  readonly moves: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
} {
  const moves = new Set<string>();
  const states = new Set<string>(['active']);
  for (const entry of entries) {
    if (entry.kind !== 'transition') continue;
    moves.add(`${entry.from} ${entry.to}`);
    states.add(entry.from).add(entry.to);
  }
  return { moves, states };
}
