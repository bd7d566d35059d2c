import { describe, expect, it } from 'vitest';
import {
  cardBrand,
  cardExpiry,
  cardSecurityCode,
  luhn,
  maskedAccount,
  routingNumber,
} from './account-numbers.js';

describe('a card number', () => {
  it.each(['4111111111111111', '5555555555554444', '378282246310005', '6011111111111117', '4222222222222'])(
    '%s passes its check digit',
    (digits) => expect(luhn(digits)).toBe(true),
  );

  it.each(['4111111111111112', '411111111111', '41111111111111111111', '', '4111-1111', '٤١١١١١١١١١١١١١١١'])(
    '%s does not',
    (digits) => expect(luhn(digits)).toBe(false),
  );

  it('fails when any one digit is another', () => {
    const digits = '4111111111111111';
    for (let at = 0; at < digits.length; at += 1) {
      for (const other of '0123456789'.replace(digits[at]!, '')) {
        expect(luhn(digits.slice(0, at) + other + digits.slice(at + 1))).toBe(false);
      }
    }
  });

  it.each([
    ['4', 'Visa'],
    ['37', 'American Express'],
    ['51', 'Mastercard'],
    ['2221', 'Mastercard'],
    ['2720', 'Mastercard'],
    ['2721', undefined],
    ['6011', 'Discover'],
    ['9', undefined],
  ])('that begins with %s is of %s', (digits, brand) => expect(cardBrand(digits)).toBe(brand));
});

describe('a security code', () => {
  it.each([
    ['123', '4111111111111111', undefined],
    ['1234', '4111111111111111', 'cvv'],
    ['1234', '378282246310005', undefined],
    ['123', '378282246310005', 'cvv'],
    ['12a', '', 'cvv'],
  ])('%s on %s: %s', (code, card, error) => expect(cardSecurityCode(code, card)).toBe(error));
});

describe('an expiry', () => {
  const NOW = Date.UTC(2026, 10, 30, 23, 59);

  it.each([
    ['11/26', undefined],
    ['1126', undefined],
    ['11 / 2026', undefined],
    ['10/26', 'card_expired'],
    ['13/26', 'expiration_date'],
    ['00/26', 'expiration_date'],
    ['1/26', 'expiration_date'],
    ['soon', 'expiration_date'],
  ])('%s in November 2026: %s', (text, error) => expect(cardExpiry(text, NOW)).toBe(error));

  it('ends with its month', () => {
    expect(cardExpiry('11/26', Date.UTC(2026, 11, 1) - 1)).toBeUndefined();
    expect(cardExpiry('11/26', Date.UTC(2026, 11, 1))).toBe('card_expired');
  });
});

describe('a routing number', () => {
  it.each(['011000015', '021000021', '122105155'])('%s passes its checksum', (digits) =>
    expect(routingNumber(digits)).toBe(true),
  );
  it.each(['011000016', '01100001', '0110000150', '000000000', 'abcdefghi'])('%s does not', (digits) =>
    expect(routingNumber(digits)).toBe(false),
  );
});

describe('an account that is shown', () => {
  it.each([
    ['4111 1111 1111 1111', '•••• 1111'],
    ['22222222', '•••• 2222'],
    ['12345', '••••'],
    ['', '••••'],
  ])('%s as %s', (value, shown) => expect(maskedAccount(value)).toBe(shown));
});
