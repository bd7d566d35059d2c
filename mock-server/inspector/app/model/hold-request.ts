import type { HoldRequest } from '../../../../contracts/generated/types.js';
import type { HeldAt } from '../../../programs/holds.js';

/** What a person chose of a breakpoint; an empty text means any. */
export interface HoldChoice {
  readonly at: HoldRequest['at'];
  /** Of a request; * stands for any text. */
  readonly path: string;
  /** Of an event. */
  readonly event: string;
  /** Of a webhook. */
  readonly topic: string;
  /** The nth that fits; empty: the first. */
  readonly nth: string;
}

type Match = NonNullable<HoldRequest['match']>;

/** The body of `POST hold` for a choice; what belongs to another place is left out. */
export function holdRequest({ at, path, event, topic, nth }: HoldChoice): HoldRequest {
  const match = {
    ...(at === 'request' && path.trim() !== '' && { path: path.trim() }),
    ...(at === 'event' && event !== '' && { event }),
    ...(at === 'webhook' && topic !== '' && { topic }),
    ...(nth.trim() !== '' && { nth: Number(nth) }),
  } as Match;
  return Object.keys(match).length > 0 ? { at, match } : { at };
}

/** A breakpoint in words, such as `the 2nd request to /gateway/*`. */
export function breakpointInWords({ at, match = {} }: HoldRequest): string {
  const { nth, path, ...rest } = match as { nth?: number; path?: string };
  const which = nth === undefined ? 'the next' : `no. ${nth}, a`;
  const more = Object.entries(rest).map(([name, value]) =>
    typeof value === 'string' ? value : `${name} ${JSON.stringify(value)}`,
  );
  return [which, at, ...(path === undefined ? [] : [`to ${path}`]), ...more].join(' ');
}

/** What is held, in words. */
export function heldInWords(held: HeldAt): string {
  switch (held.at) {
    case 'request':
      return `${held.method} ${held.target.split('?')[0]}`;
    case 'event':
      return `event ${held.event}`;
    case 'webhook':
      return `webhook ${held.topic}`;
  }
}
