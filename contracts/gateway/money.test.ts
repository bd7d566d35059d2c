import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, centsOf } from './money.js';

describe('an amount in decimal', () => {
  it.each([
    ['12', 1200],
    ['12.3', 1230],
    ['12.30', 1230],
    ['0.01', 1],
    ['999999999.99', 99_999_999_999],
  ])('%s is %i cents', (text, cents) => expect(centsOf(text)).toBe(cents));

  it.each(['', '.5', '1.', '1.005', '-1', '+1', '1e2', ' 1', '1,000', '1234567890', '1٫5'])(
    '%j is none',
    (text) => expect(centsOf(text)).toBeUndefined(),
  );

  it('comes back from its cents', () => {
    fc.assert(fc.property(fc.nat({ max: 99_999_999_999 }), (cents) => centsOf(amountOf(cents)) === cents));
  });
});
