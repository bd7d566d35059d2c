import type { HoldRequest } from '../../contracts/generated/types.js';
import { maskMatch } from './mask-match.js';
import { subjectMatcher, type Subject } from './match-subject.js';
import type { Journal } from '../journal/journal.js';
import type { Schedule } from '../world/schedule.js';

/** What a program is held at. */
export type HeldAt =
  | { readonly at: 'request'; readonly method: string; readonly target: string }
  | { readonly at: 'event'; readonly event: string; readonly session: string }
  | {
      readonly at: 'webhook';
      readonly topic: string;
      readonly delivery: string;
      /** Absent for gateway topics. */
      readonly session?: string;
    };

/** Whether a program is held, and where it will be. */
export interface HoldState {
  /** Not reached yet; null where none is set. Secrets in it are masked. */
  readonly breakpoint: HoldRequest | null;
  /** What waits; empty where the program continues. */
  readonly held: readonly HeldAt[];
}

/** What a breakpoint stops, and where it is recorded. */
interface HoldsProgram {
  readonly journal: Pick<Journal, 'append'>;
  readonly schedule: Pick<Schedule, 'stand'>;
}

interface Breakpoint {
  readonly request: HoldRequest;
  readonly fits: (subject: Subject) => boolean;
  /** How many more have to match. */
  left: number;
}

interface Waiting {
  readonly what: HeldAt;
  /** `true`: it continues. `false`: it is forgotten. */
  readonly settle: (goesOn: boolean) => void;
}

/**
 * Holds one program at a breakpoint: what reached it waits, and the clock is stopped, until it is released. Everything else
 * continues at that instant.
 */
export class Holds {
  readonly #program: HoldsProgram;
  readonly #waiting: Waiting[] = [];
  #breakpoint: Breakpoint | undefined;
  #resumeClock: () => void = () => undefined;

  constructor(program: HoldsProgram) {
    this.#program = program;
  }

  /** Sets the breakpoint; one that was not reached is replaced. It is reached once. */
  set(given: HoldRequest): void {
    const request = structuredClone(given);
    const { match = {} } = request;
    this.#breakpoint = { request, fits: subjectMatcher(match), left: match.nth ?? 1 };
    this.#program.journal.append({ kind: 'hold', change: 'set', breakpoint: maskMatch(request) });
  }

  /** Where the program is held, and where it will be. */
  state(): HoldState {
    const breakpoint = this.#breakpoint ? maskMatch(this.#breakpoint.request) : null;
    return { breakpoint, held: this.#waiting.map(({ what }) => what) };
  }

  /** Whether a breakpoint is set for this. */
  awaits(at: HeldAt['at']): boolean {
    return this.#breakpoint?.request.at === at;
  }

  /**
   * Counts what reached a place, and holds it where that is the breakpoint.
   *
   * @returns undefined where it continues at once. Else resolves with true when it is released, with false when it is
   *   forgotten, as by a reset.
   */
  meet(subject: Subject, what: HeldAt): Promise<boolean> | undefined {
    const breakpoint = this.#breakpoint;
    if (!breakpoint || breakpoint.request.at !== what.at || !breakpoint.fits(subject)) return undefined;
    breakpoint.left -= 1;
    if (breakpoint.left > 0) return undefined;
    this.#breakpoint = undefined;
    if (this.#waiting.length === 0) this.#resumeClock = this.#program.schedule.stand();
    return new Promise((settle) => {
      this.#waiting.push({ what, settle });
      this.#program.journal.append({ kind: 'hold', change: 'held', what });
    });
  }

  /** Lets everything that is held go on, and returns it; a breakpoint that was not reached stays. */
  release(): readonly HeldAt[] {
    const released = this.#waiting.splice(0);
    this.#resumeClock();
    this.#resumeClock = () => undefined;
    for (const { what, settle } of released) {
      this.#program.journal.append({ kind: 'hold', change: 'released', what });
      settle(true);
    }
    return released.map(({ what }) => what);
  }

  /** Takes the breakpoint back, where it was not reached. */
  unset(): void {
    if (!this.#breakpoint) return;
    const { request } = this.#breakpoint;
    this.#breakpoint = undefined;
    this.#program.journal.append({ kind: 'hold', change: 'unset', breakpoint: maskMatch(request) });
  }

  /** Forgets the breakpoint and what is held, so that nothing waits any more. */
  forget(): void {
    this.#breakpoint = undefined;
    this.#resumeClock();
    this.#resumeClock = () => undefined;
    for (const { settle } of this.#waiting.splice(0)) settle(false);
  }
}
