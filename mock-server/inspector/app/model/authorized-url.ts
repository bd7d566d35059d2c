import type { JournalEntry } from '../../../journal/entry.js';

/** The newest authorized URL of a session, where the journal still has the answer that gave it. */
export function authorizedUrlOf(entries: readonly JournalEntry[]): string | undefined {
  for (const entry of entries.toReversed()) {
    if (entry.kind !== 'request') continue;
    const url = /"authorized_url":"([^"]+)"/.exec(entry.answer?.body ?? '')?.[1];
    if (url !== undefined && /^https?:\/\//.test(url)) return url;
  }
  return undefined;
}
