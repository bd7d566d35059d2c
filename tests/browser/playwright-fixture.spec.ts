import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createIngoClient } from '../../client/server/index.js';
import { interceptCalls } from '../../mock-server/fixtures/intercept/index.js';
import { answerBrowser } from '../../mock-server/fixtures/playwright/answer-browser.js';
import { expect, test, type IngoFixture } from '../../mock-server/fixtures/playwright/index.js';
import { press, useTestValues } from './outcome-on-example.js';
import { SAMPLE_REQUEST } from '../builders/session-record.js';

/** Addresses that an application has from Ingo, and keeps in tests. */
const SDK = 'https://cdn.shop.example/vendor/ingo.instantpayments.clientsdk_v2.1.js';
const SESSIONS = 'https://iip-session-management-uat.ingo.money';
const PRODUCTION = 'https://iip-webplugin-ingo.money/session/1';

/** An application's page: it asks its own back end for a URL, mounts it, and shows how the capture ended. */
const PAGE = `<!doctype html>
<title>Payout</title>
<script src="${SDK}"></script>
<div id="ingo"></div><p id="outcome"></p>
<script type="module">
  const { authorized_url } = await (await fetch('/session', { method: 'POST' })).json();
  const plugin = IngoInstantPayments.create(document.getElementById('ingo'));
  for (const [name, event] of Object.entries(IngoInstantPayments.EVENTS))
    if (name === 'TOKEN_SUCCESS' || name === 'TERMINAL_FAILURE' || name === 'SESSION_ERROR')
      plugin.addEventListener(event, () => (document.getElementById('outcome').textContent = name));
  document.body.dataset.url = authorized_url;
  plugin.mount(authorized_url, 'debit');
</script>`;

/** The application: its addresses are Ingo's own, its credentials come from its settings. */
async function withShop(
  { credentials: { username, secret } }: IngoFixture,
  visit: (url: string) => Promise<void>,
): Promise<void> {
  const client = createIngoClient({ baseUrl: SESSIONS, username, secret });
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST') {
      response.setHeader('content-type', 'text/html').end(PAGE);
      return;
    }
    const { session } = await client.sessions.create(SAMPLE_REQUEST);
    response.end(JSON.stringify(session));
  }).listen(0, 'localhost');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    await visit(`http://localhost:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('an application that is hard-wired to Ingo captures a card, unchanged', async ({
  page,
  ingo,
  ingoSandbox,
}) => {
  const restore = interceptCalls(ingoSandbox);
  try {
    await withShop(ingo, async (url) => {
      await page.goto(url);
      const plugin = page.frameLocator('#ingo iframe');
      await useTestValues(plugin);
      await press(plugin, 'Continue');
      await press(plugin, 'Confirm');
      await expect(page.locator('#outcome')).toHaveText('TOKEN_SUCCESS');
      const authorizedUrl = await page.locator('body').getAttribute('data-url');
      expect(authorizedUrl).toMatch(/^https:\/\/iip-webplugin-uat\.ingo\.money\/session\//);
    });
  } finally {
    restore();
  }
  await expect(ingo).toHaveCreatedSessions(1);
});

test('a fault of its program keeps the SDK from a page, whatever host the script is on', async ({
  page,
  ingo,
}) => {
  ingo.faults.set([{ fault: 'sdk-missing', times: 1 }]);
  const loads = async (): Promise<boolean> => {
    await page.setContent(`<script src="${SDK}"></script>`);
    return page.evaluate(() => 'IngoInstantPayments' in window);
  };
  expect([await loads(), await loads()]).toEqual([false, true]);
});

test('each test has a program of its own', async ({ ingo }) => {
  await expect(ingo).toHaveCreatedSessions(0);
  expect((await fetch(`${ingo.url}/_sandbox/health`)).status).toBe(200);
});

test('a page cannot reach production, and the host is named', async ({ browser, ingo, ingoSandbox }) => {
  const context = await browser.newContext();
  const answered = await answerBrowser(context, ingoSandbox, ingo.credentials.username);
  const page = await context.newPage();
  const refusal = await page.goto(PRODUCTION).catch((error: Error) => error.message);
  expect(refusal).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(answered.production).toEqual(['iip-webplugin-ingo.money']);
  await answered.stop();
  await context.close();
});

test.fail('a test whose page calls production fails', async ({ page }) => {
  await page.goto(PRODUCTION).catch(() => undefined);
});
