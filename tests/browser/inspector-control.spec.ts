import { readFileSync } from 'node:fs';
import { MountedPage } from '../http/mounted-page.js';
import { receiver } from '../http/receiver.js';
import { expect, test } from './fixtures.js';
import { openInspector } from './inspector.js';
import { expectAccessible } from './page-axe.js';

test('the next session plays the scenario that was chosen, and the same is shown as curl and as TypeScript', async ({
  page,
  sandbox,
  program,
}) => {
  await openInspector(page, sandbox, program, 'control');
  await page.getByRole('searchbox', { name: 'Search scenarios' }).fill('fails permanently');
  await page.getByRole('button', { name: /^terminal-failure verification/ }).click();
  const bar = page.getByRole('status').filter({ hasText: 'Done' });
  await expect(bar).toContainText('the next session plays terminal-failure');
  await bar.getByText('Do the same in code').click();
  await expect(bar.getByLabel('As curl', { exact: true })).toContainText(
    `scenarios/next?program=${program.credentials.username}`,
  );
  await bar.getByRole('tab', { name: 'TypeScript' }).click();
  await expect(bar.getByLabel('As TypeScript', { exact: true })).toHaveText(
    "program.scenarios.next('terminal-failure');",
  );
  const { id } = await program.createSession();
  expect(await program.session(id)).toMatchObject({ scenario: 'terminal-failure' });
  await expectAccessible(page, page.mainFrame(), 'control');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('time passes by one click: until a URL expires, until a webhook is tried again; and the webhook is resent by hand', async ({
  page,
  sandbox,
  program,
}) => {
  const { id } = await program.createSession({ recipient: { first_name: 'Jane' } });
  let status = 500;
  const shop = await receiver(() => status);
  try {
    await program.tune({ webhooks: { url: shop.url } });
    await openInspector(page, sandbox, program, 'control');
    await page.getByRole('button', { name: 'Expire the URL of Jane D•••' }).click();
    await expect.poll(async () => (await program.session(id))['expired']).toBe(true);

    await program.nextScenario('success');
    const paid = await program.createSession();
    const mounted = await MountedPage.mount(paid.authorizedUrl);
    await mounted.event('TOKEN_SUCCESS');
    mounted.close();
    await expect.poll(() => shop.received.length).toBe(1);
    const retry = page.getByRole('button', { name: 'Fire the next retry of a webhook' });
    await retry.click();
    await expect.poll(() => shop.received.length).toBe(2);
    status = 200;
    await retry.click();
    await expect.poll(() => shop.received.length).toBe(3);
    await expect(retry).toBeHidden();

    await page.getByRole('link', { name: 'Journal', exact: true }).click();
    await page.getByRole('combobox', { name: 'Lane' }).selectOption('Webhooks');
    await page
      .getByRole('list', { name: 'Journal' })
      .getByRole('link', { name: /delivered/ })
      .click();
    await expect(page.getByRole('article').getByRole('row')).toHaveCount(4);
    await page.getByRole('button', { name: 'Resend' }).click();
    await expect.poll(() => shop.received.length).toBe(4);
    await expect(page.getByRole('article').getByRole('row')).toHaveCount(5);
  } finally {
    await shop.close();
  }
});

test('an event is fired into a mounted page; one that cannot happen is not offered', async ({
  page,
  sandbox,
  program,
}) => {
  const { id, authorizedUrl } = await program.createSession();
  await openInspector(page, sandbox, program, `sessions/${id}`);
  await expect(page.getByRole('combobox', { name: 'Event' }).getByRole('option')).toHaveText([
    'SESSION_EXPIRED',
  ]);
  const mounted = await MountedPage.mount(authorizedUrl);
  await page.getByRole('combobox', { name: 'Event' }).selectOption('TERMINAL_FAILURE');
  await page.getByRole('combobox', { name: 'error' }).selectOption('1042');
  await page.getByRole('button', { name: 'Fire event' }).click();
  expect(await mounted.event('TERMINAL_FAILURE')).toMatchObject({ error: 1042 });
  mounted.close();
  await expect(page.getByText('by TERMINAL_FAILURE')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Event' })).toContainText('TERMINAL_FAILURE_ACKNOWLEDGED');
});

test('a program is made, with its secret to copy, and the one that is looked at is reset after a question', async ({
  page,
  sandbox,
  program,
}) => {
  await program.createSession();
  await openInspector(page, sandbox, program, 'control');
  const username = `${program.credentials.username}-made`;
  await page.getByLabel('Another one: username').fill(username);
  await page.getByRole('button', { name: 'Make' }).click();
  await expect(page.getByRole('button', { name: 'Copy: secret' })).toBeVisible();
  await sandbox.ask('DELETE', `programs/${username}`);

  await page.getByRole('button', { name: 'Reset this program' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: 'Reset this program' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reset', exact: true }).click();
  await page.getByRole('link', { name: 'Sessions' }).click();
  await expect(page.getByText('No session was created yet')).toBeVisible();
});

test('the recording is downloaded, and plays again when it is dropped in; what is no recording is refused', async ({
  page,
  sandbox,
  program,
}) => {
  await sandbox.ask('POST', `sessions?program=${program.credentials.username}`);
  await program.advance('31s');
  await program.createSession();
  await openInspector(page, sandbox, program, 'control');
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the recording' }).click();
  const file = await downloaded;
  expect(file.suggestedFilename()).toBe(`${program.credentials.username}.jsonl`);
  const card = page.getByRole('region', { name: 'Recording' });
  await card.getByLabel(/^Replay a file/).setInputFiles(await file.path());
  await expect(card.getByRole('status')).toContainText(/3 inputs played, \d+ entries came out as recorded/);
  await card
    .getByLabel(/^Replay a file/)
    .setInputFiles({ name: 'other.txt', mimeType: 'text/plain', buffer: Buffer.from('nothing') });
  await expect(card.getByRole('status').locator('.bad')).toBeVisible();

  await page.getByRole('navigation').getByRole('link', { name: 'Sessions' }).click();
  await page.evaluate(
    (text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'dropped.jsonl'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    readFileSync(await file.path(), 'utf8'),
  );
  await expect(card.getByRole('status')).toContainText('dropped.jsonl: 3 inputs played');
});
