import { describe, expect, it } from 'vitest';
import {
  nextState,
  SESSION_EVENTS,
  SESSION_STATES,
  TRANSITIONS,
  type SessionEvent,
  type SessionState,
} from '../../contracts/lifecycle/lifecycle.js';
import { DEFAULT_READINGS, type Readings } from '../../contracts/readings/readings.js';
import { control } from './control-call.js';
import { createdSession } from './signed.js';
import { send, type Reply } from './wire.js';
import { useSandbox } from '../builders/use-sandbox.js';

const sandbox = useSandbox();

/** Events that lead from a new session to a state, by the lifecycle table. */
function eventsTo(state: SessionState, readings: Readings): SessionEvent[] {
  const routes = new Map<SessionState, SessionEvent[]>([['active', []]]);
  for (const [from, events] of routes) {
    for (const event of SESSION_EVENTS) {
      const to = nextState(from, event, readings);
      if (to && !routes.has(to)) routes.set(to, [...events, event]);
    }
  }
  const route = routes.get(state);
  if (!route) throw new Error(`no way to ${state} under ${JSON.stringify(readings)}`);
  return route;
}

/** A session in a state: mounted in the way of a browser, moved on by the control API. */
async function sessionIn(state: SessionState, chosen: Partial<Readings> = {}) {
  const program = sandbox.program({ readings: chosen });
  const { session_identifier: id, authorized_url } = await createdSession(sandbox, program, { key: 'key' });
  const fire = (event: string): Promise<Reply> =>
    event === 'MOUNT' ? send(authorized_url) : control(sandbox, 'POST', `sessions/${id}/events`, { event });
  const stateNow = async () =>
    ((await control(sandbox, 'GET', `sessions/${id}`)).json as { state: string }).state;
  for (const event of eventsTo(state, { ...DEFAULT_READINGS, ...chosen })) await fire(event);
  expect(await stateNow()).toBe(state);
  return { program, id, fire, stateNow };
}

const ROWS = TRANSITIONS.flatMap((row) =>
  row.from.map((from) => ({ from, on: row.on, to: row.to, when: 'when' in row ? row.when : {} })),
).map((row) => ({ ...row, under: Object.entries(row.when).join() || 'any reading' }));
const MOVING = ROWS.filter(({ to }) => to !== 'same');
const TELLING = ROWS.filter(({ to, from }) => to === 'same' && from !== 'active');

describe('every row of the lifecycle table', () => {
  it.each(MOVING)('$from, $on → $to (under $under)', async ({ from, on, to, when }) => {
    const { program, id, fire, stateNow } = await sessionIn(from, when);
    const reply = await fire(on);
    expect(reply.status).toBe(200);
    if (on !== 'MOUNT') expect(reply.json).toMatchObject({ session_identifier: id, state: to });
    expect(await stateNow()).toBe(to);
    expect(program.journal.find({ kind: 'transition' }).at(-1)).toMatchObject({
      session: id,
      event: on,
      from,
      to,
    });
  });

  it.each(TELLING)('$from, $on is told, and the session stays (under $under)', async ({ from, on, when }) => {
    const { program, id, fire, stateNow } = await sessionIn(from, when);
    const before = program.journal.find({ kind: 'transition' });
    const reply = await fire(on);
    expect(reply.status).toBe(200);
    expect(reply.json).toMatchObject({ session_identifier: id, state: from });
    expect(await stateNow()).toBe(from);
    expect(program.journal.find({ kind: 'transition' })).toEqual(before);
    expect(program.journal.find({ kind: 'event', event: on }).at(-1)).toMatchObject({ session: id });
  });

  it('that only tells something needs an open page', async () => {
    const { fire } = await sessionIn('active');
    const reply = await fire('SESSION_EXPIRED');
    expect(reply.status).toBe(409);
    expect((reply.json as { detail: string }).detail).toContain('reported by an open page, and none is open');
  });

  it.each(['MOUNT', 'TOKEN_SUCCESS'] as const)('is not fired by another program: %s', async (event) => {
    const { id, stateNow } = await sessionIn('mounted');
    await expect(sandbox.program().sessions.fire(id, event)).rejects.toThrow(
      `There is no session "${id}" in the program`,
    );
    expect(await stateNow()).toBe('mounted');
  });
});

