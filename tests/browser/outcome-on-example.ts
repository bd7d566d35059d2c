import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import type { PageName } from '../../contracts/plugin/pages.js';
import type { Example } from './example.js';

/** The page of the example integration, as a recipient sees it. */
export interface ExamplePage {
  readonly frame: FrameLocator;
  /** How it ended. */
  readonly outcome: Locator;
  readonly again: Locator;
  /** Opens the page, chooses where the money goes, and starts. */
  start(destination: FundingDestination, email?: string): Promise<void>;
  /** The events so far, oldest first, written as `eventText` does. */
  log(): Promise<string[]>;
}

/** Drives the example in a page. */
export function onExample(page: Page, example: Example): ExamplePage {
  return {
    frame: page.frameLocator('#ingo iframe'),
    outcome: page.locator('#outcome'),
    again: page.getByRole('button', { name: 'Try again' }),
    async start(destination, email = 'jane@example.com') {
      await page.goto(example.url);
      await page.locator(`input[name=destination][value=${destination}]`).check();
      await page.getByLabel('E-mail of the recipient').fill(email);
      await page.getByRole('button', { name: 'Start' }).click();
    },
    async log() {
      const entries = await page
        .getByRole('list', { name: 'Events' })
        .getByRole('listitem')
        .evaluateAll((items) =>
          items.map((item) => ['b', 'code'].map((part) => item.querySelector(part)?.textContent)),
        );
      // The newest is on top.
      entries.reverse();
      return entries.map(([name = '', payload]) => eventText(name ?? '', JSON.parse(payload ?? '{}')));
    },
  };
}

/** An event with what tells it apart: `PAGE_LOAD Confirmation`, `TERMINAL_FAILURE 700`. */
export function eventText(name: string, payload: object): string {
  const { page, error } = payload as Readonly<Record<string, unknown>>;
  return [name, page ?? error].filter((part) => part !== undefined).join(' ');
}

/** The page that stands in an iframe. */
export const shown = (frame: FrameLocator, name: PageName): Locator =>
  frame.locator(`section[data-page=${name}]`);

/**
 * Presses the button of a name in an iframe. By key: a click is aimed at a place, and the iframe may be growing or
 * shrinking still. By that key which acts when it is let go: Enter could take the iframe away while it is down.
 */
export const press = (within: FrameLocator | Locator, name: string): Promise<void> =>
  within.getByRole('button', { name, exact: true }).press('Space');

/** Lets the page fill in the test values of a label. */
export async function useTestValues(frame: FrameLocator, label = 'Success'): Promise<void> {
  await frame.locator('summary').press('Space');
  await press(frame, label);
}
