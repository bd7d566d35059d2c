import type { Delivery } from './delivery.js';

/** Webhooks that must arrive in order: the first of the queue is on its way, or waits for its repetition. */
export interface Lane {
  readonly queue: Delivery[];
  /** Delivered after the next one, on purpose. */
  readonly held: Delivery[];
  busy: boolean;
  /** Calls off the repetition that is waited for. */
  callOff: (() => void) | undefined;
}

/** The lanes of an outbox. Lanes go side by side; within each, one webhook after the other. */
export class Lanes {
  readonly #lanes = new Map<string, Lane>();
  /** Lanes with something to deliver, for which there was no room yet. */
  readonly #ready = new Set<Lane>();
  /** Lanes that wait for a repetition, since their receiver gave no answer at all. */
  readonly #down = new Set<Lane>();
  readonly #most: number;
  readonly #begin: (lane: Lane, head: Delivery) => void;
  #busy = 0;

  /**
   * @param most deliveries at once.
   * @param begin delivers the head of a lane; `done` must be called afterwards.
   */
  constructor(most: number, begin: (lane: Lane, head: Delivery) => void) {
    this.#most = most;
    this.#begin = begin;
  }

  /** Adds a webhook at the end of its lane; one that was held comes after it. */
  push(delivery: Delivery): void {
    const lane = this.#lane(delivery.lane);
    lane.queue.push(delivery, ...lane.held.splice(0));
    this.pump(lane);
  }

  /** Holds a webhook back until the next one of its lane, or until it is let go. */
  hold(delivery: Delivery): () => void {
    const lane = this.#lane(delivery.lane);
    lane.held.push(delivery);
    return () => {
      const at = lane.held.indexOf(delivery);
      if (at < 0) return;
      lane.held.splice(at, 1);
      this.push(delivery);
    };
  }

  /** Begins the next delivery of a lane, if it may and there is room. */
  pump(lane: Lane): void {
    const [head] = lane.queue;
    if (lane.busy || lane.callOff || !head) return;
    if (this.#busy >= this.#most) return void this.#ready.add(lane);
    this.#ready.delete(lane);
    lane.busy = true;
    this.#busy += 1;
    this.#begin(lane, head);
  }

  /** The delivery of the head of a lane ended; the lane goes on, and so does one for which there was no room. */
  done(lane: Lane, key: string): void {
    lane.busy = false;
    this.#busy -= 1;
    this.pump(lane);
    for (const other of this.#ready) {
      if (this.#busy >= this.#most) break;
      this.pump(other);
    }
    if (lane.queue.length === 0 && lane.held.length === 0 && this.#lanes.get(key) === lane) {
      this.#lanes.delete(key);
    }
  }

  /**
   * Lets a lane wait for its repetition.
   *
   * @param callOff ends the waiting.
   * @param down whether the receiver gave no answer at all: then the lane need not wait once it is there again.
   */
  wait(lane: Lane, callOff: () => void, down: boolean): void {
    lane.callOff = callOff;
    if (down) this.#down.add(lane);
  }

  /** The time for the repetition of a lane has come. */
  resume(lane: Lane): void {
    lane.callOff?.();
    lane.callOff = undefined;
    this.#down.delete(lane);
    this.pump(lane);
  }

  /** The receiver gave an answer: whoever found nobody goes on now. */
  receiverIsThere(): void {
    for (const lane of [...this.#down]) this.resume(lane);
  }

  /** Lets every repetition happen now. */
  resumeAll(): void {
    for (const lane of [...this.#lanes.values()]) if (lane.callOff) this.resume(lane);
  }

  /** Forgets everything. */
  clear(): void {
    for (const lane of this.#lanes.values()) {
      lane.callOff?.();
      lane.queue.length = 0;
      lane.held.length = 0;
    }
    this.#lanes.clear();
    this.#ready.clear();
    this.#down.clear();
  }

  #lane(key: string): Lane {
    const known = this.#lanes.get(key);
    if (known) return known;
    const lane: Lane = { queue: [], held: [], busy: false, callOff: undefined };
    this.#lanes.set(key, lane);
    return lane;
  }
}