/** Where a state can only be reached under a reading that is not the default. */
const READINGS_FOR: Partial<Record<SessionState, Partial<Readings>>> = {
  canceled: { afterFundingCanceled: 'canceled' },
  terminated: { afterTerminalFailure: 'terminated' },
};

const STATES = Object.keys(SESSION_STATES) as SessionState[];
const IMPOSSIBLE = STATES.flatMap((state) => {
  const readings = { ...DEFAULT_READINGS, ...READINGS_FOR[state] };
  const possible = SESSION_EVENTS.filter((event) => nextState(state, event, readings));
  const impossible = SESSION_EVENTS.filter((event) => !possible.includes(event));
  return impossible.map((event) => ({ state, event, possible }));
});

describe('an event that the table has no row for', () => {
  it.each(IMPOSSIBLE)('$state, $event: 409, with what can happen', async ({ state, event, possible }) => {
    const { program, id, stateNow } = await sessionIn(state, READINGS_FOR[state]);
    const before = program.journal.find({ kind: 'transition' });
    const reply = await control(sandbox, 'POST', `sessions/${id}/events`, { event });
    expect(reply.status).toBe(409);
    expect(reply.headers['content-type']).toBe('application/problem+json');
    const { detail } = reply.json as { detail: string };
    expect(detail).toContain(`${event} cannot happen to a session that is ${state}.`);
    expect(detail).toContain(`What can: ${possible.join(', ') || 'nothing, it has ended'}.`);
    expect(await stateNow()).toBe(state);
    expect(program.journal.find({ kind: 'transition' })).toEqual(before);
  });

  it('is 422 with the nearest name when it is no event at all', async () => {
    const { fire, stateNow } = await sessionIn('mounted');
    const reply = await fire('TOKEN_SUCESS');
    expect(reply.status).toBe(422);
    expect(reply.json).toMatchObject({
      title: 'Unknown event',
      detail: expect.stringContaining('Did you mean "TOKEN_SUCCESS"?'),
    });
    expect(await stateNow()).toBe('mounted');
  });

  it('is 404 when there is no such session', async () => {
    const reply = await control(sandbox, 'POST', 'sessions/nobody/events', { event: 'MOUNT' });
    expect(reply).toMatchObject({ status: 404, json: { title: 'No such session' } });
  });
});

describe('a session that ended', () => {
  const ENDED = STATES.filter((state) => SESSION_STATES[state].ended);

  it.each(ENDED)('as %s can be neither refreshed nor mounted', async (state) => {
    const { program, fire } = await sessionIn(state, READINGS_FOR[state]);
    const again = await fire('MOUNT');
    expect(again.status).toBe(410);
    expect(again.headers['x-sandbox-explanation']).toMatch(/^session-ended;/);
    await expect(createdSession(sandbox, program, { key: 'key' })).rejects.toThrow(`Session is ${state}`);
  });

  it('leaves the program free to make another under another key', async () => {
    const { program } = await sessionIn('max_attempts_exceeded');
    await createdSession(sandbox, program, { key: 'another key' });
    expect(await program.sessions.list()).toMatchObject([
      { state: 'max_attempts_exceeded' },
      { state: 'active' },
    ]);
  });
});

describe('a terminal failure that leaves the session active', () => {
  it('lets it be refreshed, and mounted again', async () => {
    const { program, id, stateNow } = await sessionIn('terminal_failure');
    const refreshed = await createdSession(sandbox, program, { key: 'key' });
    expect(refreshed.session_identifier).toBe(id);
    expect((await send(refreshed.authorized_url)).status).toBe(200);
    expect(await stateNow()).toBe('mounted');
  });
});
