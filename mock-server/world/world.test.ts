import { expect, it } from 'vitest';
import { createWorld, freshSeed } from './world.js';

it('a world has the time it is given, and the randomness of its seed', () => {
  const [one, other] = [createWorld('7/test', () => 5), createWorld('7/test', () => 9)];
  expect([one.clock.now(), other.clock.now()]).toEqual([5, 9]);
  expect(one.random.uuid()).toBe(other.random.uuid());
});

it('a fresh seed fits into 32 bits', () => {
  const seed = freshSeed();
  expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true);
});
