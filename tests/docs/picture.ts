/** `npm run picture`: runs sandbox and example as `npm start` does, captures an account, and writes the pictures of the READMEs. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import playwright from '../browser/playwright.config.js';
import { ROOT } from './markdown.js';

const CAPTURE = 'client/example/capture.png';
/** The inspector, as it is shown to whom. */
const INSPECTOR = [
  { file: 'mock-server/inspector/inspector.png', width: 1210, height: 600, colorScheme: 'light' },
  { file: 'mock-server/inspector/inspector-dark.png', width: 1210, height: 600, colorScheme: 'dark' },
  { file: 'mock-server/inspector/inspector-narrow.png', width: 390, height: 700, colorScheme: 'light' },
] as const;
const MAX_BYTES = 120 * 1024;
const START_LIMIT_MS = 30_000;
/** Scenario `success`, by the tag of the address: the page goes through to TOKEN_SUCCESS without a recipient. */
const RECIPIENT = 'jane+success@example.com';
const TOPIC = 'plugin.transaction.account.tokenization.success';

/** The example beside a sandbox. */
interface RunningExample {
  readonly url: string;
  /** Address of the sandbox's inspector. */
  readonly inspector: string;
  /** Ends both. */
  readonly stop: () => Promise<void>;
}

/** Starts the example beside a sandbox, both on free ports. */
async function startExample(): Promise<RunningExample> {
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
  let inspector = '';
  for await (const line of createInterface(child.stdout)) {
    example ||= line.includes('in a browser');
    inspector = /Inspector +(\S+)/.exec(line)?.[1] ?? inspector;
    const url = /^ {2}(http:\S+)$/.exec(line)?.[1];
    if (!example || url === undefined) continue;
    clearTimeout(late);
    return { url, inspector, stop };
  }
  throw new Error(`the example did not print its address within ${START_LIMIT_MS / 1000} s`);
}

async function captureAccount(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('input[type=email]').fill(RECIPIENT);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText(TOPIC, { exact: true }).waitFor();
  await page.getByText('TOKEN_SUCCESS', { exact: true }).waitFor();
}

/** Opens the session that was captured, at the entry that decided it. */
async function openSession(page: Page, inspector: string): Promise<void> {
  await page.goto(inspector);
  await page.getByRole('list', { name: 'Sessions' }).getByRole('link').first().click();
  await page.getByRole('article').getByText('TOKEN_SUCCESS').first().waitFor();
}

async function takePicture(page: Page, file: string): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  if (picture.length > MAX_BYTES) {
    throw new Error(`${file} has ${picture.length} bytes, expected at most ${MAX_BYTES}`);
  }
  writeFileSync(`${ROOT}${file}`, picture);
  console.log(`wrote ${file}, ${Math.ceil(picture.length / 1024)} KiB`);
}

const { launchOptions = {} } = playwright.projects?.[0]?.use ?? {};
const example = await startExample();
try {
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage({ viewport: { width: 1060, height: 920 }, colorScheme: 'light' });
    await captureAccount(page, example.url);
    await takePicture(page, CAPTURE);
    await openSession(page, example.inspector);
    for (const { file, colorScheme, ...size } of INSPECTOR) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await takePicture(page, file);
    }
  } finally {
    await browser.close();
  }
} finally {
  await example.stop();
}
