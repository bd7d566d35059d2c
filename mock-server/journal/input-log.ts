import { maskInput } from './mask-input.js';
import { maskQuery } from './mask.js';

/** A request that a program acts upon; secrets and account numbers replaced, see `maskInput`. */
export interface RequestInput {
  readonly input: 'request';
  readonly method: string;
  readonly target: string;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body: string;
}

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
  /** Names the journal entry that records it. */
  recordedBy(seq: number): void;
  /** It is over; a second call does nothing. */
  end(): void;
}

/** How many inputs are kept. */
export const INPUT_LIMIT = 10_000;

/** How many characters they hold together. */
export const INPUT_CHARACTERS = 16 * 1024 * 1024;

/** What `InputLog` needs of its program. */
interface Now {
  readonly clock: { hold(): void; isoDate(): string };
  readonly journal: { readonly newest: number };
}

/**
 * Everything that came into a program since it began. With the seed and the settings of the beginning, all that happened
 * follows from it. Too much of it is no longer kept: half a history cannot be replayed.
 */
export class InputLog {
  readonly #now: Now;
  #kept: Input[] = [];
  readonly #open = new Set<Input>();
  #characters = 0;
  #begun = 0;
  #ended = 0;
  #full = false;

  constructor(now: Now) {
    this.#now = now;
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
    const input = this.#kept[nth - 1];
    return input !== undefined && this.#open.has(input);
  }

  /** All of them, in the order in which they began. */
  list(): readonly Input[] {
    return this.#kept;
  }

  /** Notes a request. Until the end of this turn of the event loop the clock is stopped. */
  beginRequest(request: Omit<RequestInput, 'input'>): InputUnderWay {
    if (this.#full) return this.#begin({ ...request, input: 'request' });
    const { method, target, headers, body } = request;
    return this.#begin({
      input: 'request',
      method,
      target: maskQuery(target),
      headers,
      body: maskInput(body),
    });
  }

  /** Notes what became of an attempt to deliver a webhook. The clock is stopped as at a request. */
  beginDelivery(delivery: Omit<DeliveryInput, 'input'>): InputUnderWay {
    return this.#begin({ input: 'delivery', ...delivery });
  }

  /** Forgets everything, and begins anew. */
  clear(): void {
    this.#drop();
    this.#full = false;
    this.#begun = 0;
    this.#ended = 0;
  }

  #begin(fact: InputFact): InputUnderWay {
    const { clock, journal } = this.#now;
    clock.hold();
    this.#begun += 1;
    const input: Input = { ...fact, at: clock.isoDate(), after: journal.newest };
    if (!this.#full) this.#keep(input);
    let over = false;
    return {
      recordedBy: (seq) => void (input.entry = seq),
      end: () => {
        if (over) return;
        over = true;
        this.#open.delete(input);
        this.#ended += 1;
      },
    };
  }

  #keep(input: Input): void {
    for (const other of this.#open) other.overlaps = true;
    this.#open.add(input);
    this.#kept.push(input);
    this.#characters += charactersOf(input);
    if (this.#kept.length <= INPUT_LIMIT && this.#characters <= INPUT_CHARACTERS) return;
    this.#drop();
    this.#full = true;
  }

  #drop(): void {
    this.#kept = [];
    this.#open.clear();
    this.#characters = 0;
  }
}

const charactersOf = (input: Input): number =>
  input.input === 'delivery'
    ? 100
    : [input.target, ...input.headers, input.body].reduce((sum, text) => sum + text.length, 100);
