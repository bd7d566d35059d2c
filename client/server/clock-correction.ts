import { MAX_CLOCK_SKEW_SECONDS } from '../../contracts/signing/signing.js';

const ALLOWED_MS = MAX_CLOCK_SKEW_SECONDS * 1000;

/**
 * The difference between the server's clock and the local one, learned from the `Date` header of a refusal.
 * Learned at most once between two successes, so that a server whose own clock is wrong cannot keep a client busy.
 */
export class ClockCorrection {
  #offset = 0;
  #learned = false;

  /** Local time, corrected. Milliseconds since 1970. */
  apply(localNow: number): number {
    return localNow + this.#offset;
  }

  /**
   * Takes note of a refusal that may be due to the date.
   *
   * @param signedAt the date that was signed and refused.
   * @param serverDate the server's clock; undefined when the answer had no usable `Date`.
   * @returns whether another try with the corrected clock can succeed.
   */
  refused(signedAt: number, serverDate: number | undefined, localNow: number): boolean {
    if (serverDate === undefined || within(serverDate, signedAt)) return false;
    // Another call learned the difference while this one was on its way.
    if (within(serverDate, this.apply(localNow))) return true;
    if (this.#learned) return false;
    this.#offset = serverDate - localNow;
    this.#learned = true;
    return true;
  }

  /** Takes note of a success: should the local clock be set later, the difference may be learned again. */
  accepted(): void {
    this.#learned = false;
  }
}

const within = (one: number, other: number): boolean => Math.abs(one - other) <= ALLOWED_MS;
