import type { Locator, Page } from '@playwright/test';
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
  await expect(webhooks(page).first()).toContainText('plugin.transaction.account.tokenization.success');
  await expect(webhooks(page).first()).toContainText('100 Success – signature verified');

  await pay(page, '25.00');
  await expect(payouts(page)).toHaveText([/\$25\.00.*Paid, 100\. Payment will post/]);
  await pay(page, '10851.99');
  await expect(payouts(page).first()).toContainText('Declined, 851');
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
  await expect(webhooks(page).first()).toContainText('gateway.transaction.recipient.payment.status.returned');
});

test('what is no amount is not sent', async ({ page, example }) => {
  await capture(onExample(page, example), 'debit');
  for (const amount of ['', '1.234', '-1', '1e3', 'ten']) await pay(page, amount);
  await expect(payouts(page)).toHaveCount(0);
});

test('a failure is chosen from a list; its webhook is bad news, although its signature is right', async ({
  page,
  example,
}) => {
  const { outcome } = onExample(page, example);
  await page.goto(example.url);
  const [picker, email] = [page.getByLabel('What happens'), page.getByLabel('E-mail of the recipient')];
  const choices = picker.locator('option:enabled');
  await expect(choices.filter({ hasText: 'max-attempts' })).toHaveText(
    'max-attempts – attempt after attempt fails: MAX_VERIFICATION_ATTEMPTS_EXCEEDED',
  );
  await expect(choices.filter({ hasText: 'billpay-no-match' })).toHaveCount(0);

  await page.getByLabel('BillPay').check();
  await picker.selectOption('billpay-no-match');
  await expect(email).toHaveValue('jane+billpay-no-match@example.com');
  await page.getByLabel('Debit card').check();
  await expect(email).toHaveValue('jane@example.com');
  await email.fill('joe+max-attempts@example.com');
  await expect(picker).toHaveValue('max-attempts');
  await expect(picker).toHaveAccessibleDescription(/^attempt after attempt fails/);

  await page.getByRole('button', { name: 'Start' }).click();
  await expect(outcome).toContainText('Too many attempts.');
  const bad = webhooks(page).filter({ hasText: 'verification.rvdm.failure' });
  await expect(bad).toHaveCount(3);
  await expect(bad.first()).toContainText('1105 Failure – signature verified');
  const colour = (border: Locator): Promise<string> =>
    border.evaluate((element) => getComputedStyle(element).borderLeftColor);
  expect(await colour(bad.first())).toBe(await colour(outcome));
  await expectAccessible(page, page.mainFrame(), 'failed');

  await page.route('**/api/sessions', (route) =>
    route.fulfill({ status: 502, json: { message: 'Ingo created no session.' } }),
  );
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(outcome).toContainText('Ingo created no session.');
  const refused = page.getByRole('link', { name: /^Refused requests in the inspector/ });
  await expect(refused).toHaveAttribute('href', /\/_sandbox\/journal\?program=.*&refused=1$/);
});

test('each step links to its place in the inspector; the newest event is on top, and open', async ({
  page,
  example,
}) => {
  await capture(onExample(page, example), 'debit');
  await pay(page, '25.00');
  await expect(payouts(page)).toContainText('Paid');
  const events = page.getByRole('list', { name: 'Events' }).getByRole('listitem');
  await expect(events.first()).toContainText('TOKEN_SUCCESS');
  await expect(events.getByRole('group').and(page.locator('[open]'))).toHaveText(/TOKEN_SUCCESS/);
  const session = page.getByRole('link', { name: /^This session in the inspector/ });
  const steps = [
    [payouts(page).getByRole('link'), '$25.00'],
    [webhooks(page).getByRole('link'), 'plugin.transaction.account.tokenization.success'],
    [events.first().getByRole('link'), 'TOKEN_SUCCESS'],
  ] as const;
  for (const [link, what] of steps)
    await expect(link).toHaveAccessibleName(`Inspector: ${what} (opens in a new tab)`);
  const addresses = await Promise.all([session, ...steps.map(([link]) => link)].map(hrefOf));

  await page.goto(addresses[0]!);
  await expect(page.getByRole('article').getByText('TOKEN_SUCCESS').first()).toBeVisible();
  for (const [index, text] of ['/gateway/process', 'tokenization.success', 'TOKEN_SUCCESS'].entries()) {
    await page.goto(addresses[index + 1]!);
    await expect(page.getByRole('list', { name: 'Journal' }).getByText(text).first()).toBeVisible();
  }
});

test('on a phone, by keyboard, the page goes to the form in the iframe, and on to the outcome', async ({
  page,
  example,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { frame, outcome } = onExample(page, example);
  await page.goto(example.url);
  await page.getByRole('button', { name: 'Start' }).press('Enter');
  const panel = page.getByRole('region', { name: 'Account' });
  await expect(panel).toBeFocused();
  await expect(frame.getByLabel('Card number')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('#ingo iframe')).toBeFocused();
  await expectAccessible(page, page.mainFrame(), 'on a phone, with the iframe');
  await useTestValues(frame);
  await frame.locator('button[type=submit]').press('Space');
  await press(frame, 'Cancel');
  await expect(outcome).toContainText('Canceled.');
  await expect(panel).toBeFocused();
  await expect(outcome).toBeInViewport();
});

test('without a sandbox it offers no scenarios and links to no inspector; waiting shows progress', async ({
  page,
  example,
}) => {
  await page.route('**/api/sandbox', (route) => route.fulfill({ json: {} }));
  await onExample(page, example).start('debit', 'jane+silent-page@example.com');
  const progress = page.getByText('Opening the page of the payment provider …');
  await expect(progress).toBeVisible();
  await expect(page.getByLabel('What happens')).toBeHidden();
  await expect(page.getByText(/sandbox/i).filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('link')).toHaveCount(0);

  const motion = () => progress.evaluate((element) => getComputedStyle(element, '::before').animationName);
  expect(await motion()).toBe('turn');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await motion()).toBe('none');
  await expectAccessible(page, page.mainFrame(), 'waiting');
});

const hrefOf = async (link: Locator): Promise<string> => (await link.getAttribute('href'))!;
