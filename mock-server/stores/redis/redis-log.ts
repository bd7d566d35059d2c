import type { Redis } from 'ioredis';
import type { Batch, LogFile } from '../log-writer.js';
import { StoreUnavailable } from '../store-unavailable.js';
import { KEYS } from './functions.js';
import type { Lease } from './lease.js';

/** Lines that are read at once. */
const PAGE = 1000;

/** A program that a replica owns. */
export interface OwnedProgram {
  readonly name: string;
  /** Of its log. */
  readonly number: number;
  /** Of its lease. */
  readonly token: string;
}

/** A line that is no part of the log: it says that the program has a session, by whose id others find the program. */
export const sessionLine = (id: string): string => `${SESSION}${id}`;

const SESSION = 'session ';

/** A log in a stream of Redis, which only the owner of the program writes. */
export class RedisLog implements LogFile {
  readonly #redis: Redis;
  readonly #lease: Lease;
  readonly #owned: OwnedProgram | Promise<OwnedProgram>;
  /** Lines that are durable. */
  #length = 0;
  /** Sessions by whose id others find the program. */
  #sessions = new Set<string>();

  /** @param owned a promise while the name of a new program is being claimed. */
  constructor(redis: Redis, lease: Lease, owned: OwnedProgram | Promise<OwnedProgram>) {
    this.#redis = redis;
    this.#lease = lease;
    this.#owned = owned;
  }

  async write({ fresh, lines }: Batch): Promise<void> {
    const sessions = lines
      .filter((line) => line.startsWith(SESSION))
      .map((line) => line.slice(SESSION.length));
    const logged = lines.filter((line) => !line.startsWith(SESSION));
    const forgotten = fresh ? [...this.#sessions] : [];
    const ids = [JSON.stringify(forgotten), JSON.stringify(sessions)];
    await this.#call('ingo_append', fresh ? 1 : 0, this.#length, ...ids, ...logged);
    this.#length = (fresh ? 0 : this.#length) + logged.length;
    if (fresh) this.#sessions.clear();
    for (const id of sessions) this.#sessions.add(id);
  }

  async remove(): Promise<void> {
    await this.#call('ingo_remove', JSON.stringify([...this.#sessions]));
  }

  /** Reads the lines, from the first to the last. */
  async *read(): AsyncGenerator<string> {
    const { number } = await this.#owned;
    let after = '-';
    for (;;) {
      const page = await this.#redis.xrange(KEYS.log(number), after, '+', 'COUNT', PAGE);
      for (const [, fields] of page) yield fields[1]!;
      this.#length += page.length;
      if (page.length < PAGE) return;
      after = `(${page.at(-1)![0]}`;
    }
  }

  async #call(name: 'ingo_append' | 'ingo_remove', ...args: (string | number)[]): Promise<void> {
    try {
      const owned = await this.#owned;
      const keys = [KEYS.programs, KEYS.log(owned.number), KEYS.sessions];
      if (name === 'ingo_remove') keys.push(KEYS.given);
      await this.#redis.fcall(name, keys.length, ...keys, owned.name, owned.token, ...args);
    } catch (error) {
      throw refused(this.#lease, error as Error);
    }
  }
}

/** Says of an error of Redis that nothing can be kept, and loses a lease that another replica has. */
export function refused(lease: Lease, { message }: Error): StoreUnavailable {
  if (message.startsWith('FENCED')) lease.lose();
  return new StoreUnavailable(
    `Nothing can be kept at present: Redis says "${message}". It goes on by itself once it can.`,
  );
}
