import type { JournalEntry } from '../../../journal/entry.js';
import type { SessionRow } from './session-table.js';

/** Something that happens when the clock gets there. */
export interface Deadline {
  /** What to press: what happens then. */
  readonly words: string;
  /** Milliseconds since 1970 by the clock of the program. */
  readonly at: number;
}

/** More URLs than these are not listed. */
const MOST_URLS = 5;

/** What lies ahead, the nearest first. */
export function deadlinesOf(
  sessions: readonly SessionRow[],
  entries: readonly JournalEntry[],
  nextDue: number | undefined,
  now: number,
): readonly Deadline[] {
  const urls = sessions
    .filter(({ state, urlExpiresAt }) => state === 'active' && urlExpiresAt > now)
    .slice(0, MOST_URLS)
    .map(({ recipient, reference, urlExpiresAt }) => ({
      words: `Expire the URL of ${recipient || reference}`,
      at: urlExpiresAt,
    }));
  const due =
    nextDue === undefined || nextDue <= now
      ? []
      : [
          {
            words: isRetrying(entries) ? 'Fire the next retry of a webhook' : 'Let the next thing happen',
            at: nextDue,
          },
        ];
  return [...due, ...urls].sort((a, b) => a.at - b.at);
}

/** Whether a webhook waits for its next attempt. */
function isRetrying(entries: readonly JournalEntry[]): boolean {
  const states = new Map<string, string>();
  for (const entry of entries) if (entry.kind === 'delivery') states.set(entry.delivery, entry.state);
  return [...states.values()].includes('pending');
}
