import { describe, expect, it } from 'vitest';
import { DESTINATIONS } from '../../contracts/plugin/funding-destinations.js';
import { SAMPLE_REQUEST } from '../../tests/builders/session-record.js';
import type { Situation } from './situation.js';
import { accountFacts, maskedValues, pageLoadName, shownAccount, viewOf } from './views.js';

const situation = (changes: Partial<Situation> = {}): Situation => ({
  page: 'form',
  destination: 'debit',
  request: SAMPLE_REQUEST,
  recipientVerification: { city: 'soft', state: 'bypass' },
  attempts: 1,
  maxAttempts: 3,
  error: undefined,
  now: 0,
  ...changes,
});
const ACCOUNT = { account: '•••• 1111', issuer: 'Visa' };

describe('a view', () => {
  it.each([
    ['form', { recipient_fields: ['city'] }],
    ['confirmation', ACCOUNT],
    ['verification-failure', { attempts_left: 2 }],
    ['success', {}],
  ] as const)('of the page %s has what the page shows', (page, more) => {
    expect(viewOf(page, situation(), ACCOUNT)).toEqual({ page, destination: 'debit', ...more });
  });

  it('has status and message where its step says them', () => {
    expect(viewOf('success', situation(), ACCOUNT, { status: 0, message: '' })).toEqual({
      ...{ page: 'success', destination: 'debit', status: 0, message: '' },
    });
  });

  it('never counts attempts below none', () => {
    expect(viewOf('verification-failure', situation({ attempts: 9 }), ACCOUNT)).toMatchObject({
      attempts_left: 0,
    });
  });
});

it('PAGE_LOAD names a page; that of the form is its destination’s', () => {
  expect(pageLoadName('success', 'debit')).toBe('Success');
  expect(new Set(DESTINATIONS.map((destination) => pageLoadName('form', destination))).size).toBe(
    DESTINATIONS.length,
  );
});

describe('the account that is confirmed', () => {
  it.each([
    ['debit', { card_number: '4111 1111 1111 1111' }, { account: '•••• 1111', issuer: 'Visa' }],
    ['credit', { card_number: '9999999999999995' }, { account: '•••• 9995' }],
    ['ach', { account_number: '000123456789' }, { account: '•••• 6789', issuer: 'Test Bank' }],
    ['billpay', { biller: 'Acme', biller_account_number: '55556666' }, { issuer: 'Acme' }],
    ['paypal', {}, { account: '', issuer: 'PayPal' }],
  ] as const)('is masked: %s', (destination, typed, shown) => {
    expect(shownAccount(destination, typed)).toMatchObject(shown);
    expect('issuer' in shownAccount(destination, typed)).toBe('issuer' in shown);
  });

  it.each(DESTINATIONS)('is one that succeeds where a scenario typed nothing: %s', (destination) => {
    expect(shownAccount(destination).account).not.toBe('');
  });
});

describe('what is kept of an account', () => {
  const card = (card_number: string, expiration_date = '12/49') =>
    accountFacts('debit', { card_number, expiration_date });

  it('of a card is its network, its end and its expiry, in whatever way they were typed', () => {
    const kept = { last_4: '1111', network: 'VISA', expiration_date: '4912' };
    for (const expiry of ['12/49', '1249', '12 / 2049', ' 12/49 '])
      expect(card('4111-1111 1111 1111', expiry)).toEqual(kept);
    for (const expiry of ['12/490', '2/49', 'soon', ''])
      expect(card('4111111111111111', expiry)).not.toHaveProperty('expiration_date');
    expect(card('9999999999999995')).toEqual({ last_4: '9995', expiration_date: '4912' });
  });

  it('of another account is no network and no expiry', () => {
    const typed = { account_number: '4111111111111111', expiration_date: '12/49' };
    expect(accountFacts('ach', typed)).toEqual({ last_4: '1111' });
  });

  it('of a bill is its biller, and of PayPal nothing', () => {
    expect(accountFacts('billpay', { biller: 'Acme' })).toEqual({ last_4: '', biller: 'Acme' });
    expect(accountFacts('billpay', {})).toEqual({ last_4: '', biller: '' });
    expect(accountFacts('paypal', { email: 'a@b.test' })).toEqual({ last_4: '' });
  });

  it.each(DESTINATIONS)('is that of one that succeeds where a scenario typed nothing: %s', (destination) => {
    const { last_4 } = accountFacts(destination);
    expect(last_4).toHaveLength(destination === 'paypal' ? 0 : 4);
  });
});

describe('what the journal keeps of an action', () => {
  const kept = (action: Parameters<typeof maskedValues>[0]) => maskedValues(action, 'debit', ['city']);

  it('is what was typed into fields, what is secret masked', () => {
    const values = { card_number: '4111-1111 1111 1111', postal_code: '30301', city: 'Anytown', other: 'x' };
    expect(kept({ action: 'submit', values })).toEqual({
      values: {
        card_number: expect.stringMatching(/^[^0-9]+1111$/) as string,
        postal_code: '30301',
        city: 'Anytown',
      },
    });
  });

  it('is no more than a field may hold', () => {
    const { values } = kept({ action: 'submit', values: { city: 'c'.repeat(5000) } });
    expect(values!['city']!.length).toBeLessThan(1000);
  });

  it('is nothing of the prototype', () => {
    expect(
      kept({ action: 'submit', values: Object.create({ city: 'x' }) as Record<string, string> }),
    ).toEqual({
      values: {},
    });
  });

  it.each([
    [{ action: 'search', query: 'q'.repeat(101) }, { values: { query: 'q'.repeat(100) } }],
    [{ action: 'unsupported', message: 'm'.repeat(501) }, { values: { message: 'm'.repeat(500) } }],
    [{ action: 'mount', funding_destination: 'ach' }, { values: { funding_destination: 'ach' } }],
    [{ action: 'confirm' }, {}],
  ] as const)('of %j is in brief', (action, expected) => {
    expect(kept(action)).toEqual(expected);
  });
});
