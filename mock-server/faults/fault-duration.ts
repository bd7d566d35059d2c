import { LONGEST_FAULT_MS } from '../../contracts/control/faults.js';
import type { FaultRule } from '../../contracts/generated/types.js';

/** How many standard deviations of a normal distribution lie below 99 %. */
const DEVIATIONS_AT_P99 = 2.326347874;

/**
 * How long a fault takes, in milliseconds: as given, uniform from `min` to `max` with both included, or log-normal with
 * `median` and `p99`.
 *
 * @param draw the next random number, from 0 to below 1.
 */
export function faultDuration(ms: FaultRule['ms'], draw: () => number): number | undefined {
  if (typeof ms !== 'object') return ms;
  if ('min' in ms) return ms.min + Math.floor(draw() * (ms.max - ms.min + 1));
  const { median, p99 } = ms;
  const sigma = Math.log(p99 / median) / DEVIATIONS_AT_P99;
  return Math.min(LONGEST_FAULT_MS, Math.round(median * Math.exp(sigma * standardNormal(draw))));
}

/** Box and Muller's method. */
const standardNormal = (draw: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
