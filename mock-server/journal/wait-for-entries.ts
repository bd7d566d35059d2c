import type { JournalQuery } from '../../contracts/generated/types.js';
import { realDelay } from '../world/world.js';
import type { JournalEntry } from './entry.js';
import { matches, type Journal } from './journal.js';

const DEFAULT_TIMEOUT_MS = 5000;
/** Each new entry is compared with every wait. */
const MOST_WAITS = 100;

/** What was found, how much was wanted, and how long that was waited for in real milliseconds. */
export interface Waited {
  readonly entries: JournalEntry[];
  readonly wanted: number;
  readonly timeout: number;
}

const waits = new WeakMap<Journal, number>();

/**
 * Waits until enough entries match, or until the time is over.
 *
 * @returns undefined where too many wait for this journal already.
 */
export function waitForEntries(journal: Journal, query: JournalQuery): Promise<Waited> | undefined {
  const count = waits.get(journal) ?? 0;
  if (count >= MOST_WAITS) return undefined;
  waits.set(journal, count + 1);
  return wait(journal, query).finally(() => waits.set(journal, waits.get(journal)! - 1));
}

async function wait(journal: Journal, query: JournalQuery): Promise<Waited> {
  const { match = {}, since, count: wanted = 1, timeout_ms: timeout = DEFAULT_TIMEOUT_MS } = query;
  const entries = journal.find(match, since);
  if (entries.length < wanted) {
    let unsubscribe = (): void => undefined;
    const enough = new Promise<void>((resolve) => {
      unsubscribe = journal.subscribe((entry) => {
        if (matches(entry, match) && entries.push(entry) >= wanted) resolve();
      });
    });
    await Promise.race([enough, realDelay(timeout)]);
    unsubscribe();
  }
  return { entries, wanted, timeout };
}
