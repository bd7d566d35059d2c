import { expect, it } from 'vitest';
import { BoundedMap } from './bounded-map.js';

const filled = (limit: number, count: number): BoundedMap<number> => {
  const map = new BoundedMap<number>(limit);
  for (let number = 0; number < count; number += 1) map.put(`k${number}`, number);
  return map;
};

it('holds what fits', () => {
  expect([...filled(3, 3).values()]).toEqual([0, 1, 2]);
});

it('drops the oldest, one for one, and returns it', () => {
  const map = filled(3, 5);
  expect(map.put('k5', 5)).toBe(2);
  expect([...map.keys()]).toEqual(['k3', 'k4', 'k5']);
});

it('drops nothing where a value is replaced, and keeps its age', () => {
  const map = filled(3, 3);
  expect(map.put('k0', 9)).toBeUndefined();
  expect(map.put('k3', 3)).toBe(9);
});

it('drops in order also after entries were deleted', () => {
  const map = filled(3, 4);
  map.delete('k2');
  map.put('k4', 4);
  expect(map.put('k5', 5)).toBe(1);
  expect([...map.keys()]).toEqual(['k3', 'k4', 'k5']);
});

it('takes as long for the last entry as for the first, however many were dropped', () => {
  const map = filled(10_000, 10_000);
  const steps = { of: 0 };
  const keys = map.keys.bind(map);
  map.keys = () => {
    steps.of += 1;
    return keys();
  };
  for (let number = 0; number < 1000; number += 1) map.put(`more-${number}`, number);
  expect(steps.of).toBe(1);
  expect(map.size).toBe(10_000);
});
