import type { FundingDestination } from '../plugin/funding-destinations.js';
import type { Readings } from '../readings/readings.js';
import { EVENTS, type EventConstant } from './event-names.js';

/** What the fields of an event are taken from; what an event does not carry is not looked at. */
export interface EventSource {
  readonly session_identifier: string;
  readonly tracer_token: string;
  readonly funding_destination: FundingDestination;
  readonly customer_account_token?: string;
  readonly error?: number;
  readonly page?: string;
  readonly message?: string;
}

const FALLBACK = { error: 700, page: 'Unknown', message: 'No reason was given.' } as const;

/**
 * The payload of an event, flat: what every event carries, and its own fields. The order of the keys is that of the
 * published sample.
 *
 * @param fields what this event carries beside that (`EVENT_FACTS[event].fields`).
 */
export function eventPayload(
  event: EventConstant,
  fields: readonly string[],
  source: EventSource,
): Record<string, unknown> {
  const { session_identifier, tracer_token } = source;
  const own = (name: keyof EventSource): Record<string, unknown> =>
    fields.includes(name) ? { [name]: source[name] ?? (FALLBACK as Record<string, unknown>)[name] } : {};
  return {
    session_identifier,
    tracer_token,
    ...own('customer_account_token'),
    event_name: EVENTS[event],
    ...own('funding_destination'),
    ...own('error'),
    ...own('page'),
    ...own('message'),
  };
}

/** Puts a flat payload into the shape of the reading `eventPayload`. */
export function shapePayload(payload: object, shape: Readings['eventPayload']): Record<string, unknown> {
  switch (shape) {
    case 'flat':
      return { ...payload };
    case 'content':
      return { content: { ...payload } };
    case 'flat-and-content':
      return { ...payload, content: { ...payload } };
  }
}

/** Writes a tracer token in the shape of the reading `tracerToken`. `now`: milliseconds since 1970. */
export function tracerToken(
  shape: Readings['tracerToken'],
  participantId: number,
  now: number,
  uuid: string,
): string {
  switch (shape) {
    case 'participant-uuid':
      return `${participantId}_${uuid}`;
    case 'participant-seconds-uuid':
      return `${participantId}_${Math.floor(now / 1000)}_${uuid}`;
    case 'uuid':
      return uuid;
  }
}
