import { describe, expect, it } from 'vitest';
import { SESSION_EVENTS, type SessionEvent, type SessionState } from '../../contracts/lifecycle/lifecycle.js';
import { Program } from '../programs/program.js';
import { MemoryStore } from '../stores/memory-store.js';
import { sessionRecord } from '../../tests/builders/session-record.js';
import { fireEvent, readEvent } from './fire-event.js';

async function sessionIn(state: SessionState) {
  const program = new Program({ username: 'test' }, 1, () => 0);
  const store = new MemoryStore();
  const session = sessionRecord({ state });
  await store.create(session, undefined, 0);
  const fire = (event: SessionEvent, ticks?: string) =>
    fireEvent(store, program, 'abc', event, ticks === undefined ? {} : { mountedTicks: ticks });
  return { program, store, session, fire };
}

describe('an event', () => {
  it('takes a session where the lifecycle table says, and is recorded', async () => {
    const { fire, store, program } = await sessionIn('mounted');
    expect(await fire('TOKEN_SUCCESS')).toMatchObject({ session: { state: 'completed' } });
    expect((await store.session('abc'))?.state).toBe('completed');
    expect(program.journal.find({ kind: 'transition' })).toMatchObject([
      { session: 'abc', event: 'TOKEN_SUCCESS', from: 'mounted', to: 'completed' },
    ]);
  });

  it('follows the readings of the program', async () => {
    const { fire, program } = await sessionIn('mounted');
    program.tune({ readings: { afterTerminalFailure: 'terminated' } });
    expect(await fire('TERMINAL_FAILURE')).toMatchObject({ session: { state: 'terminated' } });
  });

  it('that cannot happen changes nothing, and says what can', async () => {
    const { fire, store, session, program } = await sessionIn('active');
    expect(await fire('TOKEN_SUCCESS')).toEqual({
      finding: {
        name: 'impossible-event',
        proof: 'observed',
        what: 'TOKEN_SUCCESS cannot happen to a session that is active.',
        fix: 'What can: MOUNT, SESSION_EXPIRED.',
      },
    });
    expect(await store.session('abc')).toEqual(session);
    expect(program.journal.find({ kind: 'transition' })).toEqual([]);
  });

  it('cannot happen any more once the session has ended', async () => {
    const { fire } = await sessionIn('completed');
    for (const event of SESSION_EVENTS) {
      expect(await fire(event)).toMatchObject({ finding: { fix: 'What can: nothing, it has ended.' } });
    }
  });

  it('cannot happen to a session that is not there', async () => {
    const { program } = await sessionIn('active');
    expect(await fireEvent(new MemoryStore(), program, 'abc', 'MOUNT')).toMatchObject({
      finding: { name: 'unknown-session', what: 'There is no session abc.', fix: 'Create one first.' },
    });
  });

  it('that leaves the state as it is is no transition, but for another mount', async () => {
    const { fire, program } = await sessionIn('mounted');
    expect(await fire('PAGE_LOAD')).toEqual({
      session: expect.objectContaining({ state: 'mounted' }) as object,
    });
    await fire('MOUNT');
    expect(program.journal.find({ kind: 'transition' })).toMatchObject([
      { event: 'MOUNT', from: 'mounted', to: 'mounted' },
    ]);
  });

  it('remembers which URL was mounted last', async () => {
    const { fire } = await sessionIn('active');
    expect(await fire('MOUNT', '42')).toMatchObject({ session: { mountedTicks: '42' } });
    expect(await fire('FUNDING_CANCELED')).toMatchObject({ session: { mountedTicks: '42' } });
  });
});

describe('the name of an event', () => {
  it.each(SESSION_EVENTS)('is known: %s', (name) => {
    expect(readEvent(name)).toEqual({ event: name });
  });

  it.each([
    ['TOKEN_SUCESS', ' Did you mean "TOKEN_SUCCESS"?'],
    ['terminal_failure', ' Did you mean "TERMINAL_FAILURE"?'],
    ['x', ''],
    ['constructor', ''],
  ])('that is unknown comes with the nearest: %s', (name, hint) => {
    const read = readEvent(name);
    expect(read).toMatchObject({
      finding: { name: 'unknown-event', what: `"${name}" is not an event.${hint}` },
    });
    expect(read).toHaveProperty('finding.fix', `Use one of: ${SESSION_EVENTS.join(', ')}.`);
  });
});
