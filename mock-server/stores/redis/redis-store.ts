import type { Redis } from 'ioredis';
import { freshBytes } from '../../world/world.js';
import { LogWriter } from '../log-writer.js';
import type { KeptLog, LogStore } from '../program-store.js';
import { KEY_BYTES, Seal } from '../seal.js';
import { StoreError } from '../store-error.js';
import { KEYS } from './functions.js';
import type { Lease } from './lease.js';
import { RedisLog, refused, sessionLine, type OwnedProgram } from './redis-log.js';

/** Version of what is written. */
const STORE_VERSION = 1;

/** What is known of a sandbox in Redis. */
interface SandboxRecord {
  readonly seed: number;
  readonly key: string;
}

/** What a caller needs to speak for a program. */
export interface KeptCredentials {
  readonly username: string;
  readonly secret: string;
  readonly participant_id: number;
}

/** Where a program is. */
export interface ProgramPlace {
  /** Of its log: those that were made later have a higher one. */
  readonly number: number;
  /** Of the replica that owned it last. */
  readonly replica: number;
}

/** A program that a replica has taken. */
export interface TakenProgram {
  readonly owned: OwnedProgram;
  readonly log: KeptLog;
  /** What it was given by configuration, as hashes. */
  readonly given: Readonly<Record<string, string>>;
}

/** The programs that one replica owns in Redis. */
export class RedisStore implements LogStore {
  readonly seal: Seal;
  readonly sessionLine = sessionLine;
  readonly #redis: Redis;
  readonly #lease: Lease;
  readonly #given: (name: string) => Readonly<Record<string, string>>;
  readonly #claims = new Map<string, Promise<OwnedProgram>>();

  /** @param given what a program is given by configuration, as hashes. */
  constructor(
    redis: Redis,
    lease: Lease,
    seal: Seal,
    given: (name: string) => Readonly<Record<string, string>>,
  ) {
    this.#redis = redis;
    this.#lease = lease;
    this.seal = seal;
    this.#given = given;
  }

