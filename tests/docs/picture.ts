/** `npm run picture`: runs sandbox and example as `npm start` does, captures an account, and writes the picture of the README. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import playwright from '../browser/playwright.config.js';
import { ROOT } from './markdown.js';

const FILE = 'client/example/capture.png';
const MAX_BYTES = 120 * 1024;
const START_LIMIT_MS = 30_000;
/** Scenario `success`, by the tag of the address: the page goes through to TOKEN_SUCCESS without a recipient. */
const RECIPIENT = 'jane+success@example.com';
const TOPIC = 'plugin.transaction.account.tokenization.success';

/** Starts the example beside a sandbox, both on free ports; returns its address and what ends both. */
async function startExample(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const command = [...['dist/cli.js', 'start', '--port', '0', '--seed', '1'], '--with'];
  const child = spawn(process.execPath, [...command, 'node client/example/main.js'], {
    cwd: ROOT,
    env: { ...process.env, INGO_EXAMPLE_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  const late = setTimeout(() => child.kill('SIGKILL'), START_LIMIT_MS);
  let example = false;
  for await (const line of createInterface(child.stdout)) {
    example ||= line.includes('in a browser');
    const url = /^ {2}(http:\S+)$/.exec(line)?.[1];
    if (!example || url === undefined) continue;
    clearTimeout(late);
    return { url, stop };
  }
  throw new Error(`the example did not print its address within ${START_LIMIT_MS / 1000} s`);
}

async function captureAccount(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('input[type=email]').fill(RECIPIENT);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText(TOPIC).waitFor();
  await page.getByText('TOKEN_SUCCESS', { exact: true }).waitFor();
}

const { launchOptions = {} } = playwright.projects?.[0]?.use ?? {};
const example = await startExample();
try {
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage({ viewport: { width: 1060, height: 920 }, colorScheme: 'light' });
    await captureAccount(page, example.url);
    await page.evaluate(() => scrollTo(0, 0));
    const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    if (picture.length > MAX_BYTES) {
      throw new Error(`the picture has ${picture.length} bytes, expected at most ${MAX_BYTES}`);
    }
    writeFileSync(`${ROOT}${FILE}`, picture);
    console.log(`wrote ${FILE}, ${Math.ceil(picture.length / 1024)} KiB`);
  } finally {
    await browser.close();
  }
} finally {
  await example.stop();
}
