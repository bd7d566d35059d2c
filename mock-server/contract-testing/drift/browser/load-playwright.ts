import type { BrowserType } from '@playwright/test';
import { BrowserError } from './browser-error.js';

/** The part of Playwright that is used. */
export interface Playwright {
  readonly chromium: BrowserType;
}

/**
 * Loads Playwright, an optional peer dependency: only the browser half needs it.
 *
 * @throws BrowserError that says what to install.
 */
export async function loadPlaywright(
  load: () => Promise<Playwright> = () => import('@playwright/test'),
): Promise<Playwright> {
  try {
    return await load();
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' ? '' : ` (${String(cause)})`;
    throw new BrowserError(
      `--browser needs the package @playwright/test${why}: npm install --save-dev @playwright/test`,
    );
  }
}
