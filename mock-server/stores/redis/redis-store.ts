import type { Redis } from 'ioredis';
import { freshBytes } from '../../world/world.js';
import { LogWriter } from '../log-writer.js';
import type { KeptLog, ProgramStore } from '../program-store.js';
import { KEY_BYTES, Seal } from '../seal.js';
import { StoreError } from '../store-error.js';
import { KEYS } from './functions.js';
import type { Lease } from './lease.js';
import { RedisLog } from './redis-log.js';

/** Version of what is written. */
const STORE_VERSION = 1;

/** What is known of a sandbox in Redis. */
interface SandboxRecord {
  readonly seed: number;
  readonly starts: number;
  readonly key: string;
  readonly given: Readonly<Record<string, string>>;
}

/** What a caller needs to speak for a program. */
export interface KeptCredentials {
  readonly username: string;
  readonly secret: string;
  readonly participant_id: number;
}

/** The programs of one sandbox in Redis, for the replica that has the lease. */
export class RedisStore implements ProgramStore {
  readonly seal: Seal;
  readonly #redis: Redis;
  readonly #lease: Lease;
  readonly #record: SandboxRecord;
  #newest = 0;

  private constructor(redis: Redis, lease: Lease, record: SandboxRecord) {
    this.#redis = redis;
    this.#lease = lease;
    this.#record = record;
    this.seal = new Seal(Buffer.from(record.key, 'base64'));
  }

  /**
   * Opens what a replica has taken the lease of.
   *
   * @throws StoreError where it cannot be read.
   */
  static async open(redis: Redis, lease: Lease): Promise<RedisStore> {
    const before = await readSandbox(redis);
    if (!before) throw new StoreError('Redis has lost its record of the sandbox: start the replicas again.');
    const record = { ...before, starts: before.starts + 1 };
    const store = new RedisStore(redis, lease, record);
    await store.#note('starts', String(record.starts));
    return store;
  }

  get seed(): number {
    return this.#record.seed;
  }

  get starts(): number {
    return this.#record.starts;
  }

  get given(): Readonly<Record<string, string>> {
    return this.#record.given;
  }

  async kept(): Promise<KeptLog[]> {
    const numbers = (await this.#redis.smembers(KEYS.logs)).map(Number).sort((one, other) => one - other);
    this.#newest = numbers.at(-1) ?? 0;
    return numbers.map((number) => {
      const log = new RedisLog(this.#redis, this.#lease, number);
      return { where: `the key ${KEYS.log(number)}`, writer: new LogWriter(log), read: () => log.read() };
    });
  }

  make(): LogWriter {
    this.#newest += 1;
    return new LogWriter(new RedisLog(this.#redis, this.#lease, this.#newest));
  }

  keepGiven(given: Readonly<Record<string, string>>): Promise<void> {
    return this.#note('given', JSON.stringify(given));
  }

  close(): Promise<void> {
    return this.#lease.release();
  }

  async #note(...fields: string[]): Promise<void> {
    await this.#redis.fcall('ingo_note', 2, KEYS.fence, KEYS.sandbox, this.#lease.token, ...fields);
  }
}

/**
 * Reads seed and control token of a sandbox, or makes them where there are none: the same for all replicas.
 *
 * @throws StoreError for another seed than the one that is asked for, and for records that are not known.
 */
export async function openSandbox(
  redis: Redis,
  asked: number | undefined,
  freshSeed: () => number,
): Promise<{ readonly seed: number; readonly controlToken: string }> {
  const fields = {
    seed: asked ?? freshSeed(),
    starts: 0,
    given: '{}',
    key: freshBytes(KEY_BYTES).toString('base64'),
    version: STORE_VERSION,
  };
  // Replicas that start at once may each set some of them: the first counts.
  for (const [name, value] of Object.entries(fields)) await redis.hsetnx(KEYS.sandbox, name, value);
  const record = (await readSandbox(redis))!;
  if (asked === undefined || asked === record.seed) {
    const { controlToken } = new Seal(Buffer.from(record.key, 'base64'));
    return { seed: record.seed, controlToken };
  }
  throw new StoreError(
    `this Redis began with the seed ${record.seed}, and ${asked} is asked for: leave the seed out, or name another database.`,
  );
}

async function readSandbox(redis: Redis): Promise<SandboxRecord | undefined> {
  const { version, seed, starts, key, given } = await redis.hgetall(KEYS.sandbox);
  if (version === undefined) return undefined;
  if (Number(version) > STORE_VERSION) {
    throw new StoreError(
      `Redis has records of version ${version}, and this sandbox reads up to ${STORE_VERSION}: install a newer ingo-sandbox.`,
    );
  }
  const isWhole = [version, seed, starts].every((text) => /^\d+$/.test(text ?? ''));
  if (!isWhole || Buffer.from(key ?? '', 'base64').length !== KEY_BYTES) {
    throw new StoreError(`the key ${KEYS.sandbox} is not as a sandbox writes it: name another database.`);
  }
  return {
    seed: Number(seed),
    starts: Number(starts),
    key: key!,
    given: JSON.parse(given ?? '{}') as Record<string, string>,
  };
}

/** Credentials of the programs that are kept, as each began. */
export async function keptCredentials(redis: Redis): Promise<KeptCredentials[]> {
  const record = await readSandbox(redis);
  const seal = new Seal(Buffer.from(record?.key ?? '', 'base64'));
  const numbers = (await redis.smembers(KEYS.logs)).map(Number).sort((one, other) => one - other);
  const found: KeptCredentials[] = [];
  for (const number of numbers) {
    const [first] = await redis.xrange(KEYS.log(number), '-', '+', 'COUNT', 1);
    if (!first) continue; // dropped meanwhile
    const { header, sealed } = JSON.parse(first[1][1]!) as {
      readonly header: { readonly program: { username: string; participant_id: number } };
      readonly sealed: string;
    };
    const { username, participant_id } = header.program;
    found.push({ username, participant_id, secret: String(seal.open(sealed)) });
  }
  return found;
}
