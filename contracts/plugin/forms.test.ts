import { describe, expect, it } from 'vitest';
import { BILLERS, checkForm, fieldsOf, FORMS, searchBillers } from './forms.js';
import { DESTINATIONS } from './funding-destinations.js';
import { accountField, TEST_VALUES, typedOutcome } from './test-values.js';
import { VERIFICATION_FAILURES } from './verification-failures.js';

const now = Date.UTC(2026, 10, 23);

describe('a form', () => {
  it.each(TEST_VALUES.map((row) => [row.destination, row.label, row] as const))(
    'of %s takes every test value: %s',
    (destination, _, { values }) => {
      expect(checkForm(fieldsOf(destination), { values, now })).toEqual({});
      expect(Object.keys(values).sort()).toEqual(FORMS[destination].map(({ name }) => name).sort());
    },
  );

  it.each(DESTINATIONS)('of %s needs every field', (destination) => {
    const errors = checkForm(fieldsOf(destination), { values: {}, now });
    expect(errors).toEqual(Object.fromEntries(FORMS[destination].map(({ name }) => [name, 'required'])));
  });

  it('asks for the recipient fields it is given, of which one may stay empty', () => {
    const fields = fieldsOf('paypal', ['address_line1', 'address_line2', 'state', 'zip_code']);
    const values = {
      paypal_email: 'jane@example.com',
      address_line1: '1 Main',
      state: 'Georgia',
      zip_code: '3030',
    };
    expect(checkForm(fields, { values, now })).toEqual({ state: 'state', zip_code: 'postal_code' });
  });

  it('is not fooled by what every object inherits', () => {
    const values = Object.create({ paypal_email: 'jane@example.com' }) as Record<string, string>;
    expect(checkForm(fieldsOf('paypal'), { values, now })).toEqual({ paypal_email: 'required' });
  });

  it.each([
    [
      'account_number_again',
      { account_number: '1234567', account_number_again: '1234568' },
      'account_numbers_differ',
    ],
    ['account_number', { account_number: '123' }, 'account_number'],
    ['account_kind', { account_kind: 'gold' }, 'required'],
    ['routing_number', { routing_number: '123456789' }, 'routing_number'],
  ])('says what is wrong with %s', (field, values, error) => {
    expect(checkForm(fieldsOf('ach'), { values, now })[field]).toBe(error);
  });

  it('refuses what is longer than a field is', () => {
    const values = { paypal_email: `${'x'.repeat(300)}@example.com` };
    expect(checkForm(fieldsOf('paypal'), { values, now })).toEqual({ paypal_email: 'email' });
  });
});

describe('a search for billers', () => {
  it.each([
    ['ACME', ['Acme Power & Light', 'Acme Water']],
    ['light acme', ['Acme Power & Light']],
    ['zzz', []],
    ['   ', []],
  ])('for "%s" finds %j', (query, found) => expect(searchBillers(query)).toEqual(found));

  it('finds each by its whole name', () => {
    for (const name of BILLERS) expect(searchBillers(name)).toContain(name);
  });
});

describe('a test value', () => {
  it('leads where it says, however its number is written', () => {
    for (const { destination, values, result } of TEST_VALUES) {
      const field = accountField(destination);
      expect(typedOutcome(destination, { ...values, [field]: ` ${values[field]} ` })).toEqual(result);
    }
    expect(typedOutcome('debit', { card_number: '4000-0000 0000 7007' })).toMatchObject({ status: 700 });
  });

  it('stands for itself alone: any other account succeeds', () => {
    expect(typedOutcome('debit', { card_number: '5555555555554444' })).toEqual({ outcome: 'success' });
  });

  it.each(DESTINATIONS)('leads %s to success, and to a failure that can occur there', (destination) => {
    const results = TEST_VALUES.filter((row) => row.destination === destination).map(({ result }) => result);
    expect(results[0]).toEqual({ outcome: 'success' });
    for (const result of results) {
      if (result.outcome !== 'failure') continue;
      expect(VERIFICATION_FAILURES[result.status].destinations).toContain(destination);
    }
  });
});
