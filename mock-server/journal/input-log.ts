import type { JournalEntry } from './entry.js';
import { maskInput } from './mask-input.js';
import { maskQuery } from './mask.js';
import { withoutSecrets } from './record-request.js';

/** A request that a program acts on; secrets and account numbers replaced, see `maskInput`. */
export interface RequestInput {
  readonly input: 'request';
  readonly method: string;
  readonly target: string;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body: string;
}

/** The parts of a request that may hold secrets, as they came. */
export type Unmasked = Pick<RequestInput, 'target' | 'headers' | 'body'>;

/** What a receiver of webhooks answered to an attempt, or why it did not. */
export interface DeliveryInput {
  readonly input: 'delivery';
  /** `metadata.id` of the webhook. */
  readonly delivery: string;
  /** Counts from 1. */
  readonly attempt: number;
  readonly status?: number;
  readonly error?: string;
  /** No answer came at all. */
  readonly down?: boolean;
}

/** What comes into a program from outside. */
export type InputFact = RequestInput | DeliveryInput;

/** An input with its place among the entries of the journal. */
export type Input = InputFact & {
  /** Time of the program's clock, ISO 8601. */
  readonly at: string;
  /** `seq` of the newest journal entry when it began; 0 where there was none. */
  readonly after: number;
  /** `seq` of the journal entry that records the request. */
  entry?: number;
  /** Another input began before this one was over. */
  overlaps?: true;
};

/** An input that is under way. */
export interface InputUnderWay {
  /** Whether its program began anew before it was over: what comes of it now, no longer follows from it. */
  readonly isForgotten: boolean;
  /** Names the journal entry that records it. */
  recordedBy(seq: number): void;
  /** It is over; a second call does nothing. */
  end(): void;
}

/** What of a program is kept beyond the life of this process, one record after the other. */
export type LogRecord =
  /** `open`: which inputs, counted from 1, were not over then. */
  | (Input & { readonly open?: readonly number[] })
  /** A request that the program did not act on: a replay takes its entry over. */
  | (JournalEntry & { readonly open?: readonly number[] })
  /** How far the clock is ahead of real time from now on, in milliseconds. */
  | { readonly clock: { readonly offset: number } }
  /** Somebody used the program at this instant of real time, ISO 8601. */
  | { readonly used: string };

/** What a sink knows already. */
export interface KnownToSink {
  /** How far the clock is ahead of real time, in milliseconds. */
  readonly offset: number;
  /** When the program was used, in milliseconds since 1970. */
  readonly usedAt: number;
}

/** Keeps records beyond the life of this process. */
export interface RecordSink {
  /** @param unmasked parts of a request that were masked in the record. */
  append(record: LogRecord, unmasked?: Unmasked): void;
  /** Notes a session that was created: others need to know whose it is. */
  noteSession(id: string): void;
  /** Resolves once an input may begin, see `Turns`; undefined where it may now. */
  turn(): Promise<void> | undefined;
  /**
   * Resolves once everything that was appended is durable; undefined where it is. Rejects with StoreUnavailable where it
   * cannot be made so.
   */
  durable(): Promise<void> | undefined;
  /** Resolves once everything that was appended is durable, however long that takes; undefined where it is. */
  settled(): Promise<void> | undefined;
  /** @throws StoreUnavailable where nothing can be kept at present. */
  check(): void;
}

/** How many inputs are kept. */
export const INPUT_LIMIT = 10_000;

/** How many characters they hold together. */
export const INPUT_CHARACTERS = 16 * 1024 * 1024;

/** How exactly a sink knows when a program was used last, in milliseconds. */
export const USE_MS = 10 * 60 * 1000;

/** What `InputLog` needs of its program. */
interface Now {
  /** Real time in milliseconds since 1970. */
  readonly realTime: () => number;
  readonly clock: { hold(): void; isoDate(): string; readonly frozen: boolean; readonly offset: number };
  readonly journal: { readonly newest: number };
}

/**
 * Everything that came into a program since it began. With the seed and the settings of the beginning, all that happened
 * follows from it. Too much of it is no longer kept: half a history cannot be replayed.
 */
export class InputLog {
  readonly #now: Now;
  #kept: Input[] = [];
  /** Those that are not over, by number. */
  readonly #open = new Map<number, Input>();
  #characters = 0;
  #begun = 0;
  #ended = 0;
  #full = false;
  #sink: RecordSink | undefined;
  #known: KnownToSink;
  #usedAt: number;

  constructor(now: Now) {
    this.#now = now;
    this.#usedAt = now.realTime();
    this.#known = { offset: 0, usedAt: this.#usedAt };
  }

  /** When the program was used last, in real milliseconds since 1970. */
  get usedAt(): number {
    return this.#usedAt;
  }

