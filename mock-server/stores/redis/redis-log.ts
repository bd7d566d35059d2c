import type { Redis } from 'ioredis';
import type { Batch, LogFile } from '../log-writer.js';
import { StoreUnavailable } from '../store-unavailable.js';
import { KEYS } from './functions.js';
import type { Lease } from './lease.js';

/** Lines that are read at once. */
const PAGE = 1000;

/** A log in a stream of Redis, which only the owner of the lease writes. */
export class RedisLog implements LogFile {
  readonly #redis: Redis;
  readonly #lease: Lease;
  readonly #number: number;
  /** Lines that are durable. */
  #length = 0;

  constructor(redis: Redis, lease: Lease, number: number) {
    this.#redis = redis;
    this.#lease = lease;
    this.#number = number;
  }

  async write({ fresh, lines }: Batch): Promise<void> {
    await this.#call('ingo_append', this.#number, fresh ? 1 : 0, this.#length, ...lines);
    this.#length = (fresh ? 0 : this.#length) + lines.length;
  }

  async remove(): Promise<void> {
    await this.#call('ingo_remove', this.#number);
  }

  /** Reads the lines, from the first to the last. */
  async *read(): AsyncGenerator<string> {
    let after = '-';
    for (;;) {
      const page = await this.#redis.xrange(KEYS.log(this.#number), after, '+', 'COUNT', PAGE);
      for (const [, fields] of page) yield fields[1]!;
      this.#length += page.length;
      if (page.length < PAGE) return;
      after = `(${page.at(-1)![0]}`;
    }
  }

  async #call(name: string, ...args: (string | number)[]): Promise<void> {
    const keys = [KEYS.fence, KEYS.log(this.#number), KEYS.logs];
    try {
      await this.#redis.fcall(name, keys.length, ...keys, this.#lease.token, ...args);
    } catch (error) {
      const { message } = error as Error;
      if (message.startsWith('FENCED')) this.#lease.lose();
      throw new StoreUnavailable(
        `Nothing can be kept at present: Redis says "${message}". It goes on by itself once it can.`,
      );
    }
  }
}