  /**
   * Claims the name of a program that is about to be made.
   *
   * @returns why it may not be made; undefined where it may.
   */
  async claim(name: string, limit: number): Promise<'taken' | 'full' | undefined> {
    if (this.#claims.has(name)) return 'taken';
    const claim = this.#claim(name, limit);
    this.#claims.set(name, claim);
    try {
      await claim;
      return undefined;
    } catch (error) {
      this.#claims.delete(name);
      if (error instanceof ClaimRefused) return error.why;
      throw error;
    }
  }

  /** Frees a name that was claimed, as the program cannot be made. */
  async unclaim(name: string): Promise<void> {
    await this.make(name).remove();
  }

  make(name: string): LogWriter {
    const claim = this.#claims.get(name) ?? this.#claim(name, Infinity);
    claim.catch(() => undefined); // whoever writes learns of it
    this.#claims.delete(name);
    return new LogWriter(new RedisLog(this.#redis, this.#lease, claim));
  }

  /**
   * Takes a program that nobody owns.
   *
   * @returns the program; the address of its owner where it has one; undefined where there is no such program.
   */
  async take(name: string): Promise<TakenProgram | string | undefined> {
    const { replica } = this.#lease;
    const keys = [KEYS.programs, KEYS.sandbox, KEYS.replica(replica)];
    const taken = (await this.#call('ingo_take', keys, name, replica, KEYS.replica(''))) as
      Owned | string | null;
    if (taken === null || typeof taken === 'string') return taken ?? undefined;
    const owned = { name, number: Number(taken[0]), token: taken[1] };
    const log = new RedisLog(this.#redis, this.#lease, owned);
    const where = `the key ${KEYS.log(owned.number)}`;
    if ((await this.#redis.exists(KEYS.log(owned.number))) === 0) {
      await log.remove(); // its replica ended before it was made
      return undefined;
    }
    const given = JSON.parse((await this.#redis.hget(KEYS.given, name)) ?? '{}') as Record<string, string>;
    return { owned, given, log: { where, writer: new LogWriter(log), read: () => log.read() } };
  }

  /** Gives up a program, so that another replica may take it. */
  async giveUp({ name, token }: OwnedProgram): Promise<void> {
    await this.#call('ingo_give_up', [KEYS.programs], name, token);
  }

  /** Keeps what a program was given by configuration. */
  async keepGiven({ name, token }: OwnedProgram, given: Readonly<Record<string, string>>): Promise<void> {
    await this.#call('ingo_given', [KEYS.programs, KEYS.given], name, token, JSON.stringify(given));
  }

  /** Names of the programs that nobody owns. */
  async free(): Promise<string[]> {
    return (await this.#call('ingo_free', [KEYS.programs], KEYS.replica(''))) as string[];
  }

  /** Address of a replica; undefined where it has ended. */
  async addressOf(replica: number): Promise<string | undefined> {
    return (await this.#redis.get(KEYS.replica(replica))) ?? undefined;
  }

  /** Name of the program that a session belongs to. */
  async programOf(session: string): Promise<string | undefined> {
    return (await this.#redis.hget(KEYS.sessions, session)) ?? undefined;
  }

  /** How many programs there are. */
  count(): Promise<number> {
    return this.#redis.hlen(KEYS.programs);
  }

  /** All programs, in the order in which they were made. */
  all(): Promise<Map<string, ProgramPlace>> {
    return allPrograms(this.#redis);
  }

  async #claim(name: string, limit: number): Promise<OwnedProgram> {
    const { replica } = this.#lease;
    const keys = [KEYS.programs, KEYS.sandbox, KEYS.given, KEYS.replica(replica)];
    const most = Number.isFinite(limit) ? limit : Number.MAX_SAFE_INTEGER;
    const given = JSON.stringify(this.#given(name));
    const claimed = (await this.#call('ingo_claim', keys, name, replica, most, given, KEYS.log(''))) as
      Owned | 'taken' | 'full';
    if (typeof claimed === 'string') throw new ClaimRefused(claimed);
    return { name, number: Number(claimed[0]), token: claimed[1] };
  }

  async #call(name: string, keys: readonly string[], ...args: (string | number)[]): Promise<unknown> {
    try {
      return await this.#redis.fcall(name, keys.length, ...keys, ...args);
    } catch (error) {
      throw refused(this.#lease, error as Error);
    }
  }
}

/** Number of the log, and token of the lease. */
type Owned = readonly [number: string, token: string];

/** A name cannot be claimed. */
class ClaimRefused extends Error {
  readonly why: 'taken' | 'full';

  constructor(why: 'taken' | 'full') {
    super(`the name of the program is ${why}`);
    this.why = why;
  }
}

/** All programs in a Redis, in the order in which they were made. */
export async function allPrograms(redis: Redis): Promise<Map<string, ProgramPlace>> {
  const found = Object.entries(await redis.hgetall(KEYS.programs)).map(([name, text]) => {
    const [number, , replica] = text.split(' ').map(Number);
    return [name, { number: number!, replica: replica! }] as const;
  });
  return new Map(found.sort(([, one], [, other]) => one.number - other.number));
}

/**
 * Reads seed and key of a sandbox, or makes them where there are none: the same for all replicas.
 *
 * @throws StoreError for another seed than the one that is asked for, and for records that are not known.
 */
export async function openSandbox(
  redis: Redis,
  asked: number | undefined,
  freshSeed: () => number,
): Promise<{ readonly seed: number; readonly seal: Seal }> {
  const fields = {
    seed: asked ?? freshSeed(),
    key: freshBytes(KEY_BYTES).toString('base64'),
    version: STORE_VERSION,
  };
  // Replicas that start at once may each set some of them: the first counts.
  for (const [name, value] of Object.entries(fields)) await redis.hsetnx(KEYS.sandbox, name, value);
  const { seed, key } = await readSandbox(redis);
  if (asked === undefined || asked === seed) return { seed, seal: new Seal(Buffer.from(key, 'base64')) };
  throw new StoreError(
    `this Redis began with the seed ${seed}, and ${asked} is asked for: leave the seed out, or name another database.`,
  );
}

async function readSandbox(redis: Redis): Promise<SandboxRecord> {
  const { version, seed, key } = await redis.hgetall(KEYS.sandbox);
  if (Number(version) > STORE_VERSION) {
    throw new StoreError(
      `Redis has records of version ${version}, and this sandbox reads up to ${STORE_VERSION}: install a newer ingo-sandbox.`,
    );
  }
  const isWhole = [version, seed].every((text) => /^\d+$/.test(text ?? ''));
  if (!isWhole || Buffer.from(key ?? '', 'base64').length !== KEY_BYTES) {
    throw new StoreError(`the key ${KEYS.sandbox} is not as a sandbox writes it: name another database.`);
  }
  return { seed: Number(seed), key: key! };
}

/**
 * Credentials of the programs that are kept, as each began, in the order in which they were made.
 *
 * @param first name of the program that comes first.
 */
export async function keptCredentials(redis: Redis, seal: Seal, first?: string): Promise<KeptCredentials[]> {
  const found: KeptCredentials[] = [];
  for (const { number } of (await allPrograms(redis)).values()) {
    const [line] = await redis.xrange(KEYS.log(number), '-', '+', 'COUNT', 1);
    if (!line) continue; // being made, or dropped meanwhile
    const { header, sealed } = JSON.parse(line[1][1]!) as {
      readonly header: { readonly program: { username: string; participant_id: number } };
      readonly sealed: string;
    };
    const { username, participant_id } = header.program;
    found.push({ username, participant_id, secret: String(seal.open(sealed)) });
  }
  return found.sort((one, other) => Number(other.username === first) - Number(one.username === first));
}
