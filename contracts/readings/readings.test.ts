import { describe, expect, expectTypeOf, it } from 'vitest';
import { programOptions } from '../generated/validators.js';
import { DEFAULT_READINGS, READINGS, type ReadingName, type Readings } from './readings.js';

const NAMES = Object.keys(READINGS) as ReadingName[];

describe.each(NAMES)('the reading %s', (name) => {
  const reading = READINGS[name];
  const values = Object.keys(reading.values);

  it('answers a question in more than one way, and says what each means', () => {
    expect(reading.question).toMatch(/\?$/);
    expect(values.length).toBeGreaterThan(1);
    expect(Object.values(reading.values)).not.toContain('');
  });

  it('has one of these for its default, with the reason and the source', () => {
    expect(values).toContain(reading.default);
    expect(DEFAULT_READINGS[name]).toBe(reading.default);
    expect(['documented', 'inferred', 'chosen', 'verified']).toContain(reading.grade);
    for (const text of [reading.reason, reading.source]) expect(text.length).toBeGreaterThan(5);
  });

  it('can be set to each of them, and to nothing else', () => {
    for (const value of values) expect(programOptions({ readings: { [name]: value } })).toBe(true);
    for (const value of ['', 'maybe', null, true, values]) {
      expect(programOptions({ readings: { [name]: value } })).toBe(false);
    }
  });
});

it('every reading has a default, and no other name has', () => {
  expect(Object.keys(DEFAULT_READINGS).sort()).toEqual([...NAMES].sort());
});

it('readings are known to the compiler by their values', () => {
  expectTypeOf<Readings['rateLimited']>().toEqualTypeOf<'off' | 'http-429' | 'http-503'>();
  expectTypeOf<keyof Readings>().toEqualTypeOf<ReadingName>();
});
