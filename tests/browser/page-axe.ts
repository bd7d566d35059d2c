import { createRequire } from 'node:module';
import { expect, type Frame, type Page } from '@playwright/test';

/** The rules that everybody may expect a page to keep. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules on colours: all that another colour scheme can break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

interface AxeResults {
  readonly passes: readonly unknown[];
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

// `AxeBuilder` goes through every frame and opens a page for the result, each time; here it is one frame, many times.
const ofAxe = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const { source } = ofAxe('axe-core') as { source: string };

/**
 * Lets axe judge a document by every rule, and once more in the dark scheme by those on colours. Nothing may be found,
 * however slight.
 *
 * @param what names the document in the report of a failure.
 */
export async function expectAccessible(page: Page, frame: Frame, what: string): Promise<void> {
  if (await frame.evaluate(() => !('axe' in window))) await frame.evaluate(source);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(frame, TAGS), what).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(frame, COLOURS), `${what}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** One line a violation. */
async function violations(frame: Frame, rules: readonly string[]): Promise<string[]> {
  const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] });
  const { violations, passes } = await frame.evaluate<AxeResults>(`axe.run(document, ${options})`);
  expect(passes.length).toBeGreaterThan(0);
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${impact}): ${help}: ${html}: ${failureSummary}`),
  );
}
