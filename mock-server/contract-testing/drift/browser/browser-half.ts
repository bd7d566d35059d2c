import type { Browser } from '@playwright/test';
import type { BrowserLimits } from './probe-page.js';

/** What the browser half needs beside a target. */
export interface BrowserHalf {
  readonly browser: Browser;
  /** Address of the target's script. */
  readonly sdk: string;
  /** Origin of the page that mounts, registered with the program; no server is needed there. */
  readonly origin: string;
  /** Replaced in tests. Default: ten seconds for an event, one for more to follow. */
  readonly limits?: BrowserLimits;
}

/** Limits for a target. */
export const TARGET_LIMITS: BrowserLimits = { patienceMs: 10_000, quietMs: 1000 };

/** Limits for a sandbox in this process, whose events follow at once. */
export const SANDBOX_LIMITS: BrowserLimits = { patienceMs: 10_000, quietMs: 50 };
