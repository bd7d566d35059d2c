import type { Seen } from '../observation.js';
import { tracerForm } from '../tracer-form.js';
import type { NotedEvent } from './page-notes.js';

/** What the values of a payload are compared with. */
export interface Mounted {
  /** Id of the session. */
  readonly session: string;
}

/** Fields whose value itself is compared: they name things, and tell nothing of a person or an account. */
const LITERAL = ['event_name', 'funding_destination', 'page', 'error'];
const PLAIN = /^[\w.-]{1,60}$/;

/** Describes events: their order, and the fields of each, wherever they are. The first of several counts. */
export function describeEvents(events: readonly NotedEvent[], mounted: Mounted): Seen {
  const first = new Map<string, NotedEvent>();
  for (const one of events) if (!first.has(one.event)) first.set(one.event, one);
  const fields = [...first.values()].map(({ event, payload }) =>
    Object.fromEntries(
      Object.entries(flatten(payload)).map(([name, value]) => [
        `event ${event}.${name}`,
        describeValue(name, value, mounted),
      ]),
    ),
  );
  return Object.assign({ events: namesOf(events) }, ...fields) as Seen;
}

/** The names of events in their order: `PAGE_LOAD, FUNDING_CANCELED`. */
export const namesOf = (events: readonly NotedEvent[]): string =>
  events.map(({ event }) => event).join(', ') || 'none';

/** Where the fields of an event are: `at the top and in content`. */
export function placeOfFields(payload: unknown): string {
  const { content, ...top } = objectOf(payload);
  const places = [
    ...(Object.keys(top).length > 0 ? ['at the top'] : []),
    ...(Object.keys(objectOf(content)).length > 0 ? ['in content'] : []),
  ];
  return places.join(' and ') || 'none';
}

/** The form of the tracer token of an event: `digits_UUID`. */
export function formOfTracer(payload: unknown): string {
  const token = flatten(payload)['tracer_token'];
  return typeof token === 'string' ? (tracerForm(token) ?? 'other text') : typeof token;
}

/** The fields at the top and in `content`. */
function flatten(payload: unknown): Record<string, unknown> {
  const { content, ...top } = objectOf(payload);
  return { ...objectOf(content), ...top };
}

function describeValue(name: string, value: unknown, { session }: Mounted): string {
  if (value === session) return 'the id of the session';
  if (typeof value === 'string' && LITERAL.includes(name) && PLAIN.test(value)) return JSON.stringify(value);
  if (typeof value === 'string') return value === '' ? 'empty text' : 'text';
  return value === null ? 'null' : typeof value;
}

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
