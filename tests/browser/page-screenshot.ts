import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Folder into which pictures are put, to be looked at; without it none are taken. */
const FOLDER = process.env['INGO_SANDBOX_SCREENSHOTS'];

/** Takes a picture of the whole page, if somebody wants to see it. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (!FOLDER) return;
  const viewport = page.viewportSize()!;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // Of an iframe the browser paints only what the window shows.
  await page.setViewportSize({ ...viewport, height: Math.max(height, viewport.height) });
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.setViewportSize(viewport);
}
