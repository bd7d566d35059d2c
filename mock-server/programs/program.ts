import { createSecretKey, type KeyObject } from 'node:crypto';
import type {
  ProgramOptions,
  ProgramPatch,
  RecipientVerification,
  WebhookEndpoint,
} from '../../contracts/generated/types.js';
import { STAND_IN_SECONDS } from '../../contracts/gateway/stand-in.js';
import { DEFAULT_MAX_ATTEMPTS } from '../../contracts/plugin/recipient-verification.js';
import { DEFAULT_READINGS, type Readings } from '../../contracts/readings/readings.js';
import { AUTHORIZED_URL_SECONDS } from '../../contracts/signing/signing.js';
import type { SchemaName } from '../../contracts/violations/check.js';
import { Journal } from '../journal/journal.js';
import { maskValue } from '../journal/mask.js';
import { Random } from '../world/random.js';
import { createWorld, type World } from '../world/world.js';
import { certify } from './certify.js';
import { RateWindow } from './rate-window.js';

/** What a caller needs to speak for a program. */
export interface Credentials {
  readonly username: string;
  readonly secret: string;
  readonly participant_id: number;
}

/**
 * An Ingo program: a world of its own, with its credentials, readings, clock, randomness and journal.
 */
export class Program {
  readonly username: string;
  readonly seed: number;
  readonly rate = new RateWindow();
  /** Key of the hash in authorized URLs. */
  readonly urlKey: string;
  readonly #time: () => number;
  readonly #onDefect: (error: Error) => void;
  readonly #checks: boolean;
  #secret: string;
  #key: KeyObject;
  #participantId: number;
  #allowedOrigins: readonly string[];
  #authorizedUrlSeconds: number;
  #maxAttempts: number;
  #recipientVerification: RecipientVerification;
  #webhooks: WebhookEndpoint | undefined;
  #ledger: boolean;
  #standInSeconds: number;
  #readings: Readings;
  #world: World;
  readonly #journal: Journal;

  /**
   * @param options what is left out is made up from the seed.
   * @param seed used when the options name none.
   * @param time real time in milliseconds.
   * @param onDefect told when something that was scheduled fails.
   * @param checks whether everything that is said is checked against its contract.
   */
  constructor(
    options: ProgramOptions & { readonly username: string },
    seed: number,
    time: () => number,
    onDefect: (error: Error) => void = () => undefined,
    checks = false,
  ) {
    this.username = options.username;
    this.seed = options.seed ?? seed;
    this.#time = time;
    this.#onDefect = onDefect;
    this.#checks = checks;
    this.#world = this.#freshWorld();
    this.#journal = new Journal(() => this.clock.now());
    // A stream of its own: after a reset the same ids must come again, and no id may tell what the secret was made of.
    const credentials = new Random(`credentials/${this.seed}/${this.username}`);
    this.urlKey = new Random(`authorized-url/${this.seed}/${this.username}`).text(32);
    this.#secret = options.secret ?? credentials.text(24);
    this.#key = keyOf(this.#secret);
    this.#participantId = options.participant_id ?? credentials.integer(10000, 99999);
    this.#allowedOrigins = options.allowed_origins ?? [];
    this.#authorizedUrlSeconds = options.authorized_url_seconds ?? AUTHORIZED_URL_SECONDS;
    this.#maxAttempts = options.max_attempts ?? DEFAULT_MAX_ATTEMPTS;
    this.#recipientVerification = options.recipient_verification ?? {};
    this.#webhooks = options.webhooks;
    this.#ledger = options.ledger ?? false;
    this.#standInSeconds = options.stand_in_seconds ?? STAND_IN_SECONDS;
    this.#readings = { ...DEFAULT_READINGS, ...options.readings };
    this.#note('made');
  }

