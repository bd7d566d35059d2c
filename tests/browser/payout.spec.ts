import type { Page } from '@playwright/test';
import { WEBHOOK_PATH } from '../../client/example/server.js';
import { setWebhookEndpoint } from '../../client/example/webhook-endpoint.js';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import type { DoctorReport } from '../../mock-server/index.js';
import { expect, test } from './fixtures.js';
import { onExample, press, useTestValues, type ExamplePage } from './outcome-on-example.js';
import { expectAccessible } from './page-axe.js';
import { screenshot } from './page-screenshot.js';

/** Captures an account with its test values. */
async function capture(
  { start, frame, outcome }: ExamplePage,
  destination: FundingDestination,
): Promise<void> {
  await start(destination);
  await useTestValues(frame);
  await frame.locator('button[type=submit]').press('Space');
  await press(frame, 'Confirm');
  await expect(outcome).toContainText('Account captured.');
}

const payouts = (page: Page) => page.getByRole('list', { name: 'Payouts' }).getByRole('listitem');
const webhooks = (page: Page) => page.getByRole('list', { name: 'Webhooks' }).getByRole('listitem');

async function pay(page: Page, amount: string): Promise<void> {
  await page.getByLabel('Amount in dollars').fill(amount);
  await page.getByRole('button', { name: 'Pay out' }).click();
}

test.beforeEach(({ sandbox, program, example }) =>
  setWebhookEndpoint(sandbox.url, program.credentials.username, example.url + WEBHOOK_PATH),
);

test('an account is captured, both tokens are seen to be the same, and it is paid', async ({
  page,
  sandbox,
  program,
  example,
}) => {
  const onPage = onExample(page, example);
  await page.goto(example.url);
  await expect(page.getByRole('button', { name: 'Pay out' })).toBeDisabled();
  await expectAccessible(page, page.mainFrame(), 'before');

  await capture(onPage, 'debit');
  await expect(page.getByText('Both tokens are the same.')).toBeVisible();
  const token = await page.locator('#token-event').textContent();
  expect(token).toMatch(/^\w{4}…\w{4}$/);
  await expect(page.locator('#token-webhook')).toHaveText(token!);
  await expect(webhooks(page).last()).toContainText('plugin.transaction.account.tokenization.success');
  await expect(webhooks(page).last()).toContainText('100 Success – ✓ signature verified');

  await pay(page, '25.00');
  await expect(payouts(page)).toHaveText([/\$25\.00Paid, 100\. Payment will post/]);
  await pay(page, '10851.99');
  await expect(payouts(page).last()).toContainText('Declined, 851');
  await expectAccessible(page, page.mainFrame(), 'after');
  const { findings, scorecard } = await sandbox.ask<DoctorReport>(
    'GET',
    `doctor?program=${program.credentials.username}`,
  );
  expect(findings).toEqual([]);
  expect(scorecard.find(({ id }) => id === 'listeners')).toMatchObject({ state: 'done' });
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `at ${width} px nothing stands out`).toBeLessThanOrEqual(0);
    await screenshot(page, `example-${width}`);
  }
});

test('a payout that comes back a day later is seen to, with its webhook', async ({
  page,
  example,
  program,
}) => {
  await capture(onExample(page, example), 'ach');
  await pay(page, '10001.99');
  await expect(payouts(page)).toContainText('Paid');
  await program.advance('1d');
  await expect(payouts(page)).toContainText('Returned: the money came back.');
  await expect(webhooks(page).last()).toContainText('gateway.transaction.recipient.payment.status.returned');
});

test('an amount that is none is not sent', async ({ page, example }) => {
  await capture(onExample(page, example), 'debit');
  for (const amount of ['', '1.234', '-1', '1e3', 'ten']) await pay(page, amount);
  await expect(payouts(page)).toHaveCount(0);
});
