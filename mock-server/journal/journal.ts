import type { JournalEntry, JournalFact } from './entry.js';
import { maskCards } from './mask.js';

/** How many entries a journal holds; older ones are dropped and counted. */
export const JOURNAL_LIMIT = 5000;

/** How many characters its entries hold together; of long entries it holds fewer. */
export const JOURNAL_CHARACTERS = 16 * 1024 * 1024;

interface Kept {
  readonly entry: JournalEntry;
  readonly characters: number;
}

/**
 * The append-only record of one program. Everything that shows what happened reads it, and nothing else.
 */
export class Journal {
  readonly #now: () => number;
  readonly #kept: Kept[] = [];
  readonly #listeners = new Set<(entry: JournalEntry) => void>();
  #characters = 0;
  #newest = 0;

  /** @param now time of the program's clock. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** How many entries were dropped because the journal was full. */
  get dropped(): number {
    return this.#newest - this.#kept.length;
  }

  /** How many entries it holds. */
  get size(): number {
    return this.#kept.length;
  }

  /** The seq of the newest entry; 0 where there is none. */
  get newest(): number {
    return this.#newest;
  }

  /** Records a fact, whose secrets must be masked already, and returns its seq. */
  append(given: JournalFact): number {
    const { fact, characters } = sized(given);
    const seq = ++this.#newest;
    const entry: JournalEntry = { seq, at: new Date(this.#now()).toISOString(), ...fact };
    this.#kept.push({ entry, characters });
    this.#characters += characters;
    while (this.#kept.length > JOURNAL_LIMIT || this.#characters > JOURNAL_CHARACTERS) {
      this.#characters -= this.#kept.shift()!.characters;
    }
    for (const listener of this.#listeners) listener(entry);
    return seq;
  }

  /** One entry; undefined when it never was or was dropped. */
  entry(seq: number): JournalEntry | undefined {
    return this.#kept[seq - this.dropped - 1]?.entry;
  }

  /**
   * Entries after `since` that match, oldest first.
   *
   * @param most how many at most.
   */
  find(match: Readonly<Record<string, unknown>> = {}, since = 0, most = Infinity): JournalEntry[] {
    const found: JournalEntry[] = [];
    for (let at = Math.max(0, since - this.dropped); at < this.#kept.length && found.length < most; at++) {
      const { entry } = this.#kept[at]!;
      if (matches(entry, match)) found.push(entry);
    }
    return found;
  }

  /** Forgets everything and counts from 1 again; listeners stay. */
  clear(): void {
    this.#kept.length = 0;
    this.#characters = 0;
    this.#newest = 0;
  }

  /** Calls back at every new entry until the returned function is called. */
  subscribe(listener: (entry: JournalEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** A fact without card numbers, and roughly how much memory it takes: requests carry bodies of any length. */
function sized(given: JournalFact): { readonly fact: JournalFact; readonly characters: number } {
  if (given.kind === 'request') return { fact: given, characters: charactersOf(given) };
  const text = JSON.stringify(given);
  const masked = maskCards(text);
  return { fact: masked === text ? given : (JSON.parse(masked) as JournalFact), characters: masked.length };
}

/** Those of a request, whose parts are masked already. */
function charactersOf(request: Extract<JournalFact, { kind: 'request' }>): number {
  const { target, headers, body, answer, findings, explanation } = request;
  const refusal = findings.length > 0 ? JSON.stringify([findings, explanation]).length : 0;
  const texts = [target, ...headers, body, answer.body];
  return texts.reduce((sum, text) => sum + text.length, refusal);
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
