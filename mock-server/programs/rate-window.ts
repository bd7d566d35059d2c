import { ADVISED_REQUESTS_PER_SECOND } from '../../contracts/signing/signing.js';

/** Counts the requests of the current second. */
export class RateWindow {
  #second = -1;
  #count = 0;

  /** Counts one request and returns whether it is within the advised rate. */
  admits(nowMs: number): boolean {
    const second = Math.floor(nowMs / 1000);
    if (second !== this.#second) [this.#second, this.#count] = [second, 0];
    return ++this.#count <= ADVISED_REQUESTS_PER_SECOND;
  }

  /** Forgets what was counted. */
  clear(): void {
    this.#second = -1;
  }
}
