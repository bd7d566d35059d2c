/** Last instant that a .NET tick count, and so an authorized URL, can express: the end of the year 9999. */
export const LAST_INSTANT = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Calls back at the end of a turn of the event loop. */
export type EndOfTurn = (callback: () => void) => unknown;

/** Taken now: a test may replace the global by a timer of its own. */
const endOfThisTurn: EndOfTurn = setImmediate;

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Reads a duration such as `31s`, `500ms` or `2h` into milliseconds; undefined if it is not one. */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text);
  return match ? Math.round(Number(match[1]) * UNITS[match[2] as keyof typeof UNITS]) : undefined;
}

/** @throws RangeError when the instant lies outside 1970 to 9999. */
export function checkInstant(instant: number): void {
  if (!(instant >= 0 && instant <= LAST_INSTANT)) {
    throw new RangeError('the clock can show 1970-01-01 to 9999-12-31 only');
  }
}

/**
 * The clock of one program. It follows real time until it is moved or frozen; everything that ages asks it.
 */
export class Clock {
  readonly #realTime: () => number;
  readonly #endOfTurn: EndOfTurn;
  #offset = 0;
  #frozenAt: number | undefined;
  #heldAt: number | undefined;

  /** @param realTime the time that passes by itself, in milliseconds since 1970. */
  constructor(realTime: () => number, endOfTurn = endOfThisTurn) {
    this.#realTime = realTime;
    this.#endOfTurn = endOfTurn;
  }

  /** Milliseconds since 1970, as this program sees it. */
  now(): number {
    return this.#frozenAt ?? this.#heldAt ?? this.#realTime() + this.#offset;
  }

  /**
   * Lets no time pass until the end of this turn of the event loop: what an input causes happens at one instant, so that
   * a replay gives the same times.
   *
   * @param instant the time of the clock meanwhile; a timer fires a little after its task was due.
   */
  hold(instant = this.now()): void {
    if (this.frozen) return;
    const held = this.#heldAt !== undefined;
    this.#heldAt = instant;
    if (!held) this.#endOfTurn(() => (this.#heldAt = undefined));
  }

  /** The same as an RFC 1123 date in GMT, `ahead` by milliseconds. */
  httpDate(ahead = 0): string {
    return new Date(this.now() + ahead).toUTCString();
  }

  /** The same as ISO 8601 in UTC, with milliseconds. */
  isoDate(): string {
    return new Date(this.now()).toISOString();
  }

  get frozen(): boolean {
    return this.#frozenAt !== undefined;
  }

  /** How far it is ahead of real time while it runs, in milliseconds. */
  get offset(): number {
    return this.#offset;
  }

  /**
   * Jumps to an instant, forwards or back.
   *
   * @throws RangeError when the instant lies outside 1970 to 9999.
   */
  set(instant: number): void {
    checkInstant(instant);
    if (this.frozen) this.#frozenAt = instant;
    else this.#offset = instant - this.#realTime();
    if (this.#heldAt !== undefined) this.#heldAt = instant;
  }

  /** Jumps forwards by milliseconds. Throws as `set` does. */
  advance(milliseconds: number): void {
    this.set(this.now() + milliseconds);
  }

  /** Stops the clock at its present time, or lets it go on from there. */
  freeze(frozen: boolean): void {
    const now = this.now();
    this.#frozenAt = frozen ? now : undefined;
    if (!frozen) this.#offset = now - this.#realTime();
    if (this.#heldAt !== undefined) this.#heldAt = now;
  }
}
