import { SESSION_STATES } from '../../../../contracts/lifecycle/lifecycle.js';
import type { JournalEntry } from '../../../journal/entry.js';

/** The session that an entry belongs to; undefined for one that belongs to none. */
export const sessionOfEntry = (entry: JournalEntry): string | undefined =>
  'session' in entry ? entry.session : undefined;

/**
 * The entries of a session, oldest first, and the moves of the clock meanwhile: a deadline that passed explains what
 * follows it.
 */
export function entriesOfSession(entries: readonly JournalEntry[], id: string): readonly JournalEntry[] {
  const own = entries.filter((entry) => sessionOfEntry(entry) === id);
  const [first] = own;
  if (!first) return [];
  const ended = own.some(({ kind, ...rest }) => kind === 'transition' && isEnd((rest as { to: string }).to));
  const last = ended ? own.at(-1)!.seq : Infinity;
  return entries.filter(
    (entry) =>
      sessionOfEntry(entry) === id || (entry.kind === 'clock' && entry.seq > first.seq && entry.seq < last),
  );
}

const isEnd = (state: string): boolean =>
  (SESSION_STATES as Record<string, { ended: boolean } | undefined>)[state]?.ended ?? false;
