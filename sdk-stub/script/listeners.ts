import { EVENT_CONSTANTS, EVENTS, type EventConstant } from '../../contracts/events/event-names.js';
import type { Callback } from './check-listener.js';
import type { IngoEventName } from './types.js';

/** An event without a listener yet. The payload is kept as text, so that each listener gets a copy of its own. */
interface PendingEvent {
  readonly name: IngoEventName;
  readonly payload: string;
}

/** The listeners of one plugin, and the events that came before their first listener. */
export class Listeners {
  readonly #byName = new Map<IngoEventName, Set<Callback>>();
  readonly #defer: (task: () => void) => void;
  #pending: PendingEvent[] = [];
  #delivering = false;

  /** @param defer runs a task after the caller has returned: no event is delivered inside `addEventListener`. */
  constructor(defer: (task: () => void) => void) {
    this.#defer = defer;
  }

  /** As an `EventTarget` does, the same callback is added once. */
  add(name: IngoEventName, callback: Callback): void {
    const callbacks = this.#byName.get(name) ?? new Set();
    this.#byName.set(name, callbacks.add(callback));
    if (this.#pending.some((event) => event.name === name)) this.#defer(() => this.#deliver());
  }

  remove(name: IngoEventName, callback: Callback): void {
    this.#byName.get(name)?.delete(callback);
  }

  /** The events that have a listener now. */
  get events(): EventConstant[] {
    return EVENT_CONSTANTS.filter((event) => this.#byName.get(EVENTS[event])?.size);
  }

  clear(): void {
    this.#byName.clear();
  }

  /** Drops the pending events. */
  dropPendingEvents(): void {
    this.#pending = [];
  }

  /** Delivers an event, or keeps it until it has a listener. */
  dispatch(event: EventConstant, payload: object): void {
    this.#pending.push({ name: EVENTS[event], payload: JSON.stringify(payload) });
    this.#deliver();
  }

  /** Delivers the pending events that have a listener, in the order of arrival. */
  #deliver(): void {
    // An event that arrives during a delivery is delivered by the loop that runs already.
    if (this.#delivering) return;
    this.#delivering = true;
    for (let index = 0; index < this.#pending.length;) {
      const event = this.#pending[index]!;
      const callbacks = this.#byName.get(event.name);
      if (!callbacks?.size) {
        index += 1;
        continue;
      }
      this.#pending.splice(index, 1);
      for (const callback of [...callbacks]) if (callbacks.has(callback)) call(callback, event.payload);
    }
    this.#delivering = false;
  }
}

/** The error of a listener is reported as an uncaught error; the other listeners are called all the same. */
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
