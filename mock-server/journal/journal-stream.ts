import type { Writable } from 'node:stream';
import { realTimer } from '../world/world.js';
import type { JournalEntry } from './entry.js';
import type { Journal } from './journal.js';

/** How long entries are collected before they are written together, in real milliseconds. */
const BATCH_MS = 20;
/** Entries are written earlier when they have this many characters together. */
const BATCH_CHARACTERS = 256 * 1024;
/** How many entries a reader that fell behind is given at once. */
const PAGE = 200;

/** How many readers a journal may have: each holds a connection. */
export const MOST_READERS = 1000;

/** A reader of the stream. */
interface Reader {
  readonly response: Writable;
  /** The seq of the last entry that was written to it. */
  last: number;
  /** Its connection is full: it gets the rest from the journal once it has read. */
  behind: boolean;
}

/**
 * Sends the entries of a journal to its readers as server-sent events. An entry is serialised once for all of them and
 * written in batches. A reader that does not read is skipped; once it reads again it gets what it missed from the
 * journal, and an event `gap` in place of what the journal has dropped meanwhile. So a reader never costs more memory
 * than one batch.
 */
export class JournalStream {
  readonly #journal: Journal;
  readonly #readers = new Set<Reader>();
  #batch: string[] = [];
  #characters = 0;
  #last = 0;
  #stopTimer: (() => void) | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** Whether there are as many readers as there may be. */
  get full(): boolean {
    return this.#readers.size >= MOST_READERS;
  }

  /**
   * Adds a reader, which gets what the journal has after `since`, then what comes, until it closes the connection.
   *
   * @param since seq after which it begins; 0 for all.
   */
  add(response: Writable, since: number): void {
    const reader: Reader = { response, last: since, behind: true };
    response.on('close', () => this.#remove(reader));
    response.on('error', () => undefined); // 'close' follows
    response.on('drain', () => this.#catchUp(reader));
    this.#readers.add(reader);
    this.#unsubscribe ??= this.#journal.subscribe((entry) => this.#collect(entry));
    response.write(': the journal of this program, entry by entry\n\n');
    this.#catchUp(reader);
  }

  #remove(reader: Reader): void {
    this.#readers.delete(reader);
    if (this.#readers.size > 0) return;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#take();
  }

  #collect(entry: JournalEntry): void {
    const text = eventText(entry);
    this.#batch.push(text);
    this.#characters += text.length;
    this.#last = entry.seq;
    if (this.#characters >= BATCH_CHARACTERS) this.#flush();
    else this.#stopTimer ??= realTimer(BATCH_MS, () => this.#flush());
  }

  #flush(): void {
    const last = this.#last;
    const bytes = this.#take();
    if (bytes.length === 0) return;
    for (const reader of this.#readers) {
      if (reader.behind) continue;
      reader.behind = !reader.response.write(bytes);
      reader.last = last;
    }
  }

  /** The batch as bytes; the next one begins empty. */
  #take(): Buffer {
    this.#stopTimer?.();
    this.#stopTimer = undefined;
    const bytes = Buffer.from(this.#batch.join(''));
    this.#batch = [];
    this.#characters = 0;
    return bytes;
  }

  /** Writes what a reader has not got yet, page by page, as long as its connection takes it. */
  #catchUp(reader: Reader): void {
    this.#flush(); // what is collected is in the journal already
    const { response } = reader;
    const { newest, dropped } = this.#journal;
    if (reader.last > newest) reader.last = 0; // the program was reset meanwhile
    let free = true;
    if (reader.last < dropped && reader.last > 0) {
      free = response.write(
        `event: gap\ndata: ${JSON.stringify({ from: reader.last + 1, to: dropped })}\n\n`,
      );
      reader.last = dropped;
    }
    while (free && reader.last < newest) {
      const page = this.#journal.find({}, reader.last, PAGE);
      free = response.write(page.map(eventText).join(''));
      reader.last = page.at(-1)!.seq;
    }
    reader.behind = !free;
  }
}

const eventText = (entry: JournalEntry): string =>
  `id: ${entry.seq}\nevent: ${entry.kind}\ndata: ${JSON.stringify(entry)}\n\n`;
