import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MountedPage } from '../http/mounted-page.js';
import { expect, test } from './fixtures.js';
import { openInspector } from './inspector.js';
import { expectAccessible } from './page-axe.js';
import { screenshot } from './page-screenshot.js';
import type { TestProgram } from './program.js';
import type { BrowserSandbox } from './sandbox.js';

const HOSTILE = '</script><script>globalThis.hacked=1</script><!--\u2028';

/** A session that ended badly, named by a hostile recipient, and a refused request. */
async function badDay(sandbox: BrowserSandbox, program: TestProgram): Promise<string> {
  await program.nextScenario('terminal-failure');
  const { id, authorizedUrl } = await program.createSession({ recipient: { first_name: HOSTILE } });
  const mounted = await MountedPage.mount(authorizedUrl);
  await mounted.event('TERMINAL_FAILURE');
  mounted.close();
  const { username } = program.credentials;
  await fetch(`${sandbox.url}/api/v1/sessions/point-in-time/plugin`, {
    method: 'POST',
    headers: {
      authorization: `hmac username="${username}", algorithm="hmac-sha512", headers="x-date", signature="AAAA"`,
    },
    body: '{}',
  });
  return id;
}

test('a recording opens as a file, without a server: sessions, timeline, refusals, doctor, and nothing to steer', async ({
  page,
  sandbox,
  program,
}) => {
  const id = await badDay(sandbox, program);
  const query = `program=${program.credentials.username}&as=html`;
  const { text } = await sandbox.ask<{ text: string }>('GET', `recording/export?${query}`);
  const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-page-'));
  try {
    writeFileSync(join(folder, 'failure.html'), text);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).protocol));
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(pathToFileURL(join(folder, 'failure.html')).href);
    await expect(page.getByRole('status').filter({ hasText: 'Recording, not live' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Control' })).toBeHidden();

    const rows = page.getByRole('list', { name: 'Sessions', exact: true }).getByRole('listitem');
    await expect(rows).toHaveCount(1);
    await expect(rows.first()).toContainText(HOSTILE.slice(0, -1));
    await rows.first().getByRole('link').click();
    expect(page.url()).toContain(`#/_sandbox/sessions/${id}`);
    await expect(page.getByText('by TERMINAL_FAILURE')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Fire event' })).toBeHidden();
    await page
      .getByRole('link', { name: /^iFrame, TERMINAL_FAILURE/ })
      .last()
      .click();
    await expect(page.getByRole('article').getByLabel('Payload', { exact: true })).toContainText('700');
    await expectAccessible(page, page.mainFrame(), 'recording');
    await screenshot(page, 'recording-light');

    await page.getByRole('link', { name: 'Lifecycle', exact: true }).last().click();
    await expect(page.locator('.taken')).toHaveText(['MOUNT', 'TERMINAL_FAILURE']);
    await page.getByRole('link', { name: 'Sessions', exact: true }).click();
    await page.getByRole('link', { name: /was refused/ }).click();
    await expect(page.getByRole('article')).toContainText('401');
    await page.getByRole('link', { name: 'Doctor' }).click();
    await expect(page.getByRole('row', { name: /A terminal failure is met/ })).toContainText('done');
    await page.goBack();
    await expect(page.getByRole('article')).toContainText('401');
    await page.reload();
    await expect(page.getByRole('article')).toContainText('401');
    expect(new Set(asked)).toEqual(new Set(['file:']));
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a recording is looked at in the inspector of a sandbox, until one goes back to that', async ({
  page,
  sandbox,
  program,
}) => {
  await badDay(sandbox, program);
  const name = program.credentials.username;
  const text = await (await fetch(`${sandbox.url}/_sandbox/api/recording?program=${name}`)).text();
  await sandbox.ask('POST', `reset?program=${name}`);
  await openInspector(page, sandbox, program, 'control');
  const card = page.getByRole('region', { name: 'Recording' });
  await card
    .getByLabel(/^Replay a file/)
    .setInputFiles({ name: 'failure.jsonl', mimeType: 'application/x-ndjson', buffer: Buffer.from(text) });
  await card.getByRole('button', { name: 'Look at failure.jsonl' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Recording, not live' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Sessions', exact: true })).toContainText('terminal failure');
  await screenshot(page, 'recording-in-sandbox');
  await page.getByRole('button', { name: 'Back to the sandbox' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Live' })).toBeVisible();
  await expect(page.getByText('No session was created yet')).toBeVisible();
});
