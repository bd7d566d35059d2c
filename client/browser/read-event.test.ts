import { describe, expect, it } from 'vitest';
import type { EventConstant } from '../../contracts/events/event-names.js';
import { isKnownEvent, readEvent, type OnTerminalFailure } from './read-event.js';

const read = (name: EventConstant, event: object = {}, onTerminalFailure: OnTerminalFailure = 'resolve') =>
  readEvent(name, event, { fundingDestination: 'debit', onTerminalFailure });

describe('an event that ends a capture', () => {
  it('is TOKEN_SUCCESS, where it carries a token', () => {
    const event = { customer_account_token: 'token' };
    const token = { outcome: 'token', customerAccountToken: 'token', fundingDestination: 'debit', event };
    expect(read('TOKEN_SUCCESS', event)).toEqual(token);
    expect(read('TOKEN_SUCCESS', { ...event, funding_destination: 'ach' })).toMatchObject({
      fundingDestination: 'ach',
    });
    expect(read('TOKEN_SUCCESS', { other: 1 })).toEqual({
      ...{ outcome: 'unavailable', reason: 'plugin-error', event: { other: 1 } },
      message: 'TOKEN_SUCCESS carried no customer_account_token.',
    });
  });

  it('is the end by the recipient, or of all attempts', () => {
    const event = { a: 1 };
    expect(read('FUNDING_CANCELED', event)).toEqual({
      outcome: 'canceled',
      fundingDestination: 'debit',
      event,
    });
    expect(read('MAX_VERIFICATION_ATTEMPTS_EXCEEDED', event)).toEqual({
      outcome: 'attempts-exhausted',
      event,
    });
  });

  it.each([
    ['SESSION_ERROR', 'session-error', 'The session cannot be mounted.'],
    ['PLUGIN_ERROR', 'plugin-error', 'The hosted page failed.'],
    ['UNSUPPORTED_BROWSER_DETECTED', 'unsupported-browser', 'The hosted page does not run in this browser.'],
  ] as const)('is %s, with its message or that of the client', (name, reason, message) => {
    expect(read(name)).toEqual({ outcome: 'unavailable', reason, message, event: {} });
    expect(read(name, { message: 'its own' })).toMatchObject({ reason, message: 'its own' });
  });
});

describe('a terminal failure', () => {
  const failure = (error: unknown, mayRetry: boolean, event: object) => ({
    ...{ outcome: 'terminal-failure', error, mayRetry, fundingDestination: 'debit', event },
  });

  it('ends the capture at once, or once it is acknowledged', () => {
    const event = { error: 7007 };
    expect(read('TERMINAL_FAILURE', event)).toEqual(failure(7007, true, event));
    expect(read('TERMINAL_FAILURE', event, 'wait-for-acknowledgement')).toBeUndefined();
    expect(read('TERMINAL_FAILURE', event, 'retry')).toBeUndefined();
    const waited = read('TERMINAL_FAILURE_ACKNOWLEDGED', event, 'wait-for-acknowledgement');
    expect(waited).toEqual(failure(7007, true, event));
    expect(read('TERMINAL_FAILURE_ACKNOWLEDGED', event, 'retry')).toEqual({
      again: 'retry',
      otherwise: failure(7007, false, event),
    });
  });

  it.each([
    ['7007', 7007],
    [7007, 7007],
    ['7007a', '7007a'],
    ['a7007', 'a7007'],
    ['', ''],
    [undefined, null],
  ])('has its error as a number where it is one: %j', (error, expected) => {
    expect(read('TERMINAL_FAILURE', error === undefined ? {} : { error })).toMatchObject({ error: expected });
  });
});

it('an expired session is mounted again; else the capture ends', () => {
  const otherwise = {
    ...{ outcome: 'unavailable', reason: 'session-expired', event: {} },
    message: 'The URL had expired when it was mounted.',
  };
  expect(read('SESSION_EXPIRED')).toEqual({ again: 'expired', otherwise });
});

it.each(['ACCOUNT_COULD_NOT_BE_VERIFIED', 'BILLPAY_SEARCH_NO_MATCH_FOUND', 'PAGE_LOAD'] as const)(
  'after %s the recipient goes on',
  (name) => {
    expect(read(name)).toBeUndefined();
  },
);

it('an event that this client does not know is known as such', () => {
  expect(['TOKEN_SUCCESS', 'PAGE_LOAD'].map(isKnownEvent)).toEqual([true, true]);
  expect(['TOKEN', 'toString', ''].map(isKnownEvent)).toEqual([false, false, false]);
});
