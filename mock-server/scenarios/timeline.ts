import type { OpenStep, Scenario } from '../../contracts/generated/types.js';

type Step = Scenario['steps'][number];

/** The place in the steps of a scenario. An open step waits for the browser; the steps after it belong to that page. */
export class Timeline {
  readonly #steps: readonly Step[];
  /** Index of the next step. */
  #at = 0;
  /** Index at which the page was opened last. */
  #openedAt = 0;

  constructor(steps: readonly Step[]) {
    this.#steps = steps;
  }

  /**
   * Takes the next open step. A page that is loaded again begins again where it was opened.
   *
   * @returns undefined where the scenario has none left, or begins with another step because it breaks the rules.
   */
  open(reloaded: boolean): OpenStep | undefined {
    if (reloaded) this.#at = this.#openedAt;
    else if (this.#at > 0) this.skipToOpen();
    this.#openedAt = this.#at;
    const step = this.#steps[this.#at];
    if (!step || !('open' in step)) return undefined;
    this.#at += 1;
    return step;
  }

  /** Takes the next step of the page; undefined when none is left before the page has to be opened again. */
  next(): Exclude<Step, OpenStep> | undefined {
    const step = this.#steps[this.#at];
    if (!step || 'open' in step) return undefined;
    this.#at += 1;
    return step;
  }

  /** Leaves out the other steps of the page. */
  skipToOpen(): void {
    while (this.next()) continue;
  }
}
