import { describe, expect, it } from 'vitest';
import { replaceCardNumbers } from './card-numbers.js';

const CARD = '4929123456789015';
const found = (text: string): string => replaceCardNumbers(text, (digits) => `<${digits}>`);

describe('a card number is found', () => {
  it.each([
    ['alone', CARD, `<${CARD}>`],
    ['in a sentence', `card ${CARD}, please`, `card <${CARD}>, please`],
    ['with dashes between spaces', '4929 - 1234 - 5678 - 9015', `<${CARD}>`],
    ['between other numbers', '12 4929 1234 5678 9015 35', `12 <${CARD}> 35`],
    ['behind an escape that ends in digits', `%20${CARD}%2C`, `%20<${CARD}>%2C`],
    ['with encoded spaces', '4929%201234%205678%209015', `<${CARD}>`],
    ['in full-width digits', '４９２９１２３４５６７８９０１５', `<${CARD}>`],
    ['in Arabic digits', '٤٩٢٩١٢٣٤٥٦٧٨٩٠١٥', `<${CARD}>`],
    ['in Base64', `{"a":"${Buffer.from(`n=${CARD}`).toString('base64')}"}`, '{"a":"<>"}'],
    ['twice', `${CARD}; ${CARD}`, `<${CARD}>; <${CARD}>`],
  ])('%s', (_, text, shown) => {
    expect(found(text)).toBe(shown);
  });
});

describe('no card number is found', () => {
  it.each([
    ['in a session id', '41111111-1111-4111-8111-111111111111'],
    ['in an authorized URL', 'http://127.0.0.1/session/x?t=637126733246949906&h=a%3d'],
    ['in a time in milliseconds', 'at 1764428471002'],
    ['in digits that fail the check of Luhn', '4929123456789016'],
    ['in too many digits', `${CARD}0000`],
  ])('%s', (_, text) => {
    expect(found(text)).toBe(text);
  });
});

it.each([
  ['digits', '4'.repeat(1_000_000)],
  ['digits and spaces', '4 '.repeat(500_000)],
  ['dashes', '-'.repeat(1_000_000)],
  ['letters', 'a'.repeat(1_000_000)],
  ['digits in Base64', 'MDAw'.repeat(250_000)],
])('a megabyte of %s takes no more than a second of work', (_, text) => {
  const before = process.cpuUsage();
  found(text);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1000);
});
