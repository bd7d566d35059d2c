import { expect, it } from 'vitest';
import { answered, came, recordingOf } from '../testing/recording-of.js';
import { recordingOfSession } from './recording-of-session.js';

const PATH = '/api/v1/sessions/point-in-time/plugin';
const CONTROL = '/_sandbox/api';

/** Two sessions, a payment of each, and calls of the control API. */
const BOTH = recordingOf(
  [
    came('POST', `${CONTROL}/scenarios/next`, { scenario: 'mine' }),
    came('POST', `${CONTROL}/scenarios/next`, { scenario: 'other' }),
    came('POST', `${CONTROL}/scenarios/next`, { scenario: 'mine', second: true }),
    came('PUT', `${CONTROL}/faults`, { rules: [] }),
    came('POST', PATH, { n: 1 }, { entry: 2 }),
    came('POST', `${CONTROL}/scenarios/next`, { scenario: 'mine', late: true }, { after: 2 }),
    came('POST', PATH, { n: 2 }, { entry: 3, after: 2 }),
    came('GET', '/session/a?t=1', '', { after: 3 }),
    came('POST', '/session/b/actions', '', { after: 3 }),
    came('POST', `${CONTROL}/sessions/a/events`, { event: 'x' }, { after: 3 }),
    came('POST', `${CONTROL}/sessions/b/events`, { event: 'x' }, { after: 3 }),
    came('POST', `${CONTROL}/sessions`, { session: 'a' }, { after: 3 }),
    came('POST', `${CONTROL}/trigger`, { session: 'b' }, { after: 3 }),
    came('POST', '/gateway/process', { participant_unique_id1: 'pay-a' }, { after: 3, entry: 5 }),
    came('POST', '/gateway/process', { participant_unique_id1: 'pay-b' }, { after: 5, entry: 7 }),
    { input: 'delivery', delivery: 'd-a', attempt: 1, after: 7 },
    { input: 'delivery', delivery: 'd-b', attempt: 1, after: 7 },
    came('PUT', `${CONTROL}/faults`, { rules: [1] }, { after: 99 }),
  ],
  [
    { kind: 'scenario', session: 'a', scenario: 'mine', by: 'queue' },
    answered('POST', PATH, 200, '', { session: 'a' }),
    answered('POST', PATH, 200, '', { session: 'b' }),
    { kind: 'payment', session: 'a', operation: 'push', participant_unique_id1: 'pay-a', status: 100 },
    answered('POST', '/gateway/process', 200, 'a'),
    { kind: 'payment', session: 'b', operation: 'push', participant_unique_id1: 'pay-b', status: 100 },
    answered('POST', '/gateway/process', 200, 'b'),
    { kind: 'fault-rules', rules: [] },
    { kind: 'delivery', session: 'a', delivery: 'd-a', topic: 't', attempt: 1, state: 'delivered' },
    { kind: 'fault-rules', rules: [1] },
  ],
);

it('a session keeps its calls, page, payment and webhooks, and the control calls that concern it', () => {
  const { inputs, entries, header } = recordingOfSession(BOTH, 'a');
  expect(header).toBe(BOTH.header);
  expect(
    inputs.map((input) =>
      input.input === 'delivery' ? input.delivery : `${input.target.replace(CONTROL, '')} ${input.body}`,
    ),
  ).toEqual([
    '/scenarios/next {"scenario":"mine","second":true}',
    '/faults {"rules":[]}',
    `${PATH} {"n":1}`,
    '/session/a?t=1 ',
    '/sessions/a/events {"event":"x"}',
    '/sessions {"session":"a"}',
    '/gateway/process {"participant_unique_id1":"pay-a"}',
    'd-a',
  ]);
  expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 4, 5, 8, 9]);
});

it('a session whose scenario nobody queued keeps no choice', () => {
  const { inputs } = recordingOfSession(BOTH, 'b');
  expect(inputs.filter((input) => JSON.stringify(input).includes('scenarios/next'))).toEqual([]);
});

it('a session of which nothing is known is refused, in brief', () => {
  expect(() => recordingOfSession(BOTH, 'x'.repeat(61))).toThrow(
    `No entry of the recording is of a session "${'x'.repeat(60)}".`,
  );
});
