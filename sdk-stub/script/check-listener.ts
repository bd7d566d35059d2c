import { EVENT_CONSTANTS, EVENTS } from '../../contracts/events/event-names.js';
import { misuse, shown } from './misuse.js';
import { nearest } from './nearest.js';
import type { IngoEventName } from './types.js';

/** A listener; it receives the payload. */
export type Callback = (data: object) => void;

const NAMES: readonly string[] = Object.values(EVENTS);

/**
 * Validates the name of an event: a value of `EVENTS`, not its key.
 *
 * @throws TypeError for an unknown event; the message names the constant to use.
 */
export function checkEventName(name: unknown, method: string): IngoEventName {
  if (NAMES.includes(name as string)) return name as IngoEventName;
  const constant = typeof name === 'string' ? nearest(name.replace(/^.*\./, ''), EVENT_CONSTANTS) : undefined;
  throw misuse(
    `plugin.${method}(eventName, …)`,
    name === undefined
      ? 'eventName is undefined, as is a constant that EVENTS does not have'
      : `${shown(name)} is not the name of an event`,
    constant
      ? `Expected ${shown(EVENTS[constant as keyof typeof EVENTS])}: use IngoInstantPayments.EVENTS.${constant}.`
      : `Expected a value of IngoInstantPayments.EVENTS: ${EVENT_CONSTANTS.join(', ')}.`,
  );
}

/** Validates a listener.
 *
 * @throws TypeError when it is not a function.
 */
export function checkCallback(callback: unknown, method: string): Callback {
  if (typeof callback === 'function') return callback as Callback;
  throw misuse(
    `plugin.${method}(…, callback)`,
    `callback is ${shown(callback)}`,
    'Expected a function, which is called with the payload. Pass it without calling it.',
  );
}
