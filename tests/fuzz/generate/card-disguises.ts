import fc from 'fast-check';
import { luhn } from '../../../contracts/plugin/account-numbers.js';

const grouped = (between: string) => (digits: string) => digits.replace(/(.{4})(?=.)/g, `$1${between}`);
const each = (write: (digit: number) => string) => (digits: string) =>
  [...digits].map((one) => write(Number(one))).join('');

/** Ways to write a card number that survive in a URL and a header. */
export const ASCII_DISGUISES: Readonly<Record<string, (digits: string) => string>> = {
  plain: (digits) => digits,
  spaces: grouped(' '),
  dashes: grouped('-'),
  dots: grouped('.'),
  'dashes between spaces': grouped(' - '),
  underscores: grouped('_'),
  'digit by digit': (digits) => [...digits].join(' '),
  'in a sentence': (digits) => `card ${digits}, please`,
  'behind letters': (digits) => `no${digits}x`,
  'behind a number': (digits) => `12 ${grouped(' ')(digits)} 34`,
  'percent-encoded spaces': grouped('%20'),
  'percent-encoded digits': each((digit) => `%3${digit}`),
  Base64: (digits) => Buffer.from(digits).toString('base64'),
  'Base64 for URLs': (digits) => Buffer.from(`n=${digits};`).toString('base64url'),
};

/** All ways to write one. */
export const DISGUISES: typeof ASCII_DISGUISES = {
  ...ASCII_DISGUISES,
  'spaces that do not break': grouped('\u00a0'),
  'long dashes': grouped('\u2013'),
  'soft hyphens': grouped('\u00ad'),
  'full-width digits': each((digit) => String.fromCodePoint(0xff10 + digit)),
  'Arabic digits': each((digit) => String.fromCodePoint(0x0660 + digit)),
  'line by line': grouped('\n'),
};

/** Card numbers of 13 to 19 digits that no test value is. */
export const cardNumber: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('4', '51', '2221', '6011', '37', '62'),
    fc.integer({ min: 12, max: 18 }),
    fc.bigInt(1n, 10n ** 18n),
  )
  .map(([issuer, length, rest]) =>
    withCheckDigit((issuer + String(rest * 7919n).padStart(18, '3')).slice(0, length)),
  )
  .filter((number) => !number.includes('00000'));

function withCheckDigit(digits: string): string {
  return [...'0123456789'].map((digit) => digits + digit).find(luhn)!;
}
