import { createSecretKey, type KeyObject } from 'node:crypto';
import type { ProgramOptions, ProgramPatch, WebhookEndpoint } from '../../contracts/generated/types.js';
import { STAND_IN_SECONDS } from '../../contracts/gateway/stand-in.js';
import { DEFAULT_MAX_ATTEMPTS } from '../../contracts/plugin/recipient-verification.js';
import { DEFAULT_READINGS, type Readings } from '../../contracts/readings/readings.js';
import { AUTHORIZED_URL_SECONDS } from '../../contracts/signing/signing.js';
import type { SchemaName } from '../../contracts/violations/check.js';
import { InputLog } from '../journal/input-log.js';
import { Journal } from '../journal/journal.js';
import { maskValue } from '../journal/mask.js';
import { Random } from '../world/random.js';
import type { StartTimer } from '../world/schedule.js';
import { createWorld, realTimer, type World } from '../world/world.js';
import { certify } from './certify.js';
import { Holds } from './holds.js';
import { RateWindow } from './rate-window.js';

/** What a caller needs to act for a program. */
export interface Credentials {
  readonly username: string;
  readonly secret: string;
  readonly participant_id: number;
}

/** Options of a program but its faults, which `ProgramFaults` keeps, and its team, which `Teams` does. */
export type GivenOptions = Omit<ProgramOptions, 'faults' | 'team'>;

/** What of a program can be set; the names are those of the wire. */
export type ProgramSettings = Required<Omit<GivenOptions, 'username' | 'seed' | 'webhooks' | 'readings'>> & {
  readonly readings: Readings;
  /** Where its webhooks go; undefined: nowhere. */
  readonly webhooks: WebhookEndpoint | undefined;
};

/** What makes time pass by itself. */
interface OutsideTime {
  /** Milliseconds since 1970. */
  readonly time: () => number;
  readonly startTimer: StartTimer;
}

/** How a program was when it was made or reset. */
export interface ProgramBeginning {
  readonly how: 'made' | 'reset';
  /** Time of its clock, ISO 8601. */
  readonly at: string;
  /** Username, seed and settings; the secret masked. */
  readonly program: object;
}

/**
 * An Ingo program: a world of its own, with its credentials, readings, clock, randomness and journal.
 */
export class Program {
  readonly username: string;
  readonly seed: number;
  readonly rate = new RateWindow();
  readonly journal: Journal;
  /** Its breakpoint, and what is held. */
  readonly holds = new Holds(this);
  /** What came in since it was made or reset. */
  readonly inputs: InputLog;
  /** Key of the hash in authorized URLs. */
  readonly urlKey: string;
  readonly #outside: OutsideTime;
  /** What drives its clock now. */
  #drive: OutsideTime;
  readonly #onDefect: (error: Error) => void;
  readonly #checks: boolean;
  #beginning: ProgramBeginning;
  #settings: ProgramSettings;
  #key: KeyObject;
  #world: World;

  /**
   * @param options what is left out is made up from the seed.
   * @param fallback the seed where the options name none.
   * @param time real time in milliseconds.
   * @param onDefect called when something that was scheduled fails.
   * @param checks whether every answer, event and webhook is checked against its contract.
   * @param startTimer how real time brings what is due.
   */
  constructor(
    options: GivenOptions & { readonly username: string },
    fallback: number,
    time: () => number,
    onDefect: (error: Error) => void = () => undefined,
    checks = false,
    startTimer: StartTimer = realTimer,
  ) {
    const { username, seed = fallback, ...given } = options;
    this.username = username;
    this.seed = seed;
    this.#outside = { time, startTimer };
    this.#drive = this.#outside;
    this.#onDefect = onDefect;
    this.#checks = checks;
    this.#world = this.#freshWorld();
    this.journal = new Journal(() => this.clock.now());
    this.inputs = new InputLog(this);
    // Streams of their own: after a reset the same ids must come again, and no id may show what the secret was made of.
    this.urlKey = new Random(`authorized-url/${seed}/${username}`).text(32);
    this.#settings = withDefaults(given, new Random(`credentials/${seed}/${username}`));
    this.#key = keyOf(this.#settings.secret);
    this.#beginning = this.#begin('made');
  }

  /** Real time in milliseconds since 1970, whatever its clock shows. */
  readonly realTime = (): number => this.#outside.time();

  /** How it was when it was made or reset: where a replay begins. */
  get beginning(): ProgramBeginning {
    return this.#beginning;
  }

  /** Everything that can be set, as it is now. */
  get settings(): ProgramSettings {
    return this.#settings;
  }

  get credentials(): Credentials {
    const { secret, participant_id } = this.#settings;
    return { username: this.username, secret, participant_id };
  }

