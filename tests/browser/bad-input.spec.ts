import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import type { SessionState } from '../../contracts/lifecycle/lifecycle.js';
import { startExample } from './example.js';
import { expect, test } from './fixtures.js';
import { warnings } from './sdk-console.js';
import { press, shown, submit } from './sdk-recipient.js';

/** The document that is mounted. */
const mountedFrame = async (page: Page): Promise<Frame> =>
  (await (await page.locator('#ingo iframe').last().elementHandle())!.contentFrame())!;

test('a URL with the id of one session and the proof of another, or otherwise altered, opens nothing', async ({
  page,
  host,
  program,
}) => {
  const [one, two] = [await program.createSession(), await program.createSession()];
  const [own, other] = [new URL(one.authorizedUrl), new URL(two.authorizedUrl)];
  const altered = {
    'swapped session': `${own.origin}${own.pathname}${other.search}`,
    'a later end': one.authorizedUrl.replace(/t=(\d)/, (_, digit: string) => `t=${(Number(digit) + 1) % 10}`),
    'no hash': one.authorizedUrl.replace(/&h=.*/, ''),
    'two ends': `${one.authorizedUrl}&t=${other.searchParams.get('t')}`,
    'no query': `${own.origin}${own.pathname}`,
    'a session that is not there': one.authorizedUrl.replace(one.id, '00000000-0000-4000-8000-000000000000'),
  };
  await host.open(page);
  for (const [place, [what, url]] of Object.entries(altered).entries()) {
    await page.evaluate(() => document.getElementById('ingo')!.replaceChildren());
    await host.mount(page, { url, destination: 'debit' });
    const { session_identifier: id } = await host.waitFor(page, 'SESSION_ERROR', place + 1);
    expect(id, what).toBe(new URL(url).pathname.split('/').pop());
    await shown(host.frame(page), 'session-error').waitFor();
  }
  expect(await host.events(page)).toHaveLength(Object.keys(altered).length);
  for (const { id } of [one, two]) expect((await program.session(id)).state).toBe('active');
});

/** How a session gets to an end, by the control API alone. */
const ENDS: Partial<Record<SessionState, readonly string[]>> = {
  completed: ['MOUNT', 'TOKEN_SUCCESS'],
  canceled: ['MOUNT', 'FUNDING_CANCELED'],
  terminated: ['MOUNT', 'TERMINAL_FAILURE'],
  max_attempts_exceeded: ['MOUNT', 'MAX_VERIFICATION_ATTEMPTS_EXCEEDED'],
};

test.describe(() => {
  const readings = { afterTerminalFailure: 'terminated', afterFundingCanceled: 'canceled' } as const;
  test.use({ programOptions: { readings } });

  test('a session that is completed, canceled, terminated or dead shows that it cannot go on, and SESSION_ERROR says why', async ({
    page,
    host,
    sandbox,
    program,
  }) => {
    await host.open(page);
    for (const [place, [state, events]] of Object.entries(ENDS).entries()) {
      const { id, authorizedUrl } = await program.createSession();
      for (const event of events) await sandbox.ask('POST', `sessions/${id}/events`, { event });
      await page.evaluate(() => document.getElementById('ingo')!.replaceChildren());
      await host.mount(page, { url: authorizedUrl, destination: 'debit' });
      expect(await host.waitFor(page, 'SESSION_ERROR', place + 1)).toMatchObject({
        session_identifier: id,
        message: expect.stringMatching(`^The session is ${state}\\. .*new session`) as unknown,
      });
      await shown(host.frame(page), 'session-error').waitFor();
      expect((await program.session(id)).state).toBe(state);
    }
    expect(await host.events(page)).toHaveLength(4);
  });
});

test('a URL that is mounted 31 s late shows that it has expired; after a refresh all is well', async ({
  page,
  host,
  program,
}) => {
  const session = await program.createSession();
  await program.advance('31s');
  await host.open(page);
  await host.mount(page, { url: session.authorizedUrl, destination: 'debit' });
  expect(await host.waitFor(page, 'SESSION_EXPIRED')).toMatchObject({ session_identifier: session.id });
  await shown(host.frame(page), 'expired').waitFor();
  await expect(host.frame(page).getByRole('button')).toHaveCount(0);
  const { authorizedUrl } = await program.refreshSession(session);
  await page.evaluate(() => document.getElementById('ingo')!.replaceChildren());
  await host.mount(page, { url: authorizedUrl, destination: 'debit' });
  expect(await host.waitFor(page, 'PAGE_LOAD')).toMatchObject({ session_identifier: session.id });
});

test('two tabs on one session: the first says that it moved, and only the second continues', async ({
  page,
  context,
  host,
  program,
}) => {
  const { authorizedUrl: url } = await program.createSession();
  const second = await context.newPage();
  for (const tab of [page, second]) {
    await host.open(tab);
    await host.mount(tab, { url, destination: 'debit' });
    await host.waitFor(tab, 'PAGE_LOAD');
  }
  await shown(host.frame(page), 'moved').waitFor();
  await expect(host.frame(page).getByRole('button')).toHaveCount(0);
  await submit(host.frame(second), 'Success');
  await press(host.frame(second), 'Confirm');
  await host.waitFor(second, 'TOKEN_SUCCESS');
  expect((await host.events(page)).map(({ name }) => name)).toEqual(['PAGE_LOAD']);
});

