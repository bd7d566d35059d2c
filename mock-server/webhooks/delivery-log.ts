import { matches } from '../journal/journal.js';
import { describeDelivery, type DeliveryView, type WebhookDelivery } from './delivery.js';

/** How many webhooks that are no longer pending are kept, to be looked at and resent. */
export const MOST_FINISHED = 10_000;

/** Every webhook of a program: those that are pending, and the newest of the others. */
export class DeliveryLog {
  readonly #all = new Map<string, WebhookDelivery>();
  readonly #listeners = new Set<(delivery: WebhookDelivery) => void>();
  #finished = 0;

  /** How many are pending. */
  get pending(): number {
    return this.#all.size - this.#finished;
  }

  /** Adds one. */
  add(delivery: WebhookDelivery): void {
    this.#all.set(delivery.id, delivery);
    if (delivery.state !== 'pending') this.#finish();
    this.#notify(delivery);
  }

  /** One that is kept. */
  get(id: string): WebhookDelivery | undefined {
    return this.#all.get(id);
  }

  /** The oldest that are pending, oldest first. */
  *oldestPending(): Iterable<WebhookDelivery> {
    for (const delivery of this.#all.values()) if (delivery.state === 'pending') yield delivery;
  }

  /** Notes that one became, or is no more, pending. */
  changed(delivery: WebhookDelivery): void {
    if (delivery.state === 'pending') this.#finished -= 1;
    else this.#finish();
    this.#notify(delivery);
  }

  /** Those that match, in the order in which they were announced. */
  find(match: Readonly<Record<string, unknown>> = {}): DeliveryView[] {
    return [...this.#all.values()].flatMap((delivery) => this.view(delivery, match) ?? []);
  }

  /** What a delivery shows of itself where it matches. */
  view(delivery: WebhookDelivery, match: Readonly<Record<string, unknown>> = {}): DeliveryView | undefined {
    const quick = Object.entries(match).filter(([key]) => ['id', 'topic', 'session', 'state'].includes(key));
    if (!quick.every(([key, value]) => delivery[key as 'id'] === value)) return undefined;
    const view = describeDelivery(delivery);
    return matches(view, match) ? view : undefined;
  }

  /** Those that were announced at an instant or later. */
  since(instant: number): WebhookDelivery[] {
    return [...this.#all.values()].filter(({ announcedAt }) => announcedAt >= instant);
  }

  /** Calls back at every change until the returned function is called. */
  subscribe(listener: (delivery: WebhookDelivery) => void): () => void {
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

  #notify(delivery: WebhookDelivery): void {
    for (const listener of this.#listeners) listener(delivery);
  }
}
