import type { Redis } from 'ioredis';
import { monotonicTime, realTimer } from '../../world/world.js';
import { KEYS } from './functions.js';

/** How long a lease lasts that is not renewed, in milliseconds. */
export const LEASE_MS = 3000;

/** How often it is renewed. */
export const RENEW_MS = 750;

/** Who owns the programs. */
export interface Owner {
  readonly token: string;
  readonly address: string;
}

/** Reads who owns the programs; undefined where nobody does. */
export async function readOwner(redis: Redis): Promise<Owner | undefined> {
  const text = await redis.get(KEYS.lease);
  const [token, address] = text?.split(' ') ?? [];
  return token === undefined || address === undefined ? undefined : { token, address };
}

/** The right of one replica to own the programs, which it renews until it gives it up or loses it. */
export class Lease {
  readonly token: string;
  readonly #redis: Redis;
  readonly #address: string;
  readonly #onLost: () => void;
  #validUntil: number;
  #stop: () => void = () => undefined;
  #over = false;

  private constructor(redis: Redis, token: string, address: string, begun: number, onLost: () => void) {
    this.#redis = redis;
    this.token = token;
    this.#address = address;
    this.#validUntil = begun + LEASE_MS;
    this.#onLost = onLost;
    this.#renewSoon();
  }

  /**
   * Takes the lease where nobody has it.
   *
   * @param onLost called once where it is lost.
   */
  static async take(redis: Redis, address: string, onLost: () => void): Promise<Lease | undefined> {
    const begun = monotonicTime();
    const token = await redis.fcall('ingo_take', 2, KEYS.fence, KEYS.lease, address, LEASE_MS);
    return token === null ? undefined : new Lease(redis, String(token), address, begun, onLost);
  }

  /** Whether nobody else can have it: a process that was stopped finds out before it answers. */
  get isValid(): boolean {
    return !this.#over && monotonicTime() < this.#validUntil;
  }

  /** It is lost: another replica has it, or may have. */
  lose(): void {
    if (this.#over) return;
    this.#over = true;
    this.#stop();
    this.#onLost();
  }

  /** Gives it up, so that another replica need not wait. */
  async release(): Promise<void> {
    this.#over = true;
    this.#stop();
    await this.#redis.fcall('ingo_release', 2, KEYS.fence, KEYS.lease, this.token).catch(() => undefined);
  }

  #renewSoon(): void {
    this.#stop = realTimer(RENEW_MS, () => void this.#renew());
  }

  async #renew(): Promise<void> {
    const begun = monotonicTime();
    try {
      const renewed = await this.#redis.fcall(
        ...(['ingo_renew', 2, KEYS.fence, KEYS.lease, this.token, this.#address, LEASE_MS] as const),
      );
      if (renewed !== 1) return this.lose();
      this.#validUntil = begun + LEASE_MS;
    } catch {
      if (!this.isValid) return this.lose(); // Redis does not answer, and the time is over
    }
    if (!this.#over) this.#renewSoon();
  }
}
