import { expect, test } from './fixtures.js';
import { mischief } from './sdk-console.js';
import { press, shown } from './sdk-recipient.js';

/** Says nothing on a page, unless it is taken for markup. */
const MARKUP = '</script><img/src=x/onerror=alert(1)><script>alert(2)</script>';
const REVERSED = `\u202e${MARKUP}\u202d`;
const LONG = 'W'.repeat(99);

test.describe(() => {
  test.use({
    viewport: { width: 320, height: 640 },
    programOptions: { recipient_verification: { first_name: 'hard', last_name: 'hard', city: 'hard' } },
  });

  test('hostile names, e-mail addresses and ids are text in the plugin page, in events and in the control API', async ({
    page,
    host,
    sandbox,
    program,
  }) => {
    const done = mischief(page);
    const { id, authorizedUrl } = await program.createSession({
      participant_unique_id1: MARKUP,
      participant_unique_id2: REVERSED,
      email: `jane+${MARKUP}@example.com`,
      recipient: { first_name: MARKUP, last_name: REVERSED, business_name: MARKUP, city: LONG },
    });
    await host.open(page, `<script src="${host.sdk}"></script><style>body { margin: 0 }</style>`);
    await host.mount(page, { url: authorizedUrl, destination: 'paypal', options: { autoHeight: true } });
    const frame = host.frame(page);
    const fits = () =>
      frame.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);
    const send = async (firstName: string) => {
      const typed = {
        paypal_email: `"${MARKUP}"@example.com`,
        first_name: firstName,
        last_name: REVERSED,
        city: LONG,
      };
      for (const [name, value] of Object.entries(typed)) await frame.locator(`[name=${name}]`).fill(value);
      await press(frame, 'Log in');
    };
    await send(LONG);
    await press(frame, 'Try again');
    // What was typed stands there again.
    await expect(frame.locator('[name=last_name]')).toHaveValue(REVERSED);
    expect(await fits()).toBe(true);
    await send(MARKUP);
    await expect(frame.locator('.account')).toContainText(`"${MARKUP}"@example.com`);
    expect(await fits()).toBe(true);
    await program.fire(id, 'PLUGIN_ERROR', { message: `${REVERSED} ${LONG}` });
    expect(await host.waitFor(page, 'PLUGIN_ERROR')).toMatchObject({ message: `${REVERSED} ${LONG}` });
    await shown(frame, 'plugin-error').getByText(`${REVERSED} ${LONG}`).waitFor();
    expect(await fits()).toBe(true);
    expect(await frame.locator('img, script:not([id]) + script').count()).toBe(0);

    const username = program.credentials.username;
    for (const path of [`sessions/${id}`, `journal?program=${username}`, `sessions?program=${username}`]) {
      const answer = await page.goto(`${sandbox.url}/_sandbox/api/${path}`);
      expect(answer!.headers()['content-type']).toMatch(/^application\/json/);
      await expect(page.locator('body')).toContainText('onerror=alert(1)');
    }
    expect(done).toEqual([]);
  });
});

test('a hostile id in the URL of the page is text, too', async ({ page, host, sandbox }) => {
  const done = mischief(page);
  const url = `${sandbox.url}/session/${encodeURIComponent(MARKUP)}?t=${encodeURIComponent(MARKUP)}&h=x`;
  await host.open(page);
  await host.mount(page, { url, destination: 'debit' });
  expect((await host.waitFor(page, 'SESSION_ERROR'))['session_identifier']).toBe(MARKUP);
  await shown(host.frame(page), 'session-error').waitFor();
  expect(await host.frame(page).locator('img').count()).toBe(0);
  expect(done).toEqual([]);
});

test('hostile texts are text in the example: its outcome and its event log', async ({
  page,
  example,
  program,
}) => {
  const done = mischief(page);
  await page.goto(example.url);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.locator('#log').getByText('PAGE_LOAD', { exact: true }).waitFor();
  const [created] = await program.journal({ kind: 'event' });
  const { session: id } = created as { session: string };
  await program.fire(id, 'PAGE_LOAD', { page: REVERSED });
  await program.fire(id, 'PLUGIN_ERROR', { message: MARKUP });
  await expect(page.locator('#outcome')).toContainText(MARKUP);
  await expect(page.locator('#log')).toContainText(REVERSED);
  expect(await page.locator('#outcome, #log').locator('img, script').count()).toBe(0);
  expect(done).toEqual([]);
});
