import { startSandbox } from '../../mock-server/index.js';
import { expect, test } from './fixtures.js';
import { openInspector } from './inspector.js';
import { expectAccessible } from './page-axe.js';
import { mintProgram } from './program.js';
import { sandboxAt } from './sandbox.js';

test('sessions appear as they happen, named by the recipient, with state, cause and time left', async ({
  page,
  sandbox,
  program,
}) => {
  await openInspector(page, sandbox, program);
  const rows = page.getByRole('list', { name: 'Sessions' }).getByRole('listitem');

  const { id } = await program.createSession({ recipient: { first_name: 'Jane', last_name: 'Doe' } });
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText('Jane D•••');
  await expect(rows.first()).not.toContainText('Doe');
  await expect(rows.first()).toContainText(/active.*URL (30|29|28) s/);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await page.evaluate(() => document.getAnimations().length), 'what moves by itself').toBe(0);
  await program.advance('31s');
  await expect(rows.first()).toContainText('URL expired');

  await program.createSession({ recipient: { first_name: '<img src=x onerror=alert(1)>' } });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('<img src=x onerror=alert(1)>');

  await page.getByRole('searchbox').fill('jane');
  await expect(rows).toHaveCount(1);
  expect(new URL(page.url()).searchParams.get('search')).toBe('jane');
  await rows.first().getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/sessions/${id}\\?.*search=jane`));
  await expect(page.getByRole('heading', { level: 1, name: 'Jane D•••' })).toBeVisible();
});

test('j and k move the focus and open nothing; Enter opens; / searches; ? lists the shortcuts', async ({
  page,
  sandbox,
  program,
}) => {
  for (const first_name of ['One', 'Two', 'Three'])
    await program.createSession({ recipient: { first_name } });
  await openInspector(page, sandbox, program);
  const address = page.url();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await expect(page.getByRole('list', { name: 'Sessions' }).getByRole('listitem')).toHaveCount(3);
  for (const [key, name] of [
    ['j', 'Three'],
    ['j', 'Two'],
    ['j', 'One'],
    ['j', 'One'],
    ['k', 'Two'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await focused()).toContain(name);
  }
  expect(page.url()).toBe(address);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Two/ })).toBeVisible();

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('?');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expectAccessible(page, page.mainFrame(), 'shortcuts');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a lost connection is shown, and what happened meanwhile is shown once it is back, even after a restart', async ({
  page,
}) => {
  const first = await startSandbox({ port: 0, seed: 1 });
  const port = Number(new URL(first.url).port);
  const at = sandboxAt(first.url);
  const program = await mintProgram(at, { username: 'shop' });
  await program.createSession({ recipient: { first_name: 'Before' } });
  await openInspector(page, at, program);
  const rows = page.getByRole('list', { name: 'Sessions' }).getByRole('listitem');
  await expect(rows).toHaveCount(1);

  await first.close();
  await expect(page.getByRole('status').filter({ hasText: 'Connection lost' })).toBeVisible();
  await expect(rows).toHaveCount(1);

  const second = await startSandbox({ port, seed: 1 });
  try {
    const again = await mintProgram(at, { username: 'shop' });
    await again.createSession({ recipient: { first_name: 'After' } });
    await again.createSession({ recipient: { first_name: 'Later' } });
    await expect(page.getByRole('status').filter({ hasText: 'Live' })).toBeVisible({ timeout: 10_000 });
    await expect(rows).toHaveCount(2);
    await expect(rows.last()).toContainText('After');
  } finally {
    await second.close();
  }
});

test('beyond loopback the token is asked for, a wrong one is explained, the right one is kept in memory only', async ({
  page,
}) => {
  const sandbox = await startSandbox({ port: 0, seed: 1, host: '0.0.0.0' });
  try {
    await page.goto(`${sandbox.url}/_sandbox/`);
    await expect(page.getByRole('status').filter({ hasText: 'Token needed' })).toBeVisible();
    await expectAccessible(page, page.mainFrame(), 'token');
    await page.getByLabel('Control token').fill('wrong');
    await page.getByRole('button', { name: 'Connect' }).click();
    await expect(page.getByRole('alert')).toContainText('not the token of this sandbox');
    await page.getByLabel('Control token').fill(sandbox.controlToken!);
    await page.getByRole('button', { name: 'Connect' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Live' })).toBeVisible();
    expect(page.url()).not.toContain(sandbox.controlToken!);
    expect(await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }).length)).toBe(0);
    await page.reload();
    await expect(page.getByRole('status').filter({ hasText: 'Token needed' })).toBeVisible();
  } finally {
    await sandbox.close();
  }
});

test('a program that was brought back to a snapshot is shown as it is now', async ({
  page,
  sandbox,
  program,
}) => {
  const ofProgram = `?program=${program.credentials.username}`;
  await program.createSession({ recipient: { first_name: 'Before' } });
  await sandbox.ask('POST', `snapshot${ofProgram}`, { name: 'one' });
  await program.createSession({ recipient: { first_name: 'After' } });
  await openInspector(page, sandbox, program);
  const rows = page.getByRole('list', { name: 'Sessions' }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await sandbox.ask('POST', `restore${ofProgram}`, { name: 'one' });
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Before');
});
