import { nextState, SESSION_EVENTS, type SessionEvent } from '../../contracts/lifecycle/lifecycle.js';
import type { Readings } from '../../contracts/readings/readings.js';
import { didYouMean } from '../../contracts/violations/violations.js';
import { observed, type Finding } from '../http/finding.js';
import type { JournalFact } from '../journal/entry.js';
import type { Program } from '../programs/program.js';
import type { MemoryStore } from '../stores/memory-store.js';
import type { SessionRecord } from '../stores/records.js';

/** A session after an event, with the entry for the journal where the state moved; or why the event cannot happen. */
export type EventOutcome =
  | { readonly session: SessionRecord; readonly transition?: JournalFact; readonly finding?: undefined }
  | { readonly finding: Finding };

/** Narrows a name to an event of the lifecycle table, or says which was probably meant. */
export function readEvent(name: string): { readonly event: SessionEvent } | { readonly finding: Finding } {
  const event = SESSION_EVENTS.find((known) => known === name);
  if (event) return { event };
  return {
    finding: observed(
      'unknown-event',
      `"${name}" is not an event.${didYouMean(name, SESSION_EVENTS)}`,
      `Use one of: ${SESSION_EVENTS.join(', ')}.`,
    ),
  };
}

/** Applies an event to a session, if the lifecycle table has a row for it. Pure. */
export function applyEvent(session: SessionRecord, event: SessionEvent, readings: Readings): EventOutcome {
  const { id, state: from } = session;
  const to = nextState(from, event, readings);
  if (to === undefined) {
    const possible = SESSION_EVENTS.filter((other) => nextState(from, other, readings) !== undefined);
    return {
      finding: observed(
        'impossible-event',
        `${event} cannot happen to a session that is ${from}.`,
        `What can: ${possible.join(', ') || 'nothing, it has ended'}.`,
      ),
    };
  }
  // An event that does not change the state is recorded as an event of the page.
  const moved = from !== to || event === 'MOUNT';
  return {
    session: { ...session, state: to },
    ...(moved && { transition: { kind: 'transition', session: id, event, from, to } }),
  };
}

/**
 * Applies an event to a session in the store and records the transition in the journal.
 *
 * @param more fields that change with it, such as `mountedTicks`.
 */
export async function fireEvent(
  store: MemoryStore,
  program: Program,
  id: string,
  event: SessionEvent,
  more: Partial<SessionRecord> = {},
): Promise<EventOutcome> {
  const outcome = await store.update<EventOutcome>(id, (session) => {
    const result = applyEvent({ ...session, ...more }, event, program.readings);
    return result.finding ? { result } : { session: result.session, result };
  });
  if (!outcome) return { finding: unknownSession(id) };
  if (!outcome.finding && outcome.transition) program.journal.append(outcome.transition);
  return outcome;
}

/** Reports an id that no session has. */
export const unknownSession = (id: string): Finding =>
  observed('unknown-session', `There is no session ${id}.`, 'Create one first.');
