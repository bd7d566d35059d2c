import type { Finding } from '../http/finding.js';

/** What happened, by kind. */
export type JournalFact =
  | {
      readonly kind: 'request';
      readonly method: string;
      readonly target: string;
      readonly headers: readonly string[];
      readonly body: string;
      readonly answer: { readonly status: number; readonly body: string };
      readonly findings: readonly Finding[];
      readonly session?: string;
      readonly explanation?: unknown;
    }
  | {
      readonly kind: 'transition';
      readonly session: string;
      readonly event: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'clock'; readonly move: object; readonly now: string }
  | { readonly kind: 'program'; readonly change: 'made' | 'tuned' | 'reset'; readonly program: object };

/** A fact with its place in the order of things. */
export type JournalEntry = JournalFact & {
  /** Counts from 1 and never repeats within a program. */
  readonly seq: number;
  /** Time of the program's clock, ISO 8601. */
  readonly at: string;
};

/** How many entries a journal holds; older ones are dropped and counted. */
export const JOURNAL_LIMIT = 5000;

/**
 * The append-only record of one program. Everything that tells what happened reads it, and nothing else.
 */
export class Journal {
  readonly #now: () => number;
  readonly #entries = new Map<number, JournalFact & { readonly atMs: number }>();
  readonly #listeners = new Set<(entry: JournalEntry) => void>();
  #seq = 0;

  /** @param now the program's clock. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Number of the entry that comes next; lets an answer name its own entry. */
  get nextSeq(): number {
    return this.#seq + 1;
  }

  /** How many entries were dropped because the journal was full. */
  get dropped(): number {
    return this.#seq - this.#entries.size;
  }

  /** Records a fact, which must be masked already. */
  append(fact: JournalFact): number {
    const seq = ++this.#seq;
    const stored = Object.assign(fact, { atMs: this.#now() });
    this.#entries.set(seq, stored);
    this.#entries.delete(seq - JOURNAL_LIMIT);
    for (const listener of this.#listeners) listener(toEntry(seq, stored));
    return seq;
  }

  /** One entry; undefined when it never was or was dropped. */
  entry(seq: number): JournalEntry | undefined {
    const stored = this.#entries.get(seq);
    return stored && toEntry(seq, stored);
  }

  /** Entries after `since` that match, oldest first. */
  find(match: Readonly<Record<string, unknown>> = {}, since = 0): JournalEntry[] {
    const found: JournalEntry[] = [];
    for (const [seq, stored] of this.#entries) {
      if (seq <= since) continue;
      const entry = toEntry(seq, stored);
      if (holds(entry, match)) found.push(entry);
    }
    return found;
  }

  /** Calls back at every new entry until the returned function is called. */
  subscribe(listener: (entry: JournalEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

function toEntry(seq: number, { atMs, ...fact }: JournalFact & { readonly atMs: number }): JournalEntry {
  return { seq, at: new Date(atMs).toISOString(), ...fact };
}

/** Whether every field of `match` is found in `value`, objects and arrays item by item. */
function holds(value: unknown, match: unknown): boolean {
  if (typeof match !== 'object' || match === null) return value === match;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(match)) {
    return Array.isArray(value) && match.every((item) => value.some((inner) => holds(inner, item)));
  }
  return Object.entries(match).every(([key, inner]) => holds((value as Record<string, unknown>)[key], inner));
}
