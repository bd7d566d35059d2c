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
export class UsernameTakenError extends Error {
  constructor(username: string) {
    super(`username "${username}" is in use`);
  }
}

/** How many programs there may be. A test that drops its own never comes near. */
export const PROGRAM_LIMIT = 20_000;

/** There are as many programs as there may be. */
export class TooManyProgramsError extends Error {
  constructor() {
    super(`there are ${PROGRAM_LIMIT} programs already; drop those that are no longer needed`);
  }
}

/** What finds, makes and drops programs. */
export type ProgramSet = Pick<
  Programs,
  'default' | 'freshUsername' | 'make' | 'get' | 'drop' | 'giveUp' | 'list'
>;

/** All programs of a sandbox that this process has, by username. The first is the default. */
export class Programs {
  readonly #byName = new Map<string, Program>();
  readonly #default: string;
  /** Replaces the default while another process has it. */
  #absent: Program | undefined;
  readonly #random: Random;
  readonly #time: () => number;
  readonly #onDefect: (error: Error) => void;
  readonly #checks: boolean;
  readonly #startTimer: StartTimer | undefined;
  readonly #limit: number;

  /**
   * @param seed determines whatever a program leaves to chance. Text: of a sandbox that was started before.
   * @param time real time in milliseconds.
   * @param first the programs to begin with, the documented default when empty; or the username of the default, where
   *   there is none to begin with.
   * @param onDefect called when something that a program scheduled fails.
   * @param checks whether every answer, event and webhook is checked against its contract.
   * @param startTimer how real time brings what is due.
   * @param limit how many programs there may be.
   */
  constructor(
    seed: number | string,
    time: () => number,
    first: readonly GivenOptions[] | string = [],
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
    const made = typeof first === 'string' ? [] : first.length > 0 ? first : [DEFAULT_PROGRAM];
    for (const options of made) this.make(options);
    this.#default = typeof first === 'string' ? first : this.list()[0]!.username;
  }

  /** The program meant when none is named; where another process has it, one that nothing is kept of. */
  get default(): Program {
    const found = this.#byName.get(this.#default);
    return found ?? (this.#absent ??= this.#program({ ...DEFAULT_PROGRAM, username: this.#default }, 0));
  }

  /** A username that is left to chance. */
  freshUsername(): string {
    return `program-${this.#random.bytes(4).toString('hex')}`;
  }

  /**
   * Makes a program.
   *
   * @throws UsernameTakenError when the username is in use, TooManyProgramsError when there are too many.
   */
  make(options: GivenOptions = {}): Program {
    const username = options.username ?? this.freshUsername();
    if (this.#byName.has(username)) throw new UsernameTakenError(username);
    if (this.#byName.size >= this.#limit) throw new TooManyProgramsError();
    const seed = this.#random.integer(0, 2 ** 32 - 1);
    const program = this.#program({ ...options, username }, seed);
    this.#byName.set(username, program);
    return program;
  }

  get(username: string): Program | undefined {
    return this.#byName.get(username);
  }

  /** Drops a program. The default stays; returns whether one was dropped. */
  drop(username: string): boolean {
    return username !== this.#default && this.#byName.delete(username);
  }

  /** Gives a program up, which continues elsewhere. */
  giveUp({ username }: Program): void {
    this.#byName.delete(username);
  }

  list(): Program[] {
    return [...this.#byName.values()];
  }

  #program(options: GivenOptions & { readonly username: string }, seed: number): Program {
    return new Program(options, seed, this.#time, this.#onDefect, this.#checks, this.#startTimer);
  }
}
