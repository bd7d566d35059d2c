import type { Browser } from '@playwright/test';
import { isLoopback } from '../../../http/loopback.js';
import type { Target } from '../../target/target.js';
import type { BrowserLimits } from './probe-page.js';

/** What the browser half needs beside a target. */
export interface BrowserHalf {
  readonly browser: Browser;
  /** Address of the target's script. */
  readonly sdk: string;
  /** Origin of the page that mounts, registered with the program; no server is needed there. */
  readonly origin: string;
  /** Replaced in tests. Default: ten seconds for an event; then one for more, on this machine less. */
  readonly limits?: BrowserLimits;
}

const PATIENCE_MS = 10_000;

/** Limits where events follow at once: on this machine. */
export const LIMITS_HERE: BrowserLimits = { patienceMs: PATIENCE_MS, quietMs: 50 };

/** Returns the limits for a target. */
export const limitsOf = ({ url }: Target): BrowserLimits =>
  isLoopback(new URL(url).hostname) ? LIMITS_HERE : { patienceMs: PATIENCE_MS, quietMs: 1000 };
