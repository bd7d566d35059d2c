import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairwise, type Axes } from './pairwise.js';

const axes = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 7 })
  .map((sizes): Axes =>
    Object.fromEntries(
      sizes.map((size, axis) => [`a${axis}`, Array.from({ length: size }, (_, value) => `v${value}`)]),
    ),
  );

describe('rows that let all pairs meet', () => {
  it('let all pairs meet', () => {
    fc.assert(
      fc.property(axes, (given) => {
        const rows = pairwise(given);
        for (const [one, values] of Object.entries(given)) {
          for (const [other, others] of Object.entries(given)) {
            if (one === other) continue;
            for (const value of values) {
              for (const another of others) {
                expect(rows.some((row) => row[one] === value && row[other] === another)).toBe(true);
              }
            }
          }
        }
      }),
    );
  });

  it('begin with the first value of every axis, and hold a value for each', () => {
    fc.assert(
      fc.property(axes, (given) => {
        const rows = pairwise(given);
        expect(Object.values(rows[0]!).every((value) => value === 'v0')).toBe(true);
        for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(given));
      }),
    );
  });

  it('are far fewer than all combinations: 15 of 3 values each in at most 25, not 14 million', () => {
    const given = Object.fromEntries(Array.from({ length: 15 }, (_, axis) => [`a${axis}`, ['x', 'y', 'z']]));
    expect(pairwise(given).length).toBeLessThanOrEqual(25);
  });

  it('are one row where there is nothing to combine', () => {
    expect(pairwise({})).toEqual([{}]);
    expect(pairwise({ a: ['x', 'y'] })).toEqual([{ a: 'x' }, { a: 'y' }]);
  });
});
