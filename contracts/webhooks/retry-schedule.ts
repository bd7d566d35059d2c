import type { Readings } from '../readings/readings.js';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

interface RetrySchedule {
  /** Milliseconds before the first repetition. */
  readonly first: number;
  /** Each wait is so many times the one before. */
  readonly factor: number;
  readonly longest: number;
  /** How many repetitions follow the first delivery. */
  readonly retries: number;
}

/** How a webhook that was not acknowledged is repeated, by the reading webhookRetrySchedule. */
export const RETRY_SCHEDULES = {
  exponential: { first: 5 * SECOND, factor: 2, longest: HOUR, retries: 32 },
  'every-minute': { first: 60 * SECOND, factor: 1, longest: 60 * SECOND, retries: 10 },
  none: { first: 0, factor: 1, longest: 0, retries: 0 },
} as const satisfies Record<Readings['webhookRetrySchedule'], RetrySchedule>;

/**
 * How long to wait before a repetition.
 *
 * @param attempts how often it was delivered so far.
 * @returns milliseconds; undefined when it is given up.
 */
export function retryWait(reading: Readings['webhookRetrySchedule'], attempts: number): number | undefined {
  const { first, factor, longest, retries }: RetrySchedule = RETRY_SCHEDULES[reading];
  return attempts > retries ? undefined : Math.min(longest, first * factor ** (attempts - 1));
}