  /** Somebody uses the program: an input does, and whoever looks at it. */
  use(): void {
    this.#usedAt = this.#now.realTime();
    if (!this.#sink || this.#usedAt - this.#known.usedAt < USE_MS) return;
    this.#known = { ...this.#known, usedAt: this.#usedAt };
    this.#sink.append({ used: new Date(this.#usedAt).toISOString() });
  }

  /** Whether so much came in that it is no longer kept. */
  get full(): boolean {
    return this.#full;
  }

  /** How many inputs began. */
  get begun(): number {
    return this.#begun;
  }

  /** How many are over. */
  get ended(): number {
    return this.#ended;
  }

  /** Whether the input that began as the nth, from 1, is not over yet. */
  isOpen(nth: number): boolean {
    return this.#open.has(nth);
  }

  /** All of them, in the order in which they began. */
  list(): readonly Input[] {
    return this.#kept;
  }

  /**
   * Keeps what is to come in a sink too; undefined: in this process only.
   *
   * @param known what the sink knows already.
   */
  keepIn(sink: RecordSink | undefined, known: KnownToSink = { offset: 0, usedAt: this.#usedAt }): void {
    this.#sink = sink;
    this.#known = known;
    this.#usedAt = known.usedAt;
    this.#noteOffset();
  }

  /** Resolves once what happened so far is durable, see `RecordSink`; undefined where it is, or need not be. */
  durable(): Promise<void> | undefined {
    if (!this.#sink) return undefined;
    this.#noteOffset();
    return this.#sink.durable();
  }

  /** As `durable`, but waits as long as it takes. */
  readonly settled = (): Promise<void> | undefined => this.#sink?.settled();

  /** @throws StoreUnavailable where inputs have to be durable, and cannot be at present. */
  check(): void {
    this.#sink?.check();
  }

  /** Resolves once an input may begin, so that a replay has the same order; undefined where it may now. */
  turn(): Promise<void> | undefined {
    return this.#sink?.turn();
  }

  /** Notes a session that was created, where others need to know whose it is. */
  noteSession(id: string): void {
    this.#sink?.noteSession(id);
  }

  /** Notes a request that the program did not act on, by its journal entry. */
  noteRefused(entry: JournalEntry): void {
    this.use();
    this.#sink?.append({ ...entry, ...this.#notOver() });
  }

  /** Notes a request as it came. Until the end of this turn of the event loop the clock is stopped. */
  beginRequest(request: Omit<RequestInput, 'input'>): InputUnderWay {
    this.use();
    if (this.#full && !this.#sink) return this.#begin({ ...request, input: 'request' });
    const { method, target, headers, body } = request;
    const masked = {
      input: 'request',
      method,
      target: maskQuery(target),
      headers: withoutSecrets(headers),
      body: maskInput(body),
    } as const;
    const same = masked.target === target && masked.headers === headers && masked.body === body;
    return this.#begin(masked, same ? undefined : { target, headers, body });
  }

  /** Notes the result of an attempt to deliver a webhook. The clock is stopped as at a request. */
  beginDelivery(delivery: Omit<DeliveryInput, 'input'>): InputUnderWay {
    return this.#begin({ input: 'delivery', ...delivery });
  }

  /** Forgets everything, and begins again. */
  clear(): void {
    this.#drop();
    this.#open.clear();
    this.#full = false;
    this.#begun = 0;
    this.#ended = 0;
  }

  #begin(fact: InputFact, unmasked?: Unmasked): InputUnderWay {
    const { clock, journal } = this.#now;
    clock.hold();
    const nth = (this.#begun += 1);
    const input: Input = { ...fact, at: clock.isoDate(), after: journal.newest };
    if (this.#sink) this.#keepRecord(this.#sink, input, unmasked);
    for (const other of this.#open.values()) other.overlaps = true;
    this.#open.set(nth, input);
    if (!this.#full) this.#keep(input);
    const isOpen = (): boolean => this.#open.get(nth) === input;
    let isOver = false;
    return {
      get isForgotten() {
        return !isOver && !isOpen();
      },
      recordedBy: (seq) => void (input.entry = seq),
      end: () => {
        isOver = true;
        if (!isOpen()) return;
        this.#open.delete(nth);
        this.#ended += 1;
      },
    };
  }

  #keep(input: Input): void {
    this.#kept.push(input);
    this.#characters += charactersOf(input);
    if (this.#kept.length <= INPUT_LIMIT && this.#characters <= INPUT_CHARACTERS) return;
    this.#drop();
    this.#full = true;
  }

  #keepRecord(sink: RecordSink, input: Input, unmasked: Unmasked | undefined): void {
    this.#noteOffset();
    sink.append({ ...input, ...this.#notOver() }, unmasked);
  }

  #notOver(): { readonly open?: readonly number[] } {
    return this.#open.size > 0 ? { open: [...this.#open.keys()] } : {};
  }

  /** While the clock stands, its offset means nothing. */
  #noteOffset(): void {
    const { frozen, offset } = this.#now.clock;
    if (!this.#sink || frozen || offset === this.#known.offset) return;
    this.#known = { ...this.#known, offset };
    this.#sink.append({ clock: { offset } });
  }

  #drop(): void {
    this.#kept = [];
    this.#characters = 0;
  }
}

const charactersOf = (input: Input): number =>
  input.input === 'delivery'
    ? 100
    : [input.target, ...input.headers, input.body].reduce((sum, text) => sum + text.length, 100);
