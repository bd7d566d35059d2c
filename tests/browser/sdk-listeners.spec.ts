import { expect, test } from './fixtures.js';
import { warnings } from './sdk-console.js';

test('5.2 plugin.addEventListener: before mount, immediately after it and late, nothing is lost, and nothing comes inside a call', async ({
  page,
  host,
  program,
}) => {
  const { id, authorizedUrl } = await program.createSession();
  await host.open(page);
  await page.evaluate((url) => {
    const { create, EVENTS } = IngoInstantPayments;
    const state = { inside: '', heard: [] as string[] };
    const plugin = create(document.getElementById('ingo'));
    const listen = (when: string, event: 'PAGE_LOAD' | 'PLUGIN_ERROR') => {
      state.inside = 'addEventListener';
      plugin.addEventListener(EVENTS[event], () => state.heard.push(`${event} ${when}${state.inside}`));
      state.inside = '';
    };
    listen('before', 'PAGE_LOAD');
    state.inside = 'mount';
    plugin.mount(url, 'debit');
    state.inside = '';
    listen('after', 'PAGE_LOAD');
    Object.assign(window, { state, listen });
  }, authorizedUrl);
  const heard = () => page.evaluate('state.heard');
  await expect.poll(heard).toEqual(['PAGE_LOAD before', 'PAGE_LOAD after']);
  expect(await program.journal({ kind: 'listeners' })).toMatchObject([
    { session: id, events: ['PAGE_LOAD'] },
  ]);
  for (const message of ['one', 'two']) await program.fire(id, 'PLUGIN_ERROR', { message });
  // The second page tells of both errors, for which nobody listens yet: they are kept, also from the call itself.
  await program.fire(id, 'SESSION_ERROR');
  await expect.poll(heard).toHaveLength(6);
  expect(await page.evaluate('listen("late", "PLUGIN_ERROR"), state.heard.length')).toBe(6);
  await expect.poll(heard).toHaveLength(8);
  expect(((await heard()) as string[]).slice(6)).toEqual(['PLUGIN_ERROR late', 'PLUGIN_ERROR late']);
});

test('5.2 plugin.addEventListener: a listener that throws does not affect others, and each gets a payload of its own', async ({
  page,
  host,
  program,
}) => {
  const uncaught: string[] = [];
  page.on('pageerror', ({ message }) => uncaught.push(message));
  const { id, authorizedUrl } = await program.createSession();
  await host.open(page);
  await page.evaluate((url) => {
    const { create, EVENTS } = IngoInstantPayments;
    const heard: unknown[] = [];
    const plugin = create(document.getElementById('ingo'));
    plugin.addEventListener(EVENTS.PAGE_LOAD, (data) => {
      Object.assign(data, { page: 'changed', more: true });
      Object.assign(data.content, { page: 'changed' });
      throw new Error('of the first listener');
    });
    plugin.addEventListener(EVENTS.PAGE_LOAD, ({ page, content, ...more }) =>
      heard.push([page, content.page, 'more' in more]),
    );
    plugin.mount(url, 'debit');
    Object.assign(window, { heard });
  }, authorizedUrl);
  await page.waitForFunction('heard.length === 1');
  await program.fire(id, 'PLUGIN_ERROR');
  await page.waitForFunction('heard.length === 2');
  expect(await page.evaluate('heard')).toEqual([
    ['DebitFunding', 'DebitFunding', false],
    ['PluginError', 'PluginError', false],
  ]);
  expect(uncaught).toEqual(['of the first listener', 'of the first listener']);
});

test('5.2 removeEventListener, unmount, destroy: absent, and the console says so once each', async ({
  page,
  host,
}) => {
  const warned = warnings(page);
  await host.open(page);
  const absent = await page.evaluate(() => {
    const plugin = IngoInstantPayments.create(document.getElementById('ingo')) as unknown as Record<
      string,
      () => void
    >;
    const names = ['removeEventListener', 'unmount', 'destroy'];
    const leanedOn = names.map((name) => {
      try {
        plugin[name]!();
        return 'works';
      } catch (error) {
        return (error as Error).name;
      }
    });
    return [...leanedOn, ...names.map((name) => [typeof plugin[name], name in plugin])];
  });
  expect(absent).toEqual([
    ...Array<string>(3).fill('TypeError'),
    ...Array<unknown>(3).fill(['undefined', false]),
  ]);
  expect(warned).toEqual(
    ['removeEventListener', 'unmount', 'destroy'].map((name) =>
      expect.stringMatching(`^plugin\\.${name} is not documented.*\\?undocumented`),
    ),
  );
});

for (const [how, head] of Object.entries({
  '?undocumented': (sdk: string) => `<script src="${sdk}?undocumented"></script>`,
  'window.IngoSandbox': (sdk: string) =>
    `<script>window.IngoSandbox = { undocumented: true }</script><script src="${sdk}"></script>`,
}))
  test(`5.2 removeEventListener, unmount, destroy: there when ${how} asks for them`, async ({
    page,
    host,
    program,
  }) => {
    const warned = warnings(page);
    const { id, authorizedUrl } = await program.createSession();
    await host.open(page, head(host.sdk));
    await page.evaluate((url) => {
      const { create, EVENTS } = IngoInstantPayments;
      const heard: string[] = [];
      const plugin = create(document.getElementById('ingo')) as ReturnType<typeof create> &
        Record<string, (...of: unknown[]) => void>;
      const never = () => heard.push('removed');
      plugin.addEventListener(EVENTS.PAGE_LOAD, never);
      plugin.addEventListener(EVENTS.PAGE_LOAD, ({ page }) => heard.push(page));
      plugin['removeEventListener']!(EVENTS.PAGE_LOAD, never);
      plugin.mount(url, 'debit');
      Object.assign(window, { plugin, heard, url });
    }, authorizedUrl);
    await page.waitForFunction('heard.length === 1');
    await page.evaluate('plugin.unmount()');
    await expect(page.locator('#ingo > iframe')).toHaveCount(0);
    await page.evaluate('plugin.mount(url, "ach")');
    await page.waitForFunction('heard.length === 2');
    await page.evaluate('plugin.destroy(); plugin.destroy()');
    await expect(page.locator('#ingo > iframe')).toHaveCount(0);
    await program.fire(id, 'PLUGIN_ERROR');
    expect(await page.evaluate('heard')).toEqual(['DebitFunding', 'AchFunding']);
    expect(warned).toEqual([]);
  });
