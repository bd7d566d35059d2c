import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';

const isThere = (page: Page) => page.evaluate(() => 'IngoInstantPayments' in window);
const untilThere = (page: Page) => page.waitForFunction(() => 'IngoInstantPayments' in window);

/** Ways of putting the script on a page. */
const WAYS = {
  'a plain <script>': (sdk: string) => `<script src="${sdk}"></script>`,
  'a <script async>': (sdk: string) => `<script async src="${sdk}"></script>`,
  'a <script defer crossorigin>': (sdk: string) => `<script defer crossorigin src="${sdk}"></script>`,
  'a script that another one injects': (sdk: string) =>
    `<script>document.head.append(Object.assign(document.createElement('script'), { src: '${sdk}' }))</script>`,
  'an injected script that is removed at once': (sdk: string) =>
    `<script>
      const script = Object.assign(document.createElement('script'), { src: '${sdk}' });
      document.head.append(script);
      script.remove();
    </script>`,
  'a script that is removed when it has loaded': (sdk: string) =>
    `<script src="${sdk}" onload="this.remove()"></script>`,
  'the script twice': (sdk: string) => `<script src="${sdk}"></script><script src="${sdk}"></script>`,
};

for (const [way, head] of Object.entries(WAYS)) {
  test(`the SDK works from ${way}`, async ({ page, host, program }) => {
    const { authorizedUrl } = await program.createSession();
    await host.open(page, head(host.sdk));
    await untilThere(page);
    await host.mount(page, { url: authorizedUrl, destination: 'debit' });
    expect(await host.waitFor(page, 'PAGE_LOAD')).toMatchObject({ event_name: 'iip.webplugin.page_load' });
  });
}

test('a plain <script> defines the global for the scripts after it', async ({ page, host }) => {
  await host.open(
    page,
    `<script src="${host.sdk}"></script><script>window.members = Object.keys(IngoInstantPayments).sort()</script>`,
  );
  expect(await page.evaluate('members')).toEqual(['EVENTS', 'FUNDING_DESTINATIONS', 'create']);
});

test('loaded a second time, the first SDK stays, and its plugin keeps working', async ({
  page,
  host,
  program,
}) => {
  const { id, authorizedUrl } = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: authorizedUrl, destination: 'debit' });
  await host.waitFor(page, 'PAGE_LOAD');
  const first = await page.evaluateHandle('IngoInstantPayments');
  await page.addScriptTag({ url: host.sdk });
  expect(
    await page.evaluate((sdk) => Object.is(sdk, Reflect.get(window, 'IngoInstantPayments')), first),
  ).toBe(true);
  await program.fire(id, 'PLUGIN_ERROR');
  await host.waitFor(page, 'PLUGIN_ERROR');
});

test('a script that is blocked leaves no global behind, and tells its element', async ({ page, host }) => {
  await page.route(host.sdk, (route) => route.abort('blockedbyclient'));
  await host.open(page, `<script src="${host.sdk}" onerror="window.blocked = true"></script>`);
  expect(await page.evaluate('window.blocked')).toBe(true);
  expect(await isThere(page)).toBe(false);
});

test('any name that begins with ingo. answers the same script', async ({ page, host, sandbox }) => {
  const script = await page.request.get(host.sdk);
  expect(script.headers()['content-type']).toMatch(/^text\/javascript\b/);
  const other = `${sandbox.url}/sdk/ingo.instant.payments.sdk-2.2.0.min.js`;
  expect(await (await page.request.get(other)).text()).toBe(await script.text());
  await host.open(page, `<script src="${other}"></script>`);
  expect(await isThere(page)).toBe(true);
  expect((await page.request.get(`${sandbox.url}/sdk/other.js`)).status()).toBe(404);
});
