import type { JournalEntry } from '../../journal/entry.js';
import { waitForEntries as wait } from '../../journal/wait-for-entries.js';
import type { Program } from '../../programs/program.js';
import { CommandError } from '../command-error.js';
import { valid } from '../valid.js';

/** An entry by its seq. Throws CommandError 404. */
export function findEntry({ journal, username }: Program, seq: string): JournalEntry {
  const entry = journal.entry(Number(seq));
  if (entry) return entry;
  const detail = `The journal of "${username}" has no entry ${seq}; it never was, or was dropped.`;
  throw new CommandError(404, 'No such entry', detail);
}

/** Entries that match, or the newest `limit` of them, oldest first. Throws CommandError 422. */
export function findEntries({ journal }: Program, given: unknown): JournalEntry[] {
  const { match, since, limit } = valid('journalSearch', given);
  const entries = journal.find(match, since);
  return limit === undefined ? entries : entries.slice(-limit);
}

/** How many entries match. Throws CommandError 422. */
export function countEntries({ journal }: Program, given: unknown): number {
  const { match, since } = valid('journalQuery', given);
  return journal.find(match, since).length;
}

/** Waits until enough entries match. Throws CommandError: 408 when the time is over, 429 for too many waits at once. */
export async function waitForEntries({ journal }: Program, given: unknown): Promise<JournalEntry[]> {
  const query = valid('journalQuery', given);
  const waited = wait(journal, query);
  if (!waited) {
    const detail = 'Too many calls wait for the journal of this program. Wait for fewer things at once.';
    throw new CommandError(429, 'Too many waits', detail);
  }
  const { entries, wanted, timeout } = await waited;
  if (entries.length >= wanted) return entries;
  const detail = `${entries.length} of ${wanted} entries matched within ${timeout} ms.`;
  throw new CommandError(408, 'Not enough entries', detail, { entries });
}
