import type { WebhookDelivery } from './delivery.js';

/** Webhooks that must arrive in order: the first is being sent, or waits for its retry. */
export interface DeliveryQueue {
  readonly pending: WebhookDelivery[];
  /** Sent after the next one, on purpose. */
  readonly held: WebhookDelivery[];
  busy: boolean;
  /** Cancels the retry that is waited for. */
  cancelRetry: (() => void) | undefined;
}

/** The queues of an outbox, by key. Queues go side by side; within each, one webhook after the other. */
export class DeliveryQueues {
  readonly #queues = new Map<string, DeliveryQueue>();
  /** Queues with something to send, for which there was no room yet. */
  readonly #ready = new Set<DeliveryQueue>();
  /** Queues that wait for a retry, since their receiver gave no answer at all. */
  readonly #down = new Set<DeliveryQueue>();
  readonly #most: number;
  readonly #send: (queue: DeliveryQueue, first: WebhookDelivery) => void;
  #busy = 0;

  /**
   * @param most deliveries at once.
   * @param send sends the first of a queue; `done` must be called afterwards.
   */
  constructor(most: number, send: (queue: DeliveryQueue, first: WebhookDelivery) => void) {
    this.#most = most;
    this.#send = send;
  }

  /** Adds a webhook at the end of its queue; one that was held comes after it. */
  push(delivery: WebhookDelivery): void {
    const queue = this.#queue(delivery.queue);
    queue.pending.push(delivery, ...queue.held.splice(0));
    this.#next(queue);
  }

  /** Holds a webhook back until the next one of its queue, or until the returned function is called. */
  hold(delivery: WebhookDelivery): () => void {
    const queue = this.#queue(delivery.queue);
    queue.held.push(delivery);
    return () => {
      const at = queue.held.indexOf(delivery);
      if (at < 0) return;
      queue.held.splice(at, 1);
      this.push(delivery);
    };
  }

  /** Takes a webhook that is not being sent out of its queue. Returns false where it is being sent. */
  remove(delivery: WebhookDelivery): boolean {
    const queue = this.#queues.get(delivery.queue);
    if (!queue) return true;
    const { pending, held } = queue;
    if (queue.busy && pending[0] === delivery) return false;
    if (pending[0] === delivery) this.#stopWaiting(queue);
    for (const list of [pending, held]) {
      const at = list.indexOf(delivery);
      if (at >= 0) list.splice(at, 1);
    }
    this.#next(queue);
    this.#forgetEmpty(delivery.queue, queue);
    return true;
  }

  /** The first of a queue was sent; the queue continues, and so does one for which there was no room. */
  done(queue: DeliveryQueue, key: string): void {
    queue.busy = false;
    this.#busy -= 1;
    this.#next(queue);
    for (const other of this.#ready) {
      if (this.#busy >= this.#most) break;
      this.#next(other);
    }
    this.#forgetEmpty(key, queue);
  }

  /**
   * Lets a queue wait for its retry.
   *
   * @param cancel ends the waiting.
   * @param down whether the receiver gave no answer at all: then the queue continues once it is there again.
   */
  wait(queue: DeliveryQueue, cancel: () => void, down: boolean): void {
    queue.cancelRetry = cancel;
    if (down) this.#down.add(queue);
  }

  /** The time for the retry of a queue has come. */
  resume(queue: DeliveryQueue): void {
    this.#stopWaiting(queue);
    this.#next(queue);
  }

  /** The receiver answered: queues that got no answer go on now. */
  receiverAnswered(): void {
    for (const queue of [...this.#down]) this.resume(queue);
  }

  /** Lets every retry happen now. */
  resumeAll(): void {
    for (const queue of [...this.#queues.values()]) this.resume(queue);
  }

  /** Forgets everything. */
  clear(): void {
    for (const queue of this.#queues.values()) {
      queue.cancelRetry?.();
      queue.pending.length = 0;
      queue.held.length = 0;
    }
    this.#queues.clear();
    this.#ready.clear();
    this.#down.clear();
  }

  /** Sends the first of a queue, if it may be sent and there is room. */
  #next(queue: DeliveryQueue): void {
    const [first] = queue.pending;
    if (queue.busy || queue.cancelRetry || !first) return;
    if (this.#busy >= this.#most) return void this.#ready.add(queue);
    this.#ready.delete(queue);
    queue.busy = true;
    this.#busy += 1;
    this.#send(queue, first);
  }

  #stopWaiting(queue: DeliveryQueue): void {
    queue.cancelRetry?.();
    queue.cancelRetry = undefined;
    this.#down.delete(queue);
  }

  #forgetEmpty(key: string, queue: DeliveryQueue): void {
    const empty = !queue.busy && queue.pending.length === 0 && queue.held.length === 0;
    if (!empty || this.#queues.get(key) !== queue) return;
    this.#queues.delete(key);
    this.#ready.delete(queue);
  }

  #queue(key: string): DeliveryQueue {
    const known = this.#queues.get(key);
    if (known) return known;
    const queue: DeliveryQueue = { pending: [], held: [], busy: false, cancelRetry: undefined };
    this.#queues.set(key, queue);
    return queue;
  }
}