  /** Key of the HMAC. */
  get key(): KeyObject {
    return this.#key;
  }

  get readings(): Readings {
    return this.#settings.readings;
  }

  get schedule(): World['schedule'] {
    return this.#world.schedule;
  }

  get clock(): World['clock'] {
    return this.#world.clock;
  }

  get random(): World['random'] {
    return this.#world.random;
  }

  /**
   * Checks what is about to be sent against its contract, where checks are on; only then is it asked for. Throws
   * BrokenContractError.
   */
  certify(contract: SchemaName, sent: () => unknown): void {
    if (this.#checks) certify(contract, sent());
  }

  /** Changes settings while the program runs; readings and fields of the recipient are merged into those in force. */
  tune(patch: ProgramPatch): void {
    const { readings, recipient_verification } = this.#settings;
    this.#set({
      ...patch,
      readings: { ...readings, ...patch.readings },
      recipient_verification: { ...recipient_verification, ...patch.recipient_verification },
    });
  }

  /** Says where webhooks go from now on; undefined: nowhere. */
  sendWebhooksTo(webhooks: WebhookEndpoint | undefined): void {
    this.#set({ webhooks });
  }

  /**
   * Back to a beginning that is played again: its settings but for the secret, and its time, which is stopped until it is
   * moved.
   */
  beginAgain({ how, at, program }: ProgramBeginning): void {
    const { secret } = this.#settings;
    const named = Object.entries(program).filter(([name]) => name !== 'username' && name !== 'seed');
    const settings = Object.fromEntries(named) as Partial<ProgramSettings>;
    this.#settings = { ...this.#settings, webhooks: undefined, ...settings, secret };
    const began = Date.parse(at);
    this.#drive = { time: () => began, startTimer: () => () => undefined };
    this.reset(how);
  }

  /** Lets real time drive the clock again, from its present time. */
  resume(): void {
    const { clock, schedule } = this.#world;
    const now = clock.now();
    this.#drive = this.#outside;
    clock.set(now);
    schedule.resume();
  }

  /** Lets real time drive the clock again, as if it had never stopped: what fell due meanwhile happens now. */
  goOn(offset: number): void {
    const { clock, schedule } = this.#world;
    const stood = clock.now();
    this.#drive = this.#outside;
    if (!clock.frozen) clock.set(Math.max(stood, this.#outside.time() + offset));
    schedule.resume();
  }

  /** Back to the first moment: clock, randomness, rate and journal begin again; settings stay. */
  reset(how: ProgramBeginning['how'] = 'reset'): void {
    this.holds.forget();
    this.#world.schedule.clear();
    this.#world = this.#freshWorld();
    this.journal.clear();
    this.inputs.clear();
    this.rate.clear();
    this.#beginning = this.#begin(how);
  }

  /** How the program shows itself: everything but the secret, which is masked. */
  toJSON(): object {
    const { username, seed } = this;
    return { username, seed, ...this.#settings, secret: maskValue('') };
  }

  #set(change: Partial<ProgramSettings>): void {
    this.#settings = { ...this.#settings, ...change };
    this.#key = keyOf(this.#settings.secret);
    this.#note('tuned');
  }

  /** The username is part of the seed: two programs with one seed must not mint the same session ids. */
  #freshWorld(): World {
    return createWorld(
      `${this.seed}/${this.username}`,
      () => this.#drive.time(),
      this.#onDefect,
      (milliseconds, callback) => this.#drive.startTimer(milliseconds, callback),
    );
  }

  #begin(how: ProgramBeginning['how']): ProgramBeginning {
    this.clock.hold();
    this.#note(how);
    return { how, at: this.clock.isoDate(), program: this.toJSON() };
  }

  #note(change: 'made' | 'tuned' | 'reset'): void {
    this.journal.append({ kind: 'program', change, program: this.toJSON() });
  }
}

const withDefaults = (given: Omit<GivenOptions, 'username' | 'seed'>, random: Random): ProgramSettings => ({
  // The order in which they are drawn belongs to what a seed determines.
  secret: random.text(24),
  participant_id: random.integer(10000, 99999),
  allowed_origins: [],
  authorized_url_seconds: AUTHORIZED_URL_SECONDS,
  max_attempts: DEFAULT_MAX_ATTEMPTS,
  recipient_verification: {},
  webhooks: undefined,
  ledger: false,
  stand_in_seconds: STAND_IN_SECONDS,
  ...given,
  readings: { ...DEFAULT_READINGS, ...given.readings },
});

const keyOf = (secret: string): KeyObject => createSecretKey(Buffer.from(secret, 'utf8'));