test('the iframe is loaded again midway: it starts over and can be completed; after 30 s it has expired', async ({
  page,
  host,
  program,
}) => {
  const { id, authorizedUrl } = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: authorizedUrl, destination: 'debit' });
  await submit(host.frame(page), 'Success');
  await shown(host.frame(page), 'confirmation').waitFor();
  const reload = async () =>
    (await mountedFrame(page)).evaluate(() => location.reload()).catch(() => undefined);
  await reload();
  await shown(host.frame(page), 'form').waitFor();
  await submit(host.frame(page), 'Success');
  await shown(host.frame(page), 'confirmation').waitFor();
  await program.advance('31s');
  await reload();
  await shown(host.frame(page), 'expired').waitFor();
  expect((await host.waitFor(page, 'SESSION_EXPIRED'))['session_identifier']).toBe(id);
  expect((await host.events(page)).map(({ data }) => data['page'])).toEqual([
    'DebitFunding',
    'Confirmation',
    'DebitFunding',
    'Confirmation',
    undefined,
  ]);
});

test("the integration's page is loaded again midway: a refresh gives a URL that leads to the end", async ({
  page,
  host,
  program,
}) => {
  await program.nextScenario('confirm-by-hand');
  const session = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: session.authorizedUrl, destination: 'ach' });
  await shown(host.frame(page), 'confirmation').waitFor();
  await page.reload();
  const { id, authorizedUrl } = await program.refreshSession(session);
  expect(id).toBe(session.id);
  await host.mount(page, { url: authorizedUrl, destination: 'credit' });
  await press(host.frame(page), 'Confirm');
  expect(await host.waitFor(page, 'TOKEN_SUCCESS')).toMatchObject({
    funding_destination: 'credit',
    session_identifier: id,
  });
});

test('a page that cannot be reached is silence; the console says after 10 s what to check, without the proof', async ({
  page,
  host,
  program,
}) => {
  const warned = warnings(page);
  await page.clock.install();
  const { id, authorizedUrl } = await program.createSession();
  await page.route('**/session/**', (route) => route.abort('connectionrefused'));
  await host.open(page);
  await host.mount(page, { url: authorizedUrl, destination: 'debit' });
  await page.clock.runFor(11_000);
  await expect.poll(() => warned).toHaveLength(1);
  expect(warned[0]).toContain(`/session/${id} has not answered for 10 s`);
  expect(warned[0]).not.toMatch(/[?&][th]=/);
  expect(await host.events(page)).toEqual([]);
});

test('the connection is lost while the recipient types: the page says so, and the same button works later', async ({
  page,
  host,
  program,
}) => {
  const { authorizedUrl } = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: authorizedUrl, destination: 'debit' });
  await shown(host.frame(page), 'form').waitFor();
  await page.route('**/actions', (route) => route.abort('internetdisconnected'));
  await submit(host.frame(page), 'Success');
  await host.frame(page).getByText('The connection was lost').waitFor();
  await page.unroute('**/actions');
  await press(host.frame(page), 'Continue');
  await shown(host.frame(page), 'confirmation').waitFor();
  await expect(host.frame(page).getByText('The connection was lost')).toHaveCount(0);
});

test('in the example, a blocked script or an unreachable Session API is shown to the recipient', async ({
  page,
  host,
  example,
  program,
}) => {
  const outcome = page.locator('#outcome[data-kind=failure]');
  await page.route(host.sdk, (route) => route.abort('blockedbyclient'));
  await page.goto(example.url);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(outcome).toContainText('script-blocked');
  await page.unroute(host.sdk);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.locator('#ingo iframe').waitFor();
  // Nobody listens on port 9.
  const unreachable = await startExample({
    baseUrl: 'http://127.0.0.1:9',
    sdkUrl: host.sdk,
    ...program.credentials,
  });
  await page.goto(unreachable.url);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(outcome).toContainText('no-url');
  expect(unreachable.log.join()).toContain('127.0.0.1:9');
  await unreachable.close();
});

/** A page that mounts as soon as it is there. */
const mounting = (sdk: string, url: string): string =>
  `<!doctype html><main id="ingo"></main><script src="${sdk}"></script>
  <script>IngoInstantPayments.create(document.getElementById('ingo')).mount('${url}', 'debit')</script>`;

test('a page from a file has no origin: the plugin page says so', async ({
  page,
  host,
  program,
}, testInfo) => {
  const { authorizedUrl } = await program.createSession();
  const file = testInfo.outputPath('integration.html');
  writeFileSync(file, mounting(host.sdk, authorizedUrl));
  await page.goto(pathToFileURL(file).href);
  await expect(shown(host.frame(page), 'not-allowed')).toContainText('has no origin');
});

test('a sandboxed iframe without allow-same-origin has no origin: the plugin page says so', async ({
  page,
  host,
  program,
}) => {
  const { authorizedUrl } = await program.createSession();
  await host.open(page);
  await page.evaluate(
    (srcdoc) => {
      const iframe = document.createElement('iframe');
      iframe.setAttribute('sandbox', 'allow-scripts');
      iframe.srcdoc = srcdoc;
      document.body.append(iframe);
    },
    mounting(host.sdk, authorizedUrl),
  );
  const plugin = page.frameLocator('body > iframe').frameLocator('#ingo iframe');
  await expect(shown(plugin, 'not-allowed')).toContainText('has no origin');
});
