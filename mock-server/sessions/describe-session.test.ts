import { expect, it } from 'vitest';
import { sessionRecord } from '../../tests/builders/session-record.js';
import { describeSession } from './describe-session.js';

const session = sessionRecord({ refreshes: 2, mountedTicks: '1', idempotencyKey: 'key-1' });

it('a session is shown in the words of the API, without what only the sandbox needs', () => {
  expect(describeSession(session, 0)).toEqual({
    session_identifier: 'abc',
    program: 'test',
    state: 'active',
    recipient: 'Jane D•••',
    expired: false,
    participant_unique_id1: 'order-1',
    participant_unique_id2: '',
    host_uri: null,
    idempotency_key: 'key-1',
    created_at: '1970-01-01T00:00:00.000Z',
    authorized_url_expires_at: '1970-01-01T00:00:30.000Z',
    refreshes: 2,
    scenario: 'interactive',
    failed_verifications: 0,
  });
});

it.each([
  ['active', 29_999, false],
  ['active', 30_000, true],
  ['mounted', 30_000, false],
  ['completed', 30_000, false],
] as const)('a session that is %s is expired at %i ms: %s', (state, now, expired) => {
  expect(describeSession({ ...session, state }, now)).toMatchObject({ state, expired });
});

it('a session names the scenario that runs in it', () => {
  const scenario = { name: 'cancel', by: 'queue' };
  expect(describeSession({ ...session, scenario }, 0)).toMatchObject({ scenario: 'cancel' });
});
