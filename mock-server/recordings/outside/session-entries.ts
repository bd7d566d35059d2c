import { PAGE_OF_EVENT, PAGES } from '../../../contracts/plugin/pages.js';
import type { JournalEntry } from '../../journal/entry.js';
import { textOf } from '../../signature/inputs/json-value.js';
import { opening, type OutsideFact } from './outside-facts.js';

type EventFact = Extract<OutsideFact, { kind: 'event' }>;

/** Events after which the page is closed (contracts/scenarios/builder.ts). */
const CLOSING: readonly string[] = ['FUNDING_CANCELED', 'TERMINAL_FAILURE_ACKNOWLEDGED', 'SESSION_EXPIRED'];

/** Events of a page that did not open. */
const OF_CLOSED_PAGE: readonly string[] = ['SESSION_EXPIRED', 'SESSION_ERROR'];

/** A page and its event are one step, which the SDK delivers within this many milliseconds. */
const ONE_STEP_MS = 1_000;

/**
 * Puts the facts of one session in order, as a journal has them: every event has an opening before it, and the page of
 * an event has the time of the event.
 */
export function sessionEntries(facts: readonly OutsideFact[]): readonly JournalEntry[] {
  const ordered = facts.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const entries: OutsideFact[] = [];
  let page: 'none' | 'open' | 'refused' = 'none';
  for (const [index, fact] of ordered.entries()) {
    if (fact.kind === 'request') page = fact.answer.status === 200 ? 'open' : 'refused';
    if (fact.kind !== 'event') {
      entries.push(fact);
      continue;
    }
    const isOfClosedPage = OF_CLOSED_PAGE.includes(fact.event);
    if (page === 'none' && fact.event === 'SESSION_EXPIRED') {
      entries.push(opening(fact.session, fact.at, 410, true));
      continue;
    }
    if (page === 'refused' && isOfClosedPage) {
      page = 'none';
      continue;
    }
    if (page !== 'open') entries.push(opening(fact.session, fact.at, 200, false));
    page = CLOSING.includes(fact.event) ? 'none' : 'open';
    entries.push(...mountOf(fact, entries.at(-1)?.at ?? fact.at), atOnce(fact, ordered.slice(index + 1)));
  }
  return entries.map((entry, index) => ({ ...entry, seq: index + 1 }));
}

/** The destination, which events tell; at the time of the entry before, so that the wait for the event stays. */
function mountOf({ session, payload }: EventFact, at: string): readonly OutsideFact[] {
  const destination = textOf(payload, 'funding_destination');
  if (destination === undefined) return [];
  return [{ kind: 'recipient', session, at, action: 'mount', values: { funding_destination: destination } }];
}

/** The PAGE_LOAD of the page that the next event shows, at the time of that event. */
function atOnce(fact: EventFact, later: readonly OutsideFact[]): EventFact {
  const next = later.find((one) => one.kind === 'event');
  if (fact.event !== 'PAGE_LOAD' || next?.kind !== 'event') return fact;
  const page = PAGE_OF_EVENT[next.event as keyof typeof PAGE_OF_EVENT];
  const follows = page !== undefined && PAGES[page] === textOf(fact.payload, 'page');
  return follows && Date.parse(next.at) - Date.parse(fact.at) <= ONE_STEP_MS
    ? { ...fact, at: next.at }
    : fact;
}
