import { nextTurn } from '../world/world.js';

/**
 * Lets inputs begin one after the other, each in a turn of the event loop of its own. What one does at once, such as drawing
 * an id, is then done before the next begins: a replay, which lets them come in one by one, does it in the same order.
 */
export class Turns {
  #taken: Promise<void> | undefined;

  /** Resolves once a turn is free, and takes it; undefined where one is free now. */
  take(): Promise<void> | undefined {
    const before = this.#taken;
    const over = before ? before.then(nextTurn) : nextTurn();
    this.#taken = over;
    void over.then(() => {
      if (this.#taken === over) this.#taken = undefined;
    });
    return before;
  }
}
