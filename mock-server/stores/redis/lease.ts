import type { Redis } from 'ioredis';
import { monotonicTime, realTimer } from '../../world/world.js';
import { KEYS } from './functions.js';

/** How long a lease lasts that is not renewed, in milliseconds. */
export const LEASE_MS = 3000;

/** How often it is renewed. */
export const RENEW_MS = 750;

/**
 * The life of a replica, which it renews until it ends or is too late. What it owns is free once this is over; it then
 * begins anew under another number.
 */
export class Lease {
  /** Counts from 1; none comes again. */
  readonly replica: number;
  readonly #redis: Redis;
  readonly #onLost: () => void;
  #validUntil: number;
  #stop: () => void = () => undefined;
  #over = false;

  private constructor(redis: Redis, replica: number, begun: number, onLost: () => void) {
    this.#redis = redis;
    this.replica = replica;
    this.#validUntil = begun + LEASE_MS;
    this.#onLost = onLost;
    this.#renewSoon();
  }

  /**
   * Begins one.
   *
   * @param address where other replicas reach this one.
   * @param onLost called once where it is lost.
   */
  static async begin(redis: Redis, address: string, onLost: () => void): Promise<Lease> {
    const replica = await redis.hincrby(KEYS.sandbox, 'replicas', 1);
    const begun = monotonicTime();
    await redis.set(KEYS.replica(replica), address, 'PX', LEASE_MS);
    return new Lease(redis, replica, begun, onLost);
  }

  /** Whether nobody else can own what it owns: a process that was stopped finds out before it answers. */
  get isValid(): boolean {
    return !this.#over && monotonicTime() < this.#validUntil;
  }

  /** It is lost: other replicas take what it owns. */
  lose(): void {
    if (this.#over) return;
    this.#over = true;
    this.#stop();
    this.#onLost();
  }

  /** Gives up what it owns, so that other replicas need not wait. */
  async release(): Promise<void> {
    this.#over = true;
    this.#stop();
    await this.#redis.del(KEYS.replica(this.replica)).catch(() => undefined);
  }

  #renewSoon(): void {
    this.#stop = realTimer(RENEW_MS, () => void this.#renew());
  }

  async #renew(): Promise<void> {
    const begun = monotonicTime();
    try {
      const renewed = await this.#redis.pexpire(KEYS.replica(this.replica), LEASE_MS);
      if (renewed !== 1) return this.lose();
      this.#validUntil = begun + LEASE_MS;
    } catch {
      if (!this.isValid) return this.lose(); // Redis does not answer, and the time is over
    }
    if (!this.#over) this.#renewSoon();
  }
}
