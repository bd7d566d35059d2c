/** Bytes to begin with; most programs of a test need no more. */
const FIRST_SIZE = 8 * 1024;

/** Bytes at most: the longest entry, one with a body of 1 MiB, fits several times. */
export const LARGEST_SIZE = 16 * 1024 * 1024;

/** The part of what was written that must be free before it is written anew. */
const ENOUGH_FREE = 4;

/** Bytes that a UTF-16 unit can need in UTF-8. */
const WIDEST = 3;

/**
 * The newest of a sequence of texts, as bytes in one block that is written round and round. Texts that come and go by
 * the thousand would otherwise age in the heap, which then grows to many times what is alive.
 */
export class TextRing {
  readonly #most: number;
  readonly #largest: number;
  /** Where the text with a number begins and ends, by number modulo `most`. */
  readonly #begins: number[] = [];
  readonly #ends: number[] = [];
  #bytes = Buffer.alloc(FIRST_SIZE);
  #next = 0;
  #touched = 0;
  #oldest = 1;
  #newest = 0;

  /**
   * @param most texts at most.
   * @param largest bytes at most; a single text may need a third of it.
   */
  constructor(most: number, largest = LARGEST_SIZE) {
    this.#most = most;
    this.#largest = largest;
  }

  /** Number of the newest text; the first has 1. */
  get newest(): number {
    return this.#newest;
  }

  /** Number of the oldest text that is still there. */
  get oldest(): number {
    return this.#oldest;
  }

  /** Bytes that were ever written: memory that is really in use. */
  get touched(): number {
    return this.#touched;
  }

  /**
   * Adds a text, if need be in place of the oldest ones, and returns its number. It comes in parts, since putting them
   * together first would write it twice.
   */
  append(...parts: readonly string[]): number {
    let length = 0;
    for (const part of parts) length += part.length;
    this.#makeRoom(length * WIDEST);
    const number = ++this.#newest;
    if (number - this.#oldest >= this.#most) this.#oldest++;
    const begin = this.#next;
    for (const part of parts) this.#next += this.#bytes.write(part, this.#next);
    if (this.#next > this.#touched) this.#touched = this.#next;
    this.#begins[number % this.#most] = begin;
    this.#ends[number % this.#most] = this.#next;
    return number;
  }

  /** The text with a number; undefined when it never was or is gone. */
  text(number: number): string | undefined {
    if (!Number.isInteger(number) || number < this.#oldest || number > this.#newest) return undefined;
    const slot = number % this.#most;
    return this.#bytes.toString('utf8', this.#begins[slot], this.#ends[slot]);
  }

  /** Forgets everything and counts from 1 again. */
  clear(): void {
    this.#bytes = Buffer.alloc(FIRST_SIZE);
    this.#next = 0;
    this.#touched = 0;
    this.#oldest = 1;
    this.#newest = 0;
  }

  /**
   * Makes the bytes from `next` on free: by going round early where enough of the front is free, so that no more memory
   * is touched than the texts need; by growing as long as that is allowed; then by going round at the end.
   */
  #makeRoom(size: number): void {
    const free = this.#freeFront();
    if (free > size && free >= this.#next / ENOUGH_FREE) this.#next = 0;
    while (this.#next + size > this.#bytes.length && this.#bytes.length < this.#largest) this.#grow();
    if (this.#next + size > this.#bytes.length) {
      this.#dropFrom(this.#next, this.#bytes.length);
      this.#next = 0;
    }
    this.#dropFrom(this.#next, this.#next + size);
  }

  /** Bytes before the oldest text, where it stands before the newest; 0 where the front is in use. */
  #freeFront(): number {
    if (this.#oldest > this.#newest) return 0;
    const begin = this.#begins[this.#oldest % this.#most]!;
    return begin < this.#next ? begin : 0;
  }

  #grow(): void {
    const larger = Buffer.alloc(Math.min(this.#bytes.length * 2, this.#largest));
    this.#bytes.copy(larger); // all of it: after going round, texts stand behind `next` as well
    this.#bytes = larger;
  }

  /** Drops the oldest texts as long as they begin within some bytes. */
  #dropFrom(begin: number, end: number): void {
    while (this.#oldest <= this.#newest) {
      const at = this.#begins[this.#oldest % this.#most]!;
      if (at < begin || at >= end) return;
      this.#oldest++;
    }
  }
}
