import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import browser from '../../browser/playwright.config.js';

/** Runs a test that was exported into the folder that the environment names. */
export default defineConfig({
  testDir: process.env['EXPORTED']!,
  testMatch: '*.spec.ts',
  outputDir: join(process.env['EXPORTED']!, 'results'),
  workers: 1,
  reporter: 'json',
  projects: browser.projects!,
});
