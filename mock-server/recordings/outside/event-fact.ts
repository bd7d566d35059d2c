import { EVENT_CONSTANTS } from '../../../contracts/events/event-names.js';
import { VERIFICATION_FAILURES } from '../../../contracts/plugin/verification-failures.js';
import { fieldOf, textOf } from '../../signature/inputs/json-value.js';
import type { OutsideFact } from './outside-facts.js';

/** An event of the SDK, or why it is none that a scenario has a step for. */
export type ReadEvent = { readonly fact: OutsideFact; readonly note?: string } | { readonly note: string };

/**
 * Reads an event as the SDK delivered it. Of the payload, only what a step says is kept: no token.
 *
 * @param name a constant of `EVENTS`.
 */
export function eventFact(session: string, at: string, name: string, payload: unknown): ReadEvent {
  const event = EVENT_CONSTANTS.find((one) => one === name);
  if (!event)
    return { note: `The event ${JSON.stringify(name.slice(0, 60))} is not known, and is left out.` };
  const error = Number(fieldOf(payload, 'error'));
  const isKnown = Object.hasOwn(VERIFICATION_FAILURES, error);
  const [page, message] = [textOf(payload, 'page'), textOf(payload, 'message')];
  const destination = textOf(payload, 'funding_destination');
  return {
    fact: {
      kind: 'event',
      session,
      at,
      event,
      payload: {
        ...(page !== undefined && { page }),
        ...(message !== undefined && { message }),
        ...(isKnown && { error }),
        ...(destination !== undefined && { funding_destination: destination }),
      },
    },
    ...(error &&
      !isKnown && { note: `The error ${error} of ${event} is in no table of statuses, and is left out.` }),
  };
}
