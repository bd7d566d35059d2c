import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADVICE, FAMILIES, familyOf, type Family } from './families.js';
import { adviceFor, NO_ANSWER, STATUS_CODES, statusCode } from './status-codes.js';

const FAMILY_NAMES = Object.keys(FAMILIES) as Family[];
const rangesOf = (name: Family): readonly (readonly [number, number])[] => FAMILIES[name].ranges;

describe('the catalogue of status codes', () => {
  it('has one row for each number', () => {
    const numbers = STATUS_CODES.map(({ status }) => status);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  it('tells of each what it says, what it means, where it appears, and where that is written', () => {
    for (const { client_message, meaning, places, grade, source } of STATUS_CODES) {
      for (const text of [client_message, meaning, source]) expect(text.trim()).not.toBe('');
      expect(places.length).toBeGreaterThan(0);
      expect(grade).toBe('documented');
    }
  });

  it('puts each number into a family, but for two that no documented range holds', () => {
    const strays = STATUS_CODES.filter(({ status }) => familyOf(status) === undefined);
    expect(strays.map(({ status, advice }) => [status, advice])).toEqual([
      [130, 'do-not-retry'],
      [1042, 'fix'],
    ]);
  });

  it.each([
    [100, 'Success'],
    [101, 'Success - Idempotent'],
    [13723, 'Idempotency key mismatch'],
  ])('has what the Session API answers: %i %s', (status, message) => {
    expect(statusCode(status)).toMatchObject({ client_message: message });
    expect(statusCode(status)!.places).toContain('session');
  });

  it('knows no other number', () => {
    for (const status of [0, 99, 404, -100, 100.5, Number.NaN]) expect(statusCode(status)).toBeUndefined();
  });
});

describe('the families', () => {
  it('do not overlap, and run upwards', () => {
    const ranges = FAMILY_NAMES.flatMap(rangesOf).sort(([a], [b]) => a - b);
    for (const [index, [first, last]] of ranges.entries()) {
      expect(first).toBeLessThanOrEqual(last);
      expect(first).toBeGreaterThan(ranges[index - 1]?.[1] ?? 0);
    }
  });

  it.each(FAMILY_NAMES)('hold the numbers from the first to the last, and no neighbour: %s', (name) => {
    for (const [first, last] of rangesOf(name)) {
      expect([familyOf(first), familyOf(last)]).toEqual([name, name]);
      expect(familyOf(first - 1)).not.toBe(name);
      expect(familyOf(last + 1)).not.toBe(name);
    }
  });

  it('tell what to do, and where that is written', () => {
    for (const { advice, meaning, source } of Object.values(FAMILIES)) {
      expect(ADVICE).toHaveProperty(advice);
      expect([meaning, source]).not.toContain('');
    }
  });
});

describe('what to do about a status', () => {
  it.each([
    [100, 'done'],
    [101, 'done'],
    [102, 'assume-success'],
    [104, 'retry'],
    [400, 'fix'],
    [402, 'fix'],
    [500, 'retry'],
    [599, 'retry'],
    [700, 'do-not-retry'],
    [754, 'fix'],
    [1105, 'fix'],
    [1127, 'do-not-retry'],
    [13723, 'fix'],
    [130, 'do-not-retry'],
  ])('%i: %s', (status, advice) => {
    expect(adviceFor(status)).toBe(advice);
  });

  it('is always given, and is never to retry an unknown status', () => {
    fc.assert(
      fc.property(fc.integer(), (status) => {
        expect(ADVICE).toHaveProperty(adviceFor(status));
        if (familyOf(status) === undefined && !statusCode(status))
          expect(adviceFor(status)).toBe('do-not-retry');
      }),
      { seed: 1 },
    );
  });

  it('depends on what was asked for, where no answer came', () => {
    expect(NO_ANSWER).toEqual({ session: 'retry', push: 'assume-success', pull: 'assume-failure' });
  });
});
