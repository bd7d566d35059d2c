import type { ProgramOptions } from '../../contracts/generated/types.js';
import { Random } from '../world/random.js';
import type { StartTimer } from '../world/schedule.js';
import { Program, type GivenOptions } from './program.js';

/** The program that is there without asking; its credentials never change, so that a `.env` outlives a restart. */
export const DEFAULT_PROGRAM = {
  username: 'test',
  secret: 'ingo-sandbox-secret',
  participant_id: 12345,
} as const satisfies ProgramOptions;

/** A program of that name exists already. */
export class UsernameTakenError extends Error {}

/** How many programs there may be. A test that drops its own never comes near. */
export const PROGRAM_LIMIT = 20_000;

/** There are as many programs as there may be. */
export class TooManyProgramsError extends Error {}

/** All programs of a sandbox, by username. The first is the default. */
export class Programs {
  readonly #byName = new Map<string, Program>();
  readonly #random: Random;
  readonly #time: () => number;
  readonly #onDefect: (error: Error) => void;
  readonly #checks: boolean;
  readonly #startTimer: StartTimer | undefined;
  readonly #limit: number;

  /**
   * @param seed determines whatever a program leaves to chance. Text: of a sandbox that was started before.
   * @param time real time in milliseconds.
   * @param first the programs to begin with; the documented default when empty.
   * @param onDefect called when something that a program scheduled fails.
   * @param checks whether every answer, event and webhook is checked against its contract.
   * @param startTimer how real time brings what is due.
   * @param limit how many programs there may be.
   */
  constructor(
    seed: number | string,
    time: () => number,
    first: readonly GivenOptions[] = [],
    onDefect: (error: Error) => void = () => undefined,
    checks = false,
    startTimer?: StartTimer,
    limit = PROGRAM_LIMIT,
  ) {
    this.#random = new Random(`programs/${seed}`);
    this.#time = time;
    this.#onDefect = onDefect;
    this.#checks = checks;
    this.#startTimer = startTimer;
    this.#limit = limit;
    for (const options of first.length > 0 ? first : [DEFAULT_PROGRAM]) this.make(options);
  }

  /** The program meant when none is named. */
  get default(): Program {
    return this.#byName.values().next().value!;
  }

  /**
   * Makes a program.
   *
   * @throws UsernameTakenError when the username is in use, TooManyProgramsError when there are too many.
   */
  make(options: GivenOptions = {}): Program {
    const username = options.username ?? `program-${this.#random.bytes(4).toString('hex')}`;
    if (this.#byName.has(username)) throw new UsernameTakenError(`username "${username}" is in use`);
    if (this.#byName.size >= this.#limit) {
      throw new TooManyProgramsError(
        `there are ${this.#limit} programs already; drop those that are no longer needed`,
      );
    }
    const seed = this.#random.integer(0, 2 ** 32 - 1);
    const given = { ...options, username };
    const program = new Program(given, seed, this.#time, this.#onDefect, this.#checks, this.#startTimer);
    this.#byName.set(username, program);
    return program;
  }

  get(username: string): Program | undefined {
    return this.#byName.get(username);
  }

  /** Drops a program. The default stays; returns whether one was dropped. */
  drop(username: string): boolean {
    return username !== this.default.username && this.#byName.delete(username);
  }

  list(): Program[] {
    return [...this.#byName.values()];
  }
}
