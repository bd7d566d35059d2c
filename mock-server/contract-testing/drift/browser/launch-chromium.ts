import type { Browser } from '@playwright/test';
import { BrowserError } from './browser-error.js';
import { findChromium } from './find-chromium.js';
import { loadPlaywright, type Playwright } from './load-playwright.js';

const LONGEST_START_MS = 30_000;

/** A sandbox on this machine may be embedded in a page of a public origin, which Chromium refuses otherwise. */
const LOOPBACK_IS_PUBLIC = '--ip-address-space-overrides=127.0.0.1:0=public,[::1]:0=public';

/**
 * Launches the Chromium of this system, else the one that Playwright installed.
 *
 * @param playwright replaced in tests.
 * @param find replaced in tests.
 * @throws BrowserError that says what to install, or why it did not start.
 */
export async function launchChromium(
  playwright?: Playwright,
  find: () => string | undefined = findChromium,
): Promise<Browser> {
  const { chromium } = playwright ?? (await loadPlaywright());
  const executablePath = find();
  try {
    return await chromium.launch({
      args: ['--disable-gpu', '--disable-quic', LOOPBACK_IS_PUBLIC],
      timeout: LONGEST_START_MS,
      ...(executablePath !== undefined && { executablePath }),
    });
  } catch (cause) {
    throw new BrowserError(
      executablePath === undefined
        ? 'no Chromium was found: run "npx playwright install chromium", install one with the package manager of this system, or name one in INGO_SANDBOX_CHROMIUM'
        : `the Chromium ${executablePath} did not start (${firstLine(cause)}): name another in INGO_SANDBOX_CHROMIUM`,
    );
  }
}

const firstLine = (cause: unknown): string =>
  String((cause as Error).message ?? cause)
    .split('\n', 1)[0]!
    .slice(0, 200);
