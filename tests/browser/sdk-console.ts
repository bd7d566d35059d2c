import type { Page } from '@playwright/test';

/** What the console warns of from now on. */
export function warnings(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') heard.push(message.text());
  });
  return heard;
}

/** What a page does, from now on, that text never does: dialogs, and scripts that its security policy stops. */
export function mischief(page: Page): string[] {
  const done: string[] = [];
  page.on('dialog', (dialog) => {
    done.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) done.push(message.text());
  });
  return done;
}
