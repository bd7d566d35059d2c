import type { JournalEntry } from '../../../journal/entry.js';
import { describeEntry } from './describe-entry.js';
import { laneOf, type Lane } from './lanes.js';
import type { SessionRow } from './session-table.js';

/** What is looked for in the journal; as it stands in the address. */
export interface EntryFilter {
  /** Words that an entry must hold, all of them, in any letters. */
  readonly search: string;
  /** Lanes to show; none: all. */
  readonly lanes: readonly Lane[];
  /** Only what went wrong. */
  readonly refusedOnly: boolean;
}

const texts = new WeakMap<object, string>();

/** Everything of an entry as text, in small letters. */
function textOf(entry: JournalEntry): string {
  let text = texts.get(entry);
  if (text === undefined) {
    text = `${describeEntry(entry).title} ${JSON.stringify(entry)}`.toLowerCase();
    texts.set(entry, text);
  }
  return text;
}

/** The words of a search. */
const wordsOf = (search: string): string[] => search.toLowerCase().split(/\s+/).filter(Boolean);

/** The entries that a filter lets through, in their order. */
export function filterEntries(
  entries: readonly JournalEntry[],
  { search, lanes, refusedOnly }: EntryFilter,
): readonly JournalEntry[] {
  const words = wordsOf(search);
  if (words.length === 0 && lanes.length === 0 && !refusedOnly) return entries;
  return entries.filter(
    (entry) =>
      (lanes.length === 0 || lanes.includes(laneOf(entry))) &&
      (!refusedOnly || isRefused(entry)) &&
      words.every((word) => textOf(entry).includes(word)),
  );
}

/** Whether an entry is a request that was refused. */
export const isRefused = (entry: JournalEntry): boolean =>
  entry.kind === 'request' && (entry.findings?.length ?? 0) > 0;

/** The sessions that hold every word of a search, and have the state, where one is given. */
export function filterSessions(
  rows: readonly SessionRow[],
  search: string,
  state: string,
): readonly SessionRow[] {
  const words = wordsOf(search);
  if (words.length === 0 && state === '') return rows;
  return rows.filter((row) => {
    if (state !== '' && row.state !== state) return false;
    const text = `${row.id} ${row.recipient} ${row.reference} ${row.scenario} ${row.state} ${row.by ?? ''}`;
    return words.every((word) => text.toLowerCase().includes(word));
  });
}
