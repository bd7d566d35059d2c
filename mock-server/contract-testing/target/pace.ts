import { isLoopback } from '../../http/loopback.js';
import type { Target } from './target.js';
import { realPause, realTime } from '../../world/world.js';

/** Real time, and how to wait; whoever talks with a sandbox in this process need not. */
export interface Pace {
  readonly now: () => number;
  /** Called before each request. */
  readonly before: () => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** As many requests as Ingo advises (ingopay-iframe/overview: five in a second), with a little to spare. */
const MOST = 5;
const WINDOW_MS = 1050;

/** The pace of a target that is not ours: no more than five requests in any second. */
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

/** The pace of a sandbox in this process, or on this machine: it is nobody else's. */
export const unlimitedPace: Pace = { now: realTime, wait: realPause, before: async () => undefined };

/** The pace at which a target may be asked. */
export const paceOf = ({ url, gatewayUrl }: Target): Pace =>
  [url, gatewayUrl].every((origin) => isLoopback(new URL(origin).hostname)) ? unlimitedPace : limitedPace();
