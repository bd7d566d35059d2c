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
        const pairs = Object.entries(given).flatMap(([one, values]) =>
          Object.entries(given).flatMap(([other, others]) =>
            one === other
              ? []
              : values.flatMap((value) => others.map((another) => ({ [one]: value, [other]: another }))),
          ),
        );
        const isMet = (pair: Record<string, string>): boolean =>
          rows.some((row) => Object.entries(pair).every(([axis, value]) => row[axis] === value));
        expect(pairs.filter((pair) => !isMet(pair))).toEqual([]);
      }),
    );
  });

  it('begin with the first value of every axis, and hold a value for each', () => {
    fc.assert(
      fc.property(axes, (given) => {
        const rows = pairwise(given);
        expect(Object.values(rows[0]!).every((value) => value === 'v0')).toBe(true);
        const names = Object.keys(given).join();
        expect(rows.filter((row) => Object.keys(row).join() !== names)).toEqual([]);
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
