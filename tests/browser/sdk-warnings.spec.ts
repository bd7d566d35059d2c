import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { warnings } from './sdk-console.js';

/** The time within which the console must name a problem. */
const WITHIN = { timeout: 3_000 };

/** Waits for the warning that matches, then a little for a second one, and expects one in all. */
async function expectOne(page: Page, messages: readonly string[], pattern: RegExp): Promise<void> {
  await expect.poll(() => messages.filter((message) => pattern.test(message)), WITHIN).toHaveLength(1);
  await page.waitForTimeout(500);
  expect(messages).toEqual([expect.stringMatching(pattern)]);
}

test('two sessions in one element, as effects that run twice make them, are named', async ({
  page,
  host,
  program,
}) => {
  const messages = warnings(page);
  const [first, second] = [await program.createSession(), await program.createSession()];
  await host.open(page);
  await host.mount(page, { url: first.authorizedUrl, destination: 'debit' });
  await host.mount(page, { url: second.authorizedUrl, destination: 'debit' });
  await expect(page.locator('#ingo iframe')).toHaveCount(2);
  await expectOne(
    page,
    messages,
    new RegExp(`^Two plugins are mounted in the same element: \\S+${first.id} and \\S+${second.id}\\.`),
  );
});

test('an <iframe> given as the container is named; nothing of the plugin is visible, yet it works', async ({
  page,
  host,
  program,
}) => {
  const messages = warnings(page);
  const { id, authorizedUrl } = await program.createSession();
  await program.nextScenario('success');
  await host.open(page);
  await page.evaluate(() => {
    document.getElementById('ingo')!.outerHTML = '<iframe id="ingo" title="mine"></iframe>';
  });
  await host.mount(page, { url: authorizedUrl, destination: 'debit' });
  await expect(page.locator('#ingo > iframe')).toBeHidden();
  await program.journalHas({ kind: 'event', session: id });
  await expectOne(page, messages, /element is an <iframe>, which does not show what it contains/);
});

for (const [name, headers] of Object.entries({
  'require-corp': { 'cross-origin-embedder-policy': 'require-corp' },
  credentialless: { 'cross-origin-embedder-policy': 'credentialless' },
  'require-corp, isolated': {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  },
}))
  test(`a page under Cross-Origin-Embedder-Policy is named: ${name}`, async ({ page, host, program }) => {
    const messages = warnings(page);
    const { authorizedUrl } = await program.createSession();
    await host.open(page, undefined, headers);
    await host.mount(page, { url: authorizedUrl, destination: 'debit' });
    await expectOne(page, messages, /^The browser blocked the plugin page .*Cross-Origin-Embedder-Policy/);
  });

test('an event stream that is blocked is named, by whatever it is blocked', async ({
  page,
  host,
  program,
}) => {
  const messages = warnings(page);
  const { id, authorizedUrl } = await program.createSession();
  await page.route(/\/session\/[^/]+\/stream\b/, (route) => route.abort('blockedbyclient'));
  await host.open(page);
  await host.mount(page, { url: authorizedUrl, destination: 'debit' });
  await expectOne(page, messages, new RegExp(`^The event stream .*/session/${id}/stream, is not open`));
});

test('an event stream that a proxy answers by itself is named', async ({ page, host, program }) => {
  const messages = warnings(page);
  const { id, authorizedUrl } = await program.createSession();
  await page.route(/\/session\/[^/]+\/stream\b/, (route) =>
    route.fulfill({ status: 403, contentType: 'text/html', body: 'Forbidden' }),
  );
  await host.open(page);
  await host.mount(page, { url: authorizedUrl, destination: 'debit' });
  await expectOne(page, messages, new RegExp(`^The event stream .*/session/${id}/stream, was refused`));
});

test('a plugin in a <div> on a page without such policies gives no warning', async ({
  page,
  host,
  program,
}) => {
  const messages = warnings(page);
  const { authorizedUrl } = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: authorizedUrl, destination: 'debit' });
  await host.waitFor(page, 'PAGE_LOAD');
  // The slowest check of the stub takes 2.5 s.
  await page.waitForTimeout(2_600);
  expect(messages).toEqual([]);
});
