import { createExchange, type Exchange } from '../target/exchange.js';
import { paceOf, type Pace } from '../target/pace.js';
import type { Target } from '../target/target.js';
import { limitsOf, type BrowserHalf } from './browser/browser-half.js';
import { BROWSER_PROBES, UNPROBED_EVENTS } from './browser/browser-probes.js';
import { runBrowserProbes, type NotProbed } from './browser/run-browser-probes.js';
import { ProbeContext } from './probe-context.js';
import { PROBES, runProbes, type Observations } from './run-probes.js';

/** What to ask, and how. */
export interface AskOptions {
  readonly target: Target;
  /** Probes in a browser, too. Default: requests alone. */
  readonly half?: BrowserHalf;
  /** Replaced in tests. Default: five requests a second, and no limit on this machine. */
  readonly pace?: Pace;
  /** Replaced in tests. Default: ten seconds for an answer. */
  readonly exchange?: Exchange;
}

/** What a target answered. */
export interface TargetAnswers {
  /** The target as it was asked: with the origin of the page as `host_uri`, where none is given. */
  readonly target: Target;
  /** The day, such as 2026-01-31. */
  readonly on: string;
  readonly answers: Observations;
  readonly probes: number;
  readonly requests: number;
  readonly sessions: number;
  readonly unprobed: readonly NotProbed[];
}

/**
 * Sends every probe to a target; those in a browser where there is one.
 *
 * @throws TargetError where the target cannot be reached; BrowserError where the browser fails.
 */
export async function askTarget(options: AskOptions): Promise<TargetAnswers> {
  const { half, pace = paceOf(options.target), exchange = createExchange() } = options;
  const target = half ? { hostUri: half.origin, ...options.target } : options.target;
  const on = new Date(pace.now()).toISOString().slice(0, 10);
  const context = new ProbeContext(target, exchange, pace, pace.now().toString(36));
  const requested = await runProbes(context);
  const shown =
    half && (await runBrowserProbes({ limits: limitsOf(target), ...half, context, wait: pace.wait }));
  return {
    ...{ target, on, requests: context.requests, sessions: context.sessions },
    answers: { ...requested, ...shown?.observations },
    probes: PROBES.length + (shown ? BROWSER_PROBES.length : 0),
    unprobed: shown
      ? [...shown.unprobed, ...UNPROBED_EVENTS.map(({ events, why }) => ({ what: events.join(', '), why }))]
      : [],
  };
}
