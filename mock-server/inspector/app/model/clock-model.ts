/** What the control API says of a clock. */
export interface ClockView {
  /** ISO 8601. */
  readonly now: string;
  readonly frozen: boolean;
}

/** Knows the time of a program's clock between two answers of the sandbox. */
export class ClockModel {
  #now: number | undefined;
  #readAt = 0;
  #frozen = false;

  /** @param real time of this machine, in milliseconds. */
  set({ now, frozen }: ClockView, real: number): void {
    this.#now = Date.parse(now);
    this.#readAt = real;
    this.#frozen = frozen;
  }

  /** How far it is from real time, in milliseconds, and whether it stands still. */
  state(): { readonly ahead: number; readonly frozen: boolean } {
    return { ahead: this.#now === undefined ? 0 : this.#now - this.#readAt, frozen: this.#frozen };
  }

  /** The time it shows; real time until the sandbox has said anything. */
  now(real: number): number {
    if (this.#now === undefined) return real;
    return this.#frozen ? this.#now : this.#now + real - this.#readAt;
  }
}
