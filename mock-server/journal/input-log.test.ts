import { expect, it } from 'vitest';
import { INPUT_CHARACTERS, INPUT_LIMIT, InputLog } from './input-log.js';

/** A log whose clock and journal are set by hand. */
function logged() {
  const state = { held: 0, newest: 0 };
  const log = new InputLog({
    realTime: () => 0,
    clock: {
      hold: () => void (state.held += 1),
      isoDate: () => '2026-01-31T12:00:00.000Z',
      frozen: false,
      offset: 0,
    },
    journal: {
      get newest() {
        return state.newest;
      },
    },
  });
  const request = (body = '') => log.beginRequest({ method: 'POST', target: '/x', headers: [], body });
  return { state, log, request };
}

it('places an input behind the newest journal entry, at an instant that is held', () => {
  const { state, log, request } = logged();
  state.newest = 7;
  const input = request();
  input.recordedBy(8);
  input.end();
  expect(state.held).toBe(1);
  expect(log.list()).toEqual([
    {
      input: 'request',
      method: 'POST',
      target: '/x',
      headers: [],
      body: '',
      at: '2026-01-31T12:00:00.000Z',
      after: 7,
      entry: 8,
    },
  ]);
});

it('says of an input that others began before it was over', () => {
  const { log, request } = logged();
  const first = request();
  request().end();
  first.end();
  request().end();
  expect(log.list().map(({ overlaps = false }) => overlaps)).toEqual([true, false, false]);
  expect([log.begun, log.ended]).toEqual([3, 3]);
});

it('ends an input once', () => {
  const { log, request } = logged();
  const input = request();
  input.end();
  input.end();
  expect(log.ended).toBe(1);
});

it.each([
  ['inputs', INPUT_LIMIT, ''],
  ['characters', INPUT_CHARACTERS / 2 ** 20, 'x'.repeat(2 ** 20)],
])('keeps nothing once there are too many %s, until it begins anew', (_, most, body) => {
  const { log, request } = logged();
  for (let count = 1; count < most; count += 1) request(body).end();
  expect([log.full, log.list().length]).toEqual([false, most - 1]);
  request(body).end();
  request(body).end();
  expect([log.full, log.list().length]).toEqual([true, 0]);
  log.clear();
  request(body).end();
  expect([log.full, log.list().length]).toEqual([false, 1]);
});
