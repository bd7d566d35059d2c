import { expect, test } from './fixtures.js';
import { openInspector } from './inspector.js';
import { sandboxAt } from './sandbox.js';
import { startSwitch } from './switch.js';

test('what is steered in one inspector appears in another that is open', async ({
  page,
  context,
  sandbox,
  program,
}) => {
  await program.createSession({ recipient: { first_name: 'Jane', last_name: 'Doe' } });
  const other = await context.newPage();
  await openInspector(page, sandbox, program, 'readings');
  await openInspector(other, sandbox, program, 'readings');
  await page.getByRole('radio', { name: /^kong-403/ }).check();
  await expect(other.getByRole('radio', { name: /^kong-403/ })).toBeChecked();

  await other.getByRole('link', { name: 'Sessions' }).click();
  await page.getByRole('link', { name: 'Control' }).click();
  await page.getByRole('button', { name: 'Expire the URL of Jane D•••' }).click();
  const row = other.getByRole('list', { name: 'Sessions' }).getByRole('listitem');
  await expect(row).toContainText('URL expired');
  await expect(other.getByTitle('Time of the program, UTC')).toContainText('+');
});

test('a stream that is cut continues where it ended: nothing is missing, nothing is read twice', async ({
  page,
  sandbox,
  program,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const since = /journal\/stream\?since=(\d+)/.exec(request.url())?.[1];
    if (since !== undefined) asked.push(since);
  });
  const line = await startSwitch(sandbox.url);
  try {
    await program.createSession({ recipient: { first_name: 'Before' } });
    const known = (await program.journal()).at(-1)!.seq;
    await openInspector(page, sandboxAt(line.url), program, 'journal');
    const count = page.getByRole('status').filter({ hasText: /^\d+$/ });
    await expect(count).toHaveText(String(known));

    line.cut();
    await expect(page.getByRole('status').filter({ hasText: 'Connection lost' })).toBeVisible();
    await program.createSession({ recipient: { first_name: 'Meanwhile' } });
    await program.createSession({ recipient: { first_name: 'After' } });
    await expect(count).toHaveText(String(known));

    line.restore();
    await page.getByRole('button', { name: 'Try now' }).click();
    await expect(count).toHaveText(String((await program.journal()).length));
    expect(asked).toEqual(['0', String(known)]);
    await page.getByRole('link', { name: 'Sessions' }).click();
    await expect(page.getByRole('list', { name: 'Sessions' }).getByRole('listitem')).toHaveText([
      /^After/,
      /^Meanwhile/,
      /^Before/,
    ]);
  } finally {
    await line.close();
  }
});
