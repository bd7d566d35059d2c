import { EVENTS, type EventConstant } from '../../contracts/events/event-names.js';
import type { Callback } from './check-listener.js';
import type { IngoEventName } from './types.js';

/** An event that nobody has heard yet; its payload is kept as text, from which every listener gets its own copy. */
interface Waiting {
  readonly name: IngoEventName;
  readonly payload: string;
}

/** Who listens to one plugin, and what waits for somebody to listen. */
export class Listeners {
  readonly #byName = new Map<IngoEventName, Set<Callback>>();
  readonly #later: (task: () => void) => void;
  #waiting: Waiting[] = [];
  #delivering = false;

  /** @param later runs a task once the caller has returned: an event never arrives inside the call that asks for it. */
  constructor(later: (task: () => void) => void) {
    this.#later = later;
  }

  /** As an `EventTarget` does, the same callback is added once. */
  add(name: IngoEventName, callback: Callback): void {
    const callbacks = this.#byName.get(name) ?? new Set();
    this.#byName.set(name, callbacks.add(callback));
    if (this.#waiting.some((event) => event.name === name)) this.#later(() => this.#deliver());
  }

  remove(name: IngoEventName, callback: Callback): void {
    this.#byName.get(name)?.delete(callback);
  }

  clear(): void {
    this.#byName.clear();
  }

  /** Forgets the events that nobody has heard. */
  forgetEvents(): void {
    this.#waiting = [];
  }

  /** Delivers an event, or keeps it until somebody listens to it. */
  tell(event: EventConstant, payload: object): void {
    this.#waiting.push({ name: EVENTS[event], payload: JSON.stringify(payload) });
    this.#deliver();
  }

  /** Delivers in the order of arrival whatever has a listener. */
  #deliver(): void {
    // An event that comes up while another is delivered waits for its turn in the loop that runs already.
    if (this.#delivering) return;
    this.#delivering = true;
    for (let index = 0; index < this.#waiting.length;) {
      const event = this.#waiting[index]!;
      const callbacks = this.#byName.get(event.name);
      if (!callbacks?.size) {
        index += 1;
        continue;
      }
      this.#waiting.splice(index, 1);
      for (const callback of [...callbacks]) if (callbacks.has(callback)) call(callback, event.payload);
    }
    this.#delivering = false;
  }
}

/** A listener that throws hurts no other: its error goes where uncaught errors go. */
function call(callback: Callback, payload: string): void {
  try {
    callback(JSON.parse(payload) as object);
  } catch (error) {
    if (typeof reportError === 'function') reportError(error);
    else
      setTimeout(() => {
        throw error;
      });
  }
}
