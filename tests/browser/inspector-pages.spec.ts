import { MountedPage } from '../http/mounted-page.js';
import { expect, test } from './fixtures.js';
import { openInspector } from './inspector.js';
import { expectAccessible } from './page-axe.js';
import { screenshot } from './page-screenshot.js';

test('where nothing happened yet the first steps are shown; an account is captured without leaving the page', async ({
  page,
  sandbox,
  program,
}) => {
  await openInspector(page, sandbox, program);
  await page.getByRole('tab', { name: 'Ruby' }).click();
  await expect(page.getByLabel('Code in Ruby', { exact: true })).toContainText(
    `hmac username="${program.credentials.username}"`,
  );
  await expect(page.getByLabel('Page', { exact: true })).toContainText(`${sandbox.url}/sdk/ingo.`);
  await expectAccessible(page, page.mainFrame(), 'first steps');
  await page.getByRole('button', { name: 'Capture now' }).click();
  const dialog = page.getByRole('dialog', { name: 'Capture an account' });
  await dialog.getByRole('button', { name: 'debit', exact: true }).click();
  const frame = dialog.frameLocator('iframe');
  await frame.getByText('SANDBOX test values').click();
  await frame.getByRole('button', { name: 'Success', exact: true }).click();
  await expectAccessible(page, page.mainFrame(), 'capture');
  await screenshot(page, 'capture-light');
  await frame.locator('button[type=submit]').click();
  await frame.locator('[data-page="confirmation"] .primary').click();
  await expect(dialog.getByRole('list', { name: 'Events' })).toContainText(/TOKEN_SUCCESS.*…\w{4}/);
  await screenshot(page, 'captured-light');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jane D•••' })).toBeVisible();
  await expect(page.getByText('by TOKEN_SUCCESS')).toBeVisible();
});

test('the lifecycle is drawn from its table, with the path of a session in it', async ({
  page,
  sandbox,
  program,
}) => {
  await program.nextScenario('terminal-failure');
  const { id, authorizedUrl } = await program.createSession();
  const mounted = await MountedPage.mount(authorizedUrl);
  await mounted.event('TERMINAL_FAILURE');
  mounted.close();
  await openInspector(page, sandbox, program, `sessions/${id}`);
  await page.getByRole('link', { name: 'Lifecycle' }).last().click();
  const picture = page.getByRole('region', { name: 'Lifecycle of a session' });
  await expect(picture.locator('.taken')).toHaveText(['MOUNT', 'TERMINAL_FAILURE']);
  await expect(picture.locator('.current')).toHaveText('terminal failure');
  await expect(picture.locator('.impossible')).toHaveText(['FUNDING_CANCELED', 'TERMINAL_FAILURE']);
  await expectAccessible(page, page.mainFrame(), 'lifecycle');
});

test('a reading is found, and its other answer tried by one click', async ({ page, sandbox, program }) => {
  await openInspector(page, sandbox, program, 'readings');
  await page.getByRole('searchbox').fill('terminal failure');
  const choice = page.getByRole('group', { name: /afterTerminalFailure/ });
  await choice.getByRole('radio', { name: /^terminated/ }).check();
  await expect(choice).toContainText('not the default');
  await program.nextScenario('terminal-failure');
  const { id, authorizedUrl } = await program.createSession();
  const mounted = await MountedPage.mount(authorizedUrl);
  await mounted.event('TERMINAL_FAILURE');
  mounted.close();
  expect(await program.session(id)).toMatchObject({ state: 'terminated' });
  await page.getByRole('searchbox').fill('');
  await expectAccessible(page, page.mainFrame(), 'readings');
});

test('coverage says which outcomes were met, live', async ({ page, sandbox, program }) => {
  await openInspector(page, sandbox, program, 'coverage');
  const event = page.getByRole('row', { name: /^SESSION_EXPIRED/ });
  await expect(event).toContainText('never met');
  const { authorizedUrl } = await program.createSession();
  await program.advance('31s');
  await page.request.get(authorizedUrl);
  await expect(event).toContainText('met once');
  await page.getByLabel('Missing only').check();
  await expect(event).toBeHidden();
  await expectAccessible(page, page.mainFrame(), 'coverage');
});

test('ten thousand sessions are listed, searched and walked without drawing them all', async ({
  page,
  sandbox,
  program,
}) => {
  const sessions = Array.from({ length: 10_000 }, (_, at) => ({
    session_identifier: `id-${at}`,
    state: at % 2 ? 'active' : 'completed',
    recipient: `Jane${at} D•••`,
    participant_unique_id1: `order-${at}`,
    created_at: new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString(),
    authorized_url_expires_at: new Date(Date.UTC(2026, 0, 1)).toISOString(),
    refreshes: 0,
    scenario: 'interactive',
    failed_verifications: 0,
  }));
  await page.route(/api\/sessions\?/, (route) => route.fulfill({ json: { sessions } }));
  await openInspector(page, sandbox, program);
  const list = page.getByRole('list', { name: 'Sessions' });
  await expect(list.getByRole('listitem').first()).toContainText('Jane9999');
  expect(await list.getByRole('listitem').count()).toBeLessThan(60);
  const scrollTo = (place: number): Promise<void> =>
    page.locator('.virtual').evaluate((box, top) => box.scrollTo(0, top), place);

  // What is looked at stays where it is when a session is created.
  await scrollTo(6000);
  const row = list.getByRole('listitem').filter({ hasText: 'Jane9890 ' });
  await expect(row).toBeInViewport();
  const place = await row.boundingBox();
  await program.createSession();
  await expect(page.getByRole('status').filter({ hasText: /^10001$/ })).toBeVisible();
  expect(await row.boundingBox()).toEqual(place);

  // The focus stays while the list scrolls, and goes on from there.
  await row.getByRole('link').focus();
  await scrollTo(1_000_000);
  await expect(list.getByRole('listitem').last()).toContainText('Jane0 ');
  await expect(row.getByRole('link')).toBeFocused();
  await page.keyboard.press('j');
  const next = list.getByRole('listitem').filter({ hasText: 'Jane9889 ' });
  await expect(next.getByRole('link')).toBeFocused();
  await expect(next).toBeInViewport({ ratio: 1 });

  await page.getByRole('searchbox').fill('order-4242');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('combobox', { name: 'State' }).selectOption('completed');
  await expect(page.getByText('5000 of 10001')).toBeVisible();
});
