import { randomBytes, randomInt } from 'node:crypto';
import { Clock } from './clock.js';
import { Random } from './random.js';
import { Schedule, type StartTimer } from './schedule.js';

/** What a program may not make up for itself: time and randomness. */
export interface World {
  readonly clock: Clock;
  readonly schedule: Schedule;
  readonly random: Random;
}

/** Real time in milliseconds since 1970. */
export const realTime = (): number => Date.now();

/** Milliseconds since some instant; no change of the system's clock moves it. */
export const monotonicTime = (): number => performance.now();

/** Resolves in the next turn of the event loop. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** Resolves after real milliseconds; used where a caller waits, never where something ages. */
export const realDelay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

/** Resolves after real milliseconds, and keeps the process alive until then: for a command that has nothing else to do. */
export const realPause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** A timer of real time; it keeps no process alive. */
export const realTimer: StartTimer = (milliseconds, callback) => {
  const timer = setTimeout(callback, milliseconds).unref();
  return () => clearTimeout(timer);
};

/** A fresh seed. */
export const freshSeed = (): number => randomInt(0, 2 ** 32);

/** Random bytes, for keys; never for what a seed determines. */
export const freshBytes = (count: number): Buffer => randomBytes(count);

/** A secret that follows from no seed: seeds are short, and recordings hold them. */
export const freshToken = (): string => freshBytes(18).toString('base64url');

/**
 * Makes a world.
 *
 * @param seed text that determines every random value of this world.
 * @param time real time, replaced in tests.
 * @param onError called when something that was scheduled fails.
 * @param startTimer how real time brings what is due; a replay lets nothing come by itself.
 */
export function createWorld(
  seed: string,
  time: () => number = realTime,
  onError: (error: Error) => void = () => undefined,
  startTimer: StartTimer = realTimer,
): World {
  const clock = new Clock(time);
  return { clock, schedule: new Schedule(clock, startTimer, onError), random: new Random(seed) };
}
