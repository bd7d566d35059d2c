/** What the control API says of a clock. */
export interface ClockView {
  /** ISO 8601. */
  readonly now: string;
  readonly frozen: boolean;
  /** When something happens next, ISO 8601; null where nothing waits. */
  readonly next_due: string | null;
}

/** Knows the time of a program's clock between two answers of the sandbox. */
export class ClockModel {
  #now: number | undefined;
  #readAt = 0;
  #frozen = false;
  #nextDue: number | undefined;

  /** @param real time of this machine, in milliseconds. */
  set({ now, frozen, next_due }: ClockView, real: number): void {
    this.#now = Date.parse(now);
    this.#readAt = real;
    this.#frozen = frozen;
    this.#nextDue = next_due === null ? undefined : Date.parse(next_due);
  }

  /** How far it is from real time, in milliseconds, whether it stands still, and when something is due next. */
  state(): { readonly ahead: number; readonly frozen: boolean; readonly nextDue: number | undefined } {
    const ahead = this.#now === undefined ? 0 : this.#now - this.#readAt;
    return { ahead, frozen: this.#frozen, nextDue: this.#nextDue };
  }

  /** The time it shows; real time until the sandbox has said anything. */
  now(real: number): number {
    if (this.#now === undefined) return real;
    return this.#frozen ? this.#now : this.#now + real - this.#readAt;
  }
}
