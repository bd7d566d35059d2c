import { describe, expect, it } from 'vitest';
import { sessionResponse, statusEnvelope } from '../generated/validators.js';

const QUICK_START = {
  status: 100,
  client_message: 'Success',
  data: {
    session_identifier: '7830227a-ba47-4d28-9416-cad41a446db7',
    authorized_url: 'https://iip-webplugin-uat.ingo.money/session/7830227a-...',
    authorized_url_expiration_utc: '2024-01-17T20:14:19Z',
    participant_unique_id1: '70646041-01ea-4cd6-b657-18ff88e465c7',
  },
};
const withData = (data: object) => ({ ...QUICK_START, data: { ...QUICK_START.data, ...data } });

describe('an answer that is documented', () => {
  it.each<[string, unknown]>([
    ['the quick start’s', QUICK_START],
    [
      'the create page’s',
      {
        ...withData({
          authorized_url_expiration_utc: '2019-12-10T20:14:19.763941Z',
          participant_unique_id2: '',
        }),
        time: 0.8,
      },
    ],
    ['a refresh', { ...QUICK_START, status: 101, client_message: 'Success - Idempotent' }],
    ['one with more than is documented', { ...withData({ more: 1 }), more: 1 }],
  ])('is valid: %s', (_, answer) => {
    expect(sessionResponse(answer)).toBe(true);
    expect(statusEnvelope(answer)).toBe(true);
  });
});

describe('an answer that is no session', () => {
  it.each<[string, unknown]>([
    ['has another status', { ...QUICK_START, status: 102 }],
    ['has its status as text', { ...QUICK_START, status: '100' }],
    ['has no data', { status: 100, client_message: 'Success' }],
    ['has no message', { status: 100, data: QUICK_START.data }],
    ['has an id that is none', withData({ session_identifier: '7830227a' })],
    ['has a URL that is none', withData({ authorized_url: '/session/7830227a' })],
    [
      'has an end that is not in UTC',
      withData({ authorized_url_expiration_utc: '2024-01-17T20:14:19+01:00' }),
    ],
    ['has its time as text', { ...QUICK_START, time: '0.8' }],
  ])('is refused: it %s', (_, answer) => {
    expect(sessionResponse(answer)).toBe(false);
  });
});

it('an envelope is any answer with a whole number and a message', () => {
  expect(statusEnvelope({ status: 13723, client_message: 'Idempotency key mismatch' })).toBe(true);
  expect(statusEnvelope({ status: 401.5, client_message: '' })).toBe(false);
  expect(statusEnvelope({ message: 'Unauthorized' })).toBe(false);
});
