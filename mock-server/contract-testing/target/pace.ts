import { isLoopback } from '../../http/loopback.js';
import type { Target } from './target.js';
import { realPause, realTime } from '../../world/world.js';

/** The clock and the request rate of a run. */
export interface Pace {
  readonly now: () => number;
  /** Called before each request. */
  readonly before: () => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** The rate that Ingo recommends (ingopay-iframe/overview: five requests a second), with a margin. */
const MOST = 5;
const WINDOW_MS = 1050;

/** Sends no more than five requests in any second: for a target elsewhere. */
export function limitedPace(): Pace {
  const sent: number[] = [];
  return {
    now: realTime,
    wait: realPause,
    before: async () => {
      const first = sent.length < MOST ? undefined : sent.shift();
      if (first !== undefined) await realPause(Math.max(0, first + WINDOW_MS - realTime()));
      sent.push(realTime());
    },
  };
}

/** Sends without a limit: for a target on this machine. */
export const unlimitedPace: Pace = { now: realTime, wait: realPause, before: async () => undefined };

/** Returns the pace for a target. */
export const paceOf = ({ url, gatewayUrl }: Target): Pace =>
  [url, gatewayUrl].every((origin) => isLoopback(new URL(origin).hostname)) ? unlimitedPace : limitedPace();
