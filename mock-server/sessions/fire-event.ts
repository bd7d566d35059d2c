import {
  nextState,
  SESSION_EVENTS,
  type SessionEvent,
  type SessionState,
} from '../../contracts/lifecycle/lifecycle.js';
import { didYouMean } from '../../contracts/violations/violations.js';
import { observed, type Finding } from '../http/finding.js';
import type { Program } from '../programs/program.js';
import type { MemoryStore } from '../stores/memory-store.js';
import type { SessionRecord } from '../stores/records.js';
import { keptUntil } from './retention.js';

/** A session after an event, or why the event cannot happen. */
export type FireResult = { readonly session: SessionRecord } | { readonly finding: Finding };

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

/**
 * Lets an event happen to a session, if the lifecycle table has a row for it, and records the transition.
 *
 * @param more fields that change with it, such as `mountedTicks` or the token.
 */
export async function fireEvent(
  store: MemoryStore,
  program: Program,
  id: string,
  event: SessionEvent,
  more: Partial<SessionRecord> = {},
): Promise<FireResult> {
  const now = program.clock.now();
  let impossibleFrom: SessionState | undefined;
  const updated = await store.update(id, (session) => {
    const state = nextState(session.state, event, program.readings);
    impossibleFrom = state === undefined ? session.state : undefined;
    if (state === undefined) return undefined;
    const next = { ...session, ...more, state };
    return { ...next, keepUntil: keptUntil(next, now) };
  });
  if (!updated)
    return { finding: observed('unknown-session', `There is no session ${id}.`, 'Create one first.') };
  if (impossibleFrom) return { finding: impossibleEvent(event, impossibleFrom, program) };
  const { before, after } = updated;
  // What an open page merely tells moves nothing, and stands in the journal as an event.
  if (before.state !== after.state || event === 'MOUNT') {
    program.journal.append({ kind: 'transition', session: id, event, from: before.state, to: after.state });
  }
  return { session: after };
}

/** Says that the lifecycle table has no row for an event, and what can happen instead. */
export const impossibleEvent = (event: SessionEvent, from: SessionState, program: Program): Finding =>
  observed(
    'impossible-event',
    `${event} cannot happen to a session that is ${from}.`,
    `What can: ${possibleEvents(from, program).join(', ') || 'nothing, it has ended'}.`,
  );

const possibleEvents = (state: SessionState, { readings }: Program): SessionEvent[] =>
  SESSION_EVENTS.filter((event) => nextState(state, event, readings) !== undefined);
