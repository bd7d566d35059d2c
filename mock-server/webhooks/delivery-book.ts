import { matches } from '../journal/journal.js';
import { describeDelivery, type Delivery, type DeliveryView } from './delivery.js';

/** How many webhooks that are through with it are kept, to be looked at and resent. */
export const MOST_FINISHED = 10_000;

/** Every webhook of a program: those that are pending, and the latest of the others. */
export class DeliveryBook {
  readonly #all = new Map<string, Delivery>();
  readonly #listeners = new Set<() => void>();
  #finished = 0;

  /** Adds one. */
  add(delivery: Delivery): void {
    this.#all.set(delivery.id, delivery);
    if (delivery.state !== 'pending') this.#finish();
    this.#tell();
  }

  /** One that is kept. */
  get(id: string): Delivery | undefined {
    return this.#all.get(id);
  }

  /** Notes that one became, or is no more, pending. */
  changed(wasPending: boolean, { state }: Delivery): void {
    if (wasPending && state !== 'pending') this.#finish();
    if (!wasPending && state === 'pending') this.#finished -= 1;
    this.#tell();
  }

  /** Those that match, in the order in which they were announced. */
  find(match: Readonly<Record<string, unknown>> = {}): DeliveryView[] {
    const quick = Object.entries(match).filter(([key]) => ['id', 'topic', 'session', 'state'].includes(key));
    return [...this.#all.values()]
      .filter((delivery) => quick.every(([key, value]) => delivery[key as 'id'] === value))
      .map(describeDelivery)
      .filter((view) => matches(view, match));
  }

  /** Those that were announced at an instant or later. */
  since(instant: number): Delivery[] {
    return [...this.#all.values()].filter(({ announcedAt }) => announcedAt >= instant);
  }

  /** Calls back at every change until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #finish(): void {
    this.#finished += 1;
    if (this.#finished <= MOST_FINISHED) return;
    for (const [id, { state }] of this.#all) {
      if (state === 'pending') continue;
      this.#all.delete(id);
      this.#finished -= 1;
      return;
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
