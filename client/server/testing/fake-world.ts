import type { ClientWorld } from '../world.js';
import { NOON } from './scripted-server.js';

/** A world in which it is always noon, ids count up, and every sleep ends at once and is written down. */
export function fakeWorld({ now = NOON, random = 0.5 } = {}) {
  const slept: number[] = [];
  let ids = 0;
  const world: ClientWorld = {
    now: () => now,
    random: () => random,
    uuid: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    sleep: async (milliseconds) => void slept.push(milliseconds),
  };
  return { ...world, slept };
}
