import { randomInt } from 'node:crypto';
import { Clock } from './clock.js';
import { Random } from './random.js';

/** What a program may not make up for itself: time and randomness. */
export interface World {
  readonly clock: Clock;
  readonly random: Random;
}

/** Real time in milliseconds since 1970. */
export const realTime = (): number => Date.now();

/** Resolves after real milliseconds; used where a caller waits, never where something ages. */
export const realDelay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

/** A seed nobody chose. */
export const freshSeed = (): number => randomInt(0, 2 ** 32);

/**
 * Makes a world.
 *
 * @param seed text that determines every random value of this world.
 * @param time real time, replaced in tests.
 */
export function createWorld(seed: string, time: () => number = realTime): World {
  return { clock: new Clock(time), random: new Random(seed) };
}
