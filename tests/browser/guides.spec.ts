import type { Request } from '@playwright/test';
import { expect, test as base } from '../../mock-server/fixtures/playwright/index.js';
import { cypressTests } from './cypress-in-playwright.js';
import { serveExpress, serveVite, type Served } from './guide-server.js';
import { press, useTestValues } from './outcome-on-example.js';

/** The back end of the guides with the program of the test, and Vite in front of it. */
const test = base.extend<{ backEnd: Served; vite: Served }>({
  backEnd: async ({ ingo }, use) => {
    const backEnd = await serveExpress(ingo);
    await use(backEnd);
    await backEnd.close();
  },
  vite: async ({ backEnd }, use) => {
    const vite = await serveVite(backEnd.url);
    await use(vite);
    await vite.close();
  },
});

test('React in StrictMode and Vue capture an account in one iframe each, through Vite, and end it when another order is shown, or none', async ({
  page,
  vite,
  ingo,
}) => {
  const sdk = `${ingo.url}/sdk/ingo.instantpayments.clientsdk_v2.0.js`;
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const frames = page.locator('iframe');
  const plugin = page.frameLocator('#root iframe');
  const sessions = '**/api/sessions';
  const call = (name: string, ...args: string[]): Promise<unknown> =>
    page.evaluate(`${name}(${args.map((arg) => JSON.stringify(arg)).join()})`);
  const ofOrder = (order: string) => (request: Request) => request.postData() === JSON.stringify({ order });

  for (const name of ['react', 'vue'])
    await test.step(name, async () => {
      const url = `${vite.url}/tests/browser/guide-pages/${name}.html`;
      await page.goto(url);
      await page.route(sessions, () => undefined); // no answer
      const [first, second] = ['a', 'b'].map((order) => ({
        asked: page.waitForRequest(ofOrder(order)),
        canceled: page.waitForEvent('requestfailed', ofOrder(order)),
      }));
      await call('showOrder', 'a');
      await first!.asked;
      await call('showOrder', 'b');
      await Promise.all([first!.canceled, second!.asked]);
      await call('leave');
      await second!.canceled;
      await page.unroute(sessions);

      // Now the script is there before the page, and nothing delays the first effect of StrictMode.
      await page.addInitScript({ content: await (await fetch(sdk)).text() });
      await page.goto(url);
      await call('showPage');
      await useTestValues(plugin);
      await expect(frames).toHaveCount(1);
      await press(plugin, 'Continue');
      await press(plugin, 'Confirm');
      await expect(page.getByRole('status')).toHaveText('token');
      await expect(frames).toHaveCount(0);
    });

  await expect(ingo).toHaveCreatedSessions(2);
  expect(errors).toEqual([]);
});

test('the guide for Cypress drives the page by the control API', async ({ page, backEnd, ingo }) => {
  const address = (url: string): string => {
    const { port, pathname, search } = new URL(url);
    return port === '4010'
      ? `${ingo.url}${pathname}?program=${ingo.credentials.username}`
      : backEnd.url + pathname + search;
  };
  const spec = await cypressTests(() => import('../../client/guides/cypress/payout.cy.js'), address);
  for (const { run } of spec) await run(page);
  expect(spec.map(({ title }) => title)).toEqual(['captures an account', 'says that the capture failed']);
});
