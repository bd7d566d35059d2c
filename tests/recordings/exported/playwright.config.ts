import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { defineConfig } from '@playwright/test';
import browser from '../../browser/playwright.config.js';

/** Runs a test that was exported into the folder that the environment names, with the package as it is here. */
export default defineConfig({
  testDir: process.env['EXPORTED']!,
  testMatch: '*.spec.ts',
  tsconfig: './tsconfig.json',
  outputDir: join(tmpdir(), 'ingo-sandbox-exported'),
  reporter: 'json',
  projects: browser.projects!,
});
