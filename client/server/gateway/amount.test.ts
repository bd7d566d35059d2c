import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wireAmount, type Amount } from './amount.js';

describe('an amount', () => {
  it.each<[Amount, string]>([
    ['12', '12.00'],
    ['12.3', '12.30'],
    ['0.01', '0.01'],
    ['999999999.99', '999999999.99'],
    [{ minorUnits: 1 }, '0.01'],
    [{ minorUnits: 1230 }, '12.30'],
  ])('%j goes over the wire as %s', (amount, text) => expect(wireAmount(amount)).toBe(text));

  it('of any number of cents is exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (minorUnits) => {
        const text = wireAmount({ minorUnits });
        expect(wireAmount(text)).toBe(text);
        expect(text.replace('.', '').replace(/^0+/, '')).toBe(String(minorUnits));
      }),
    );
  });

  it('that is a number is refused, with what to write instead', () => {
    expect(() => wireAmount(12.3)).toThrow(/must not be a number \(got 12\.3\).*'12\.30'.*minorUnits: 1230/);
  });

  it.each([
    '0',
    '0.00',
    '1.005',
    '-1',
    '1e3',
    '',
    ' 1',
    { minorUnits: 0 },
    { minorUnits: 1.5 },
    { minorUnits: NaN },
    {},
    null,
    undefined,
    true,
    [1],
  ])('%j is refused', (amount) => expect(() => wireAmount(amount)).toThrow(TypeError));
});
