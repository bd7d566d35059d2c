import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from 'ingo-sandbox/playwright';
import { createApp } from '../express/app.js';
import { connectIngo } from '../back-end/ingo.js';

/** The application, with a program of the sandbox that is the test's own. */
const test = base.extend<{ app: string }>({
  app: async ({ ingo }, use) => {
    const settings = { baseUrl: ingo.url, ...ingo.credentials };
    const server = createApp(connectIngo(settings)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.close();
  },
});

test('a recipient adds a card', async ({ page, app, ingo }) => {
  await page.goto(`${app}/?order=order-1`);
  const plugin = page.frameLocator('#ingo iframe');
  await plugin.getByText('test values').click();
  await plugin.getByRole('button', { name: 'Success', exact: true }).click();
  await plugin.getByRole('button', { name: 'Continue' }).click();
  await plugin.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('status')).toHaveText('token');
  await expect(ingo).toHaveCreatedSessions(1);
});

test('a recipient learns that the capture failed', async ({ page, app, ingo }) => {
  ingo.scenarios.next('terminal-failure');
  await page.goto(`${app}/?order=order-1`);
  await expect(page.getByRole('status')).toHaveText('terminal-failure');
});
