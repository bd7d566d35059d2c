import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../mock-server/schemas/check.js';
import { pullBody, pushBody, verifyBody } from './request-bodies.js';
import { CARD, PULL, PUSH } from '../testing/payments.js';

const CALLER = { participantId: 12345, now: Date.UTC(2026, 0, 15, 12, 0, 0, 999) };
const text = (body: Uint8Array) => new TextDecoder().decode(body);
const parsed = (body: Uint8Array): unknown => JSON.parse(text(body));

describe('the body of a push', () => {
  it('has the amount as a number with two decimals, and what the client fills in', () => {
    expect(text(pushBody(PUSH, CALLER))).toBe(
      '{"amount":12.30,"participant_id":12345,"account_type":"CA","customer_account_token":"tok-1234-5678",' +
        '"source_of_funds":4,"participant_unique_id1":"payout-1","timestamp":1768478400,"version":11}',
    );
    expect(check('pushRequest', parsed(pushBody(PUSH, CALLER)))).toHaveProperty('value');
  });

  it('has every cent of every amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (minorUnits) => {
        const written = /"amount":(\d+)\.(\d{2}),/.exec(
          text(pushBody({ ...PUSH, amount: { minorUnits } }, CALLER)),
        );
        expect(Number(`${written?.[1]}${written?.[2]}`)).toBe(minorUnits);
      }),
    );
  });

  it('takes no participant, time or version from the caller', () => {
    const odd = { ...PUSH, timestamp: 1, version: 10 } as typeof PUSH;
    expect(parsed(pushBody(odd, CALLER))).toMatchObject({ timestamp: 1768478400, version: 11 });
  });

  it('keeps letters beyond ASCII, and is refused where JSON would lose something', () => {
    expect(text(pushBody({ ...PUSH, participant_unique_id2: 'Zoë 🔑' }, CALLER))).toContain('Zoë 🔑');
    const lossy = { ...PUSH, recipient_phone: 1n } as unknown as typeof PUSH;
    expect(() => pushBody(lossy, CALLER)).toThrow(/"recipient_phone" is a bigint/);
  });
});

it('the body of a pull has everything as text, and its ids inside the transaction', () => {
  const body = pullBody(
    { ...PULL, amount: { minorUnits: 10196 }, participant_unique_id2: 'order-7' },
    CALLER,
  );
  expect(parsed(body)).toEqual({
    request: { participant_id: '12345', timestamp: '1768478400' },
    transaction: {
      account_type: 'AC',
      customer_account_token: 'tok-1234-5678',
      transaction_amount: { currency_code: 'USD', amount: '101.96' },
      participant_unique_ids: { participant_unique_id1: 'debit-1', participant_unique_id2: 'order-7' },
      source_of_funds: 4,
    },
  });
  expect(check('pullRequest', parsed(body))).toHaveProperty('value');
});

it('the body of a verification has an amount only where one was given', () => {
  expect(parsed(verifyBody(CARD, CALLER))).not.toHaveProperty('amount');
  expect(text(verifyBody({ ...CARD, amount: '1' }, CALLER))).toMatch(/^\{"amount":1\.00,/);
  expect(check('verifyRequest', parsed(verifyBody(CARD, CALLER)))).toHaveProperty('value');
});
