import { expect, it } from 'vitest';
import type { BrowserType } from '@playwright/test';
import { BrowserError } from './browser-error.js';
import { launchChromium } from './launch-chromium.js';
import { loadPlaywright } from './load-playwright.js';

const failing = {
  chromium: { launch: () => Promise.reject(new Error('spawn EACCES\n at …')) } as unknown as BrowserType,
};

it('where Playwright is not installed, says what to install', async () => {
  const absent = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
  await expect(loadPlaywright(() => Promise.reject(absent))).rejects.toThrow(
    new BrowserError('--browser needs the package @playwright/test: npm install --save-dev @playwright/test'),
  );
});

it('where Playwright cannot be loaded, says why', async () => {
  await expect(loadPlaywright(() => Promise.reject(new Error('broken')))).rejects.toThrow(
    'needs the package @playwright/test (Error: broken)',
  );
});

it('where no Chromium is found, says how to get one', async () => {
  await expect(launchChromium(failing, () => undefined)).rejects.toThrow(
    /^no Chromium was found: run "npx playwright install chromium".* INGO_SANDBOX_CHROMIUM$/,
  );
});

it('where the Chromium that is found does not start, says which and why', async () => {
  await expect(launchChromium(failing, () => '/opt/chromium')).rejects.toThrow(
    'the Chromium /opt/chromium did not start (spawn EACCES): name another in INGO_SANDBOX_CHROMIUM',
  );
});
