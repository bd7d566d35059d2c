import { describe, expect, expectTypeOf, it } from 'vitest';
import { DEFAULT_READINGS, type Readings } from '../readings/readings.js';
import {
  EVERY_READING,
  nextState,
  SESSION_EVENTS,
  SESSION_STATES,
  TRANSITIONS,
  type SessionEvent,
  type SessionState,
} from './lifecycle.js';

const STATES = Object.keys(SESSION_STATES) as SessionState[];
const INITIAL = 'active';

/** States that events can lead to from the first one. */
function reachable(readings: readonly Readings[]): Set<SessionState> {
  const seen = new Set<SessionState>([INITIAL]);
  for (const state of seen) {
    for (const reading of readings) {
      for (const event of SESSION_EVENTS) {
        const next = nextState(state, event, reading);
        if (next) seen.add(next);
      }
    }
  }
  return seen;
}

describe('the answers on which the table depends', () => {
  it('are every combination, and nothing else', () => {
    const answers = EVERY_READING.map((readings) => [
      readings.afterTerminalFailure,
      readings.afterFundingCanceled,
    ]);
    expect(answers.map(String).sort()).toEqual([
      'active,active',
      'active,canceled',
      'terminated,active',
      'terminated,canceled',
    ]);
  });
});

describe('the lifecycle table', () => {
  it('leads to every state under one reading or another', () => {
    expect([...reachable(EVERY_READING)].sort()).toEqual([...STATES].sort());
  });

  it('has a place for every event', () => {
    for (const event of SESSION_EVENTS) {
      const froms = STATES.filter((state) => nextState(state, event, DEFAULT_READINGS) !== undefined);
      expect(froms, event).not.toEqual([]);
      expect([...reachable([DEFAULT_READINGS])]).toEqual(expect.arrayContaining([froms[0]]));
    }
  });

  it('lists every event once', () => {
    expect(new Set(SESSION_EVENTS).size).toBe(SESSION_EVENTS.length);
    expect([...SESSION_EVENTS].sort()).toEqual([...new Set(TRANSITIONS.map(({ on }) => on))].sort());
  });

  it('never has two rows for one event in one state', () => {
    for (const readings of EVERY_READING) {
      for (const state of STATES) {
        for (const event of SESSION_EVENTS) {
          const rows = TRANSITIONS.filter(
            (row) =>
              row.on === event &&
              (row.from as readonly SessionState[]).includes(state) &&
              (!('when' in row) ||
                Object.entries(row.when).every(
                  ([name, value]) => readings[name as keyof Readings] === value,
                )),
          );
          expect(rows.length, `${state} ${event}`).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  it('gives every row and every state a grade and a source', () => {
    for (const row of [...TRANSITIONS, ...Object.values(SESSION_STATES)]) {
      expect(['documented', 'inferred', 'chosen', 'verified']).toContain(row.grade);
      expect(row.source).not.toBe('');
    }
  });
});

describe('a session that has ended', () => {
  it.each(STATES.filter((state) => SESSION_STATES[state].ended))(
    'cannot be mounted, nor led anywhere else: %s',
    (state) => {
      expect(SESSION_STATES[state].ended).toBe(true);
      for (const readings of EVERY_READING) {
        for (const event of SESSION_EVENTS)
          expect([undefined, state]).toContain(nextState(state, event, readings));
        expect(nextState(state, 'MOUNT', readings)).toBeUndefined();
      }
    },
  );
});

describe('a session that has not ended', () => {
  it.each(STATES.filter((state) => !SESSION_STATES[state].ended))('can be mounted: %s', (state) => {
    expect(SESSION_STATES[state].ended).toBe(false);
    expect(nextState(state, 'MOUNT', DEFAULT_READINGS)).toBe('mounted');
  });
});

describe('an event leads', () => {
  it.each<[SessionState, SessionEvent, Partial<Readings>, SessionState | undefined]>([
    ['active', 'MOUNT', {}, 'mounted'],
    ['mounted', 'MOUNT', {}, 'mounted'],
    ['mounted', 'TOKEN_SUCCESS', {}, 'completed'],
    ['mounted', 'FUNDING_CANCELED', {}, 'active'],
    ['mounted', 'FUNDING_CANCELED', { afterFundingCanceled: 'canceled' }, 'canceled'],
    ['mounted', 'TERMINAL_FAILURE', {}, 'terminal_failure'],
    ['mounted', 'TERMINAL_FAILURE', { afterTerminalFailure: 'terminated' }, 'terminated'],
    ['terminal_failure', 'TERMINAL_FAILURE_ACKNOWLEDGED', {}, 'active'],
    ['terminal_failure', 'MOUNT', {}, 'mounted'],
    ['mounted', 'MAX_VERIFICATION_ATTEMPTS_EXCEEDED', {}, 'max_attempts_exceeded'],
    ['active', 'TOKEN_SUCCESS', {}, undefined],
    ['terminal_failure', 'TOKEN_SUCCESS', {}, undefined],
    ['active', 'TERMINAL_FAILURE_ACKNOWLEDGED', {}, undefined],
  ])('from %s on %s, by the readings %j, to %s', (from, event, readings, to) => {
    expect(nextState(from, event, { ...DEFAULT_READINGS, ...readings })).toBe(to);
  });
});

it('events and states are known to the compiler by name', () => {
  expectTypeOf<'TOKEN_SUCCESS'>().toExtend<SessionEvent>();
  expectTypeOf<'TOKEN_SUCESS'>().not.toExtend<SessionEvent>();
  expectTypeOf(nextState).returns.toEqualTypeOf<SessionState | undefined>();
});
