import type { Page } from '@playwright/test';
import { expect } from './fixtures.js';
import type { BrowserSandbox } from './sandbox.js';

/** Opens a page of the inspector, within the program, and waits until it is live. */
export async function openInspector(
  page: Page,
  sandbox: Pick<BrowserSandbox, 'url'>,
  program: { readonly credentials: { readonly username: string } },
  path = '',
): Promise<void> {
  const url = new URL(`/_sandbox/${path}`, sandbox.url);
  url.searchParams.set('program', program.credentials.username);
  await page.goto(url.href);
  await expect(page.getByRole('status').filter({ hasText: 'Live' })).toBeVisible();
}
