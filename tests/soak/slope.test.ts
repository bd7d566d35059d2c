import { expect, it } from 'vitest';
import { floors, growth } from './slope.js';

const series = (value: (at: number) => number) =>
  Array.from({ length: 100 }, (_, at) => ({ at, value: value(at) }));

it('a series that goes up and down around a level does not grow', () => {
  expect(Math.abs(growth(series((at) => 100 + 10 * Math.sin(at))))).toBeLessThan(0.05);
});

it('work that comes and goes is no growth, but what it leaves behind is', () => {
  const sawtooth = (leak: number) => series((at) => 100 + (at % 10) * 8 + at * leak);
  expect(Math.abs(growth(floors(sawtooth(0), 10)))).toBeLessThan(0.01);
  expect(growth(floors(sawtooth(1), 10))).toBeGreaterThan(0.2);
});

it('one that rises to a level and stays there does not grow', () => {
  expect(growth(series((at) => Math.min(at, 40)))).toBeCloseTo(0, 5);
});

it('a rising series grows by what it gained, as a fraction of its mean', () => {
  expect(growth(series((at) => 100 + at))).toBeCloseTo(49 / 174.5, 2);
});