  get credentials(): Credentials {
    return { username: this.username, secret: this.#secret, participant_id: this.#participantId };
  }

  /** Key of the HMAC. */
  get key(): KeyObject {
    return this.#key;
  }

  get readings(): Readings {
    return this.#readings;
  }

  get allowedOrigins(): readonly string[] {
    return this.#allowedOrigins;
  }

  get authorizedUrlSeconds(): number {
    return this.#authorizedUrlSeconds;
  }

  /** Failed verifications until the session is dead. */
  get maxAttempts(): number {
    return this.#maxAttempts;
  }

  /** How strictly each field of the recipient is compared; what is absent is bypassed. */
  get recipientVerification(): RecipientVerification {
    return this.#recipientVerification;
  }

  /** Where its webhooks go; undefined where nobody asked for them. */
  get webhooks(): WebhookEndpoint | undefined {
    return this.#webhooks;
  }

  set webhooks(endpoint: WebhookEndpoint | undefined) {
    this.#webhooks = endpoint;
    this.#note('tuned');
  }

  /** Whether it is configured for the ledger service: then payments need a `ledger`. */
  get ledger(): boolean {
    return this.#ledger;
  }

  /** How long a silent network is waited for before a push is answered with 102. */
  get standInSeconds(): number {
    return this.#standInSeconds;
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

  get journal(): Journal {
    return this.#journal;
  }

  /**
   * Checks what is about to be said against its contract, where checks are on; only then is it asked for. Throws
   * BrokenContractError.
   */
  certify(contract: SchemaName, said: () => unknown): void {
    if (this.#checks) certify(contract, said());
  }

  /** Changes what may change while the program runs; readings given are merged into those in force. */
  tune(patch: ProgramPatch): void {
    if (patch.secret !== undefined) {
      this.#secret = patch.secret;
      this.#key = keyOf(patch.secret);
    }
    this.#participantId = patch.participant_id ?? this.#participantId;
    this.#allowedOrigins = patch.allowed_origins ?? this.#allowedOrigins;
    this.#authorizedUrlSeconds = patch.authorized_url_seconds ?? this.#authorizedUrlSeconds;
    this.#maxAttempts = patch.max_attempts ?? this.#maxAttempts;
    this.#recipientVerification = { ...this.#recipientVerification, ...patch.recipient_verification };
    this.#webhooks = patch.webhooks ?? this.#webhooks;
    this.#ledger = patch.ledger ?? this.#ledger;
    this.#standInSeconds = patch.stand_in_seconds ?? this.#standInSeconds;
    this.#readings = { ...this.#readings, ...patch.readings };
    this.#note('tuned');
  }

  /** Back to the first moment: clock, randomness, rate and journal begin anew; credentials and readings stay. */
  reset(): void {
    this.#world.schedule.clear();
    this.#world = this.#freshWorld();
    this.#journal.clear();
    this.rate.clear();
    this.#note('reset');
  }

  /** How the program shows itself: everything but the secret, which is masked. */
  toJSON(): object {
    return {
      username: this.username,
      secret: maskValue(''),
      participant_id: this.#participantId,
      allowed_origins: this.#allowedOrigins,
      authorized_url_seconds: this.#authorizedUrlSeconds,
      max_attempts: this.#maxAttempts,
      recipient_verification: this.#recipientVerification,
      ...(this.#webhooks && { webhooks: this.#webhooks }),
      ledger: this.#ledger,
      stand_in_seconds: this.#standInSeconds,
      seed: this.seed,
      readings: this.#readings,
    };
  }

  /** The username is part of the seed: two programs with one seed must not mint the same session ids. */
  #freshWorld(): World {
    return createWorld(`${this.seed}/${this.username}`, this.#time, this.#onDefect);
  }

  #note(change: 'made' | 'tuned' | 'reset'): void {
    this.#journal.append({ kind: 'program', change, program: this.toJSON() });
  }
}

const keyOf = (secret: string): KeyObject => createSecretKey(Buffer.from(secret, 'utf8'));
