import type { JournalEntry, JournalFact } from './entry.js';
import { pack, unpack } from './pack.js';
import { TextRing } from './text-ring.js';

/** How many entries a journal holds, fewer if they are long; older ones are dropped and counted. */
export const JOURNAL_LIMIT = 5000;

/**
 * The append-only record of one program. Everything that tells what happened reads it, and nothing else.
 */
export class Journal {
  readonly #now: () => number;
  readonly #texts = new TextRing(JOURNAL_LIMIT);
  readonly #listeners = new Set<(entry: JournalEntry) => void>();

  /** @param now time of the program's clock. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** How many entries were dropped because the journal was full. */
  get dropped(): number {
    return this.#texts.oldest - 1;
  }

  /** Records a fact, which must be masked already, and returns its seq. */
  append(fact: JournalFact): number {
    const seq = this.#texts.append(...pack(this.#now(), fact));
    for (const listener of this.#listeners) listener(this.entry(seq)!);
    return seq;
  }

  /** One entry; undefined when it never was or was dropped. */
  entry(seq: number): JournalEntry | undefined {
    const packed = this.#texts.text(seq);
    return packed === undefined ? undefined : unpack(seq, packed);
  }

  /** Entries after `since` that match, oldest first. */
  find(match: Readonly<Record<string, unknown>> = {}, since = 0): JournalEntry[] {
    const found: JournalEntry[] = [];
    for (let seq = Math.max(since, this.dropped) + 1; seq <= this.#texts.newest; seq++) {
      const entry = this.entry(seq)!;
      if (matches(entry, match)) found.push(entry);
    }
    return found;
  }

  /** Forgets everything and counts from 1 again; who listens goes on listening. */
  clear(): void {
    this.#texts.clear();
  }

  /** Calls back at every new entry until the returned function is called. */
  subscribe(listener: (entry: JournalEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** Whether every field of `match` is found in `value`, objects and arrays item by item. */
export function matches(value: unknown, match: unknown): boolean {
  if (typeof match !== 'object' || match === null) return value === match;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(match)) {
    return Array.isArray(value) && match.every((item) => value.some((inner) => matches(inner, item)));
  }
  return Object.entries(match).every(([key, inner]) =>
    matches((value as Record<string, unknown>)[key], inner),
  );
}
