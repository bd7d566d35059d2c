import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luhn } from '../../contracts/plugin/account-numbers.js';
import { hasTokens, maskInput, tokenReference, withTokens } from './mask-input.js';

const TOKEN = '0b7d2c1e-3f4a-4b5c-8d6e-7f8091a2b3c4';

const masked = (value: object): Record<string, string> =>
  JSON.parse(maskInput(JSON.stringify(value))) as Record<string, string>;

describe('an input', () => {
  it('without secrets stays as it is', () => {
    const text = '{"participant_unique_id1":"ABC-1234","amount":12.3}';
    expect(maskInput(text)).toBe(text);
  });

  it.each([
    ['a Visa card', '4929 1234 5678 9012'.replace('9012', '9015')],
    ['an American Express card', '371449635398431'],
    ['a Mastercard', '5105105105105100'],
  ])('shows %s as a made-up one of the same issuer with the same end', (_, number) => {
    const digits = number.replace(/\D/g, '');
    if (!luhn(digits)) throw new Error(`${digits} is no card number`);
    const { card_number: shown } = masked({ card_number: number });
    expect(shown).not.toBe(digits);
    expect(luhn(shown!)).toBe(true);
    expect([shown!.slice(0, 4), shown!.slice(-4)]).toEqual([digits.slice(0, 4), digits.slice(-4)]);
  });

  it('keeps test values, which decide what happens', () => {
    const values = {
      card_number: '4000000000007007',
      routing_number: '011000015',
      account_number: '00000777',
    };
    expect(masked(values)).toEqual(values);
  });

  it('keeps of a bank account its length and its end', () => {
    expect(masked({ account_number: '123456789', routing_number: '021000021' })).toEqual({
      account_number: '111116789',
      routing_number: '011000015',
    });
  });

  it('keeps nothing of a number that is hardly longer than its end', () => {
    expect(masked({ account_number: '12345' })).toEqual({ account_number: '11111' });
  });

  it('keeps two account numbers apart that differ where it does not show', () => {
    const { account_number: one, account_number_again: again } = masked({
      account_number: '123456789',
      account_number_again: '923456789',
    });
    expect(one).not.toBe(again);
    const same = masked({ account_number: '123456789', account_number_again: '1234-56789' });
    expect(same['account_number']).toBe(same['account_number_again']);
  });

  it('hides security codes and secrets, and keeps when a card expires', () => {
    expect(masked({ cvv: '987', expiration_date: '12/31', secret: 'tell', password: 'x' })).toEqual({
      cvv: '111',
      expiration_date: '12/31',
      secret: '••••••••',
      password: '••••••••',
    });
  });

  it('keeps a number a number', () => {
    expect(maskInput('{"account":123456789}')).toBe('{"account":111116789}');
  });

  it('refers to a token, which a replay puts back', () => {
    const text = maskInput(JSON.stringify({ customer_account_token: TOKEN }));
    expect(text).not.toContain(TOKEN);
    expect(hasTokens(text)).toBe(true);
    expect(withTokens(text, ['other', TOKEN])).toBe(JSON.stringify({ customer_account_token: TOKEN }));
    expect(withTokens(text, [])).toContain(tokenReference(TOKEN));
  });

  it('shows no card number wherever it stands: in a text, in an unknown field, in JSON that is cut off', () => {
    const card = fc
      .tuple(fc.constantFrom('4', '51', '6011', '37'), fc.bigInt(0n, 10n ** 11n - 1n))
      .map(([prefix, rest]) => withCheckDigit(prefix + String(rest).padStart(11, '0')))
      .filter((number) => !number.includes('0000000'));
    const place = fc.constantFrom(
      (number: string) => `{"note":"card ${number}, please"}`,
      (number: string) => `{"mine":"${number}"}`,
      (number: string) => `{"card_number":"${number}`,
      (number: string) => `{"card_number": ${number}}`,
      (number: string) => `${number.replace(/(.{4})/g, '$1 ')}`,
      (number: string) => `[${number.replace(/(.{4})(?=.)/g, '$1-')}]`,
    );
    fc.assert(
      fc.property(card, place, (number, put) => {
        expect(maskInput(put(number)).replace(/[ -]/g, '')).not.toContain(number);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

/** Appends the digit that makes digits a card number. */
function withCheckDigit(digits: string): string {
  const number = [...'0123456789'].map((digit) => digits + digit).find((made) => luhn(made));
  if (!number) throw new Error(`no check digit fits ${digits}`);
  return number;
}
