import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../../mock-server/contract-testing/drift/browser/find-chromium.js';

/** `npm test` has found or installed one already; whoever runs Playwright alone gets the one that is there. */
const executablePath = process.env['INGO_SANDBOX_CHROMIUM'] || findChromium();
// The workers read this file, too, and need not look again.
if (executablePath !== undefined) process.env['INGO_SANDBOX_CHROMIUM'] = executablePath;

export default defineConfig({
  testDir: '.',
  // Without `paths`: the example runs with the client as it was bundled, as its users run it.
  tsconfig: '../../tsconfig.build.json',
  testMatch: '**/*.spec.ts',
  outputDir: '../../.tmp/browser-tests',
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  workers: Math.max(2, Math.min(availableParallelism(), 8)),
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  // The path comes in PLAYWRIGHT_JSON_OUTPUT_FILE; without one the report would go to stdout.
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['line'], ['json']] : 'list',
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          args: ['--disable-gpu', '--disable-quic'],
          ...(executablePath !== undefined && { executablePath }),
        },
      },
    },
  ],
});
