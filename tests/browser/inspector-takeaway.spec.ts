import { MountedPage } from '../http/mounted-page.js';
import { expect, test } from './fixtures.js';
import { openInspector } from './inspector.js';
import { expectAccessible } from './page-axe.js';
import { screenshot } from './page-screenshot.js';

test('a session is copied as a test; what cannot be exported says why; Escape closes the menu and nothing else', async ({
  page,
  sandbox,
  program,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { id } = await program.createSession({ recipient: { first_name: 'Jane' } });
  await program.createSession({ recipient: { first_name: 'Other' } });
  await openInspector(page, sandbox, program, `sessions/${id}`);
  await page.getByRole('button', { name: 'Copy as …' }).click();
  const menu = page.getByRole('group', { name: 'Copy as' });
  await menu.getByRole('button', { name: /^Vitest/ }).click();
  await expect(menu.getByRole('status')).toContainText('Copied as Vitest.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("from 'ingo-sandbox/vitest';");
  expect([text.includes('Jane'), text.includes('Other')]).toEqual([true, false]);
  await menu.getByRole('button', { name: /^Scenario/ }).click();
  await expect(menu.getByRole('status')).toContainText(`The page of session ${id} was never opened`);
  await expectAccessible(page, page.mainFrame(), 'copy as');
  await screenshot(page, 'copy-as-light');
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`sessions/${id}`));
});

test('the scorecard shows findings with their evidence, and what is yet to be shown, live', async ({
  page,
  sandbox,
  program,
}) => {
  await openInspector(page, sandbox, program, 'doctor');
  const check = page.getByRole('row', { name: /The authorized_url is mounted at once/ });
  await expect(check).toContainText('Yet to show: an authorized_url that was mounted.');
  const { authorizedUrl } = await program.createSession();
  for (let mount = 0; mount < 2; mount++) (await MountedPage.mount(authorizedUrl)).close();
  const finding = page.getByRole('list', { name: 'Findings' }).getByText('url-mounted-twice');
  await expect(finding).toBeVisible();
  await expect(check).toContainText('broken');
  await expectAccessible(page, page.mainFrame(), 'doctor');
  await screenshot(page, 'doctor-light');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await screenshot(page, 'doctor-narrow');
  await page
    .getByRole('list', { name: 'Findings' })
    .getByRole('link', { name: /^Entry/ })
    .first()
    .click();
  await expect(page.getByRole('article')).toBeVisible();
});

test('the program is held at a breakpoint, which shows what waits, and is released; both as code', async ({
  page,
  sandbox,
  program,
}) => {
  await program.nextScenario('terminal-failure');
  const { authorizedUrl } = await program.createSession();
  await openInspector(page, sandbox, program, 'control');
  const card = page.getByRole('region', { name: 'Breakpoint' });
  await card
    .getByRole('combobox', { name: 'Hold at' })
    .selectOption({ label: 'an event, before the SDK gets it' });
  await card.getByRole('combobox', { name: 'Event', exact: true }).selectOption('TERMINAL_FAILURE');
  await card.getByRole('button', { name: 'Hold there' }).click();
  await expect(card.getByRole('status')).toContainText('Waits for the next event TERMINAL_FAILURE');
  const mounting = MountedPage.mount(authorizedUrl); // is answered once the event went out
  await expect(card.getByRole('status')).toContainText('event TERMINAL_FAILURE, session');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Held at a breakpoint' })).toBeVisible();
  await expectAccessible(page, page.mainFrame(), 'breakpoint');
  await screenshot(page, 'hold-light');
  await card.getByRole('button', { name: 'Release' }).click();
  const mounted = await mounting;
  await mounted.event('TERMINAL_FAILURE');
  mounted.close();
  await expect(card.getByRole('status')).toBeEmpty();
  const bar = page.getByRole('status').filter({ hasText: 'Done: what was held goes on' });
  await bar.getByText('Do the same in code').click();
  await bar.getByRole('tab', { name: 'TypeScript' }).click();
  await expect(bar.getByLabel('As TypeScript', { exact: true })).toHaveText('program.release();');
});
