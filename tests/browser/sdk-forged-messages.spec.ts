import type { Frame, Page } from '@playwright/test';
import { CHANNEL } from '../../contracts/plugin/conversation.js';
import { expect, test } from './fixtures.js';
import { startHost } from './host.js';

const FORGED_EVENT = {
  channel: CHANNEL,
  type: 'event',
  event: 'TOKEN_SUCCESS',
  payload: { customer_account_token: 'forged' },
};
const FORGED_HEIGHT = { channel: CHANNEL, type: 'height', height: 7777 };
const mountMessage = (funding_destination: unknown) => ({
  channel: CHANNEL,
  type: 'mount',
  funding_destination,
});

/** Puts another iframe on the integration's page. */
async function addFrame(page: Page, src: string): Promise<Frame> {
  const iframe = await page.evaluateHandle((url) => {
    const element = document.createElement('iframe');
    element.src = url;
    document.body.append(element);
    return element;
  }, src);
  const frame = (await iframe.asElement()!.contentFrame())!;
  await frame.waitForURL(src);
  return frame;
}

/** Counts the messages that arrive in a window, so that a test knows when one was looked at. */
const countMessages = (frame: Frame) =>
  frame.evaluate(() => {
    Object.assign(window, { messages: 0 });
    addEventListener('message', () =>
      Object.assign(window, { messages: Reflect.get(window, 'messages') + 1 }),
    );
  });
const messagesAre = (frame: Frame, count: number) =>
  frame.waitForFunction((wanted) => Reflect.get(window, 'messages') >= wanted, count);

test('an event, or a height, that anyone but the mounted page posts is ignored by the SDK', async ({
  page,
  host,
  sandbox,
  program,
}) => {
  const elsewhere = await startHost(sandbox.url);
  const { id, authorizedUrl } = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: authorizedUrl, destination: 'debit', options: { autoHeight: true } });
  await host.waitFor(page, 'PAGE_LOAD');
  const height = await page.locator('#ingo iframe').evaluate((iframe) => iframe.clientHeight);
  await countMessages(page.mainFrame());
  const forgers = [
    page.mainFrame(),
    await addFrame(page, `${elsewhere.origin}/`),
    await addFrame(page, `${host.origin}/`),
    // The very origin of the plugin page, but another window.
    await addFrame(page, `${sandbox.url}/_sandbox/health`),
  ];
  for (const [place, forger] of forgers.entries()) {
    await forger.evaluate(
      (messages) => messages.forEach((message) => window.parent.postMessage(message, '*')),
      [FORGED_EVENT, FORGED_HEIGHT],
    );
    await messagesAre(page.mainFrame(), 2 * (place + 1));
  }
  await program.fire(id, 'PLUGIN_ERROR');
  await host.waitFor(page, 'PLUGIN_ERROR');
  expect((await host.events(page)).map(({ name }) => name)).not.toContain('TOKEN_SUCCESS');
  expect(await page.locator('#ingo iframe').evaluate((iframe) => iframe.clientHeight)).not.toBe(7777);
  expect(height).toBeGreaterThan(200);
  expect((await program.session(id)).state).toBe('mounted');
  await elsewhere.close();
});

test('a `ready` that a stranger posts is not answered: nobody else learns what is mounted', async ({
  page,
  host,
  sandbox,
  program,
}) => {
  const elsewhere = await startHost(sandbox.url);
  const { authorizedUrl } = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: authorizedUrl, destination: 'debit' });
  await host.waitFor(page, 'PAGE_LOAD');
  const stranger = await addFrame(page, `${elsewhere.origin}/`);
  await countMessages(stranger);
  await countMessages(page.mainFrame());
  await stranger.evaluate((channel) => window.parent.postMessage({ channel, type: 'ready' }, '*'), CHANNEL);
  await messagesAre(page.mainFrame(), 1);
  // What comes behind it is the first that the stranger hears.
  await page.evaluate(() => document.querySelectorAll('iframe')[1]!.contentWindow!.postMessage('fence', '*'));
  await messagesAre(stranger, 1);
  expect(await stranger.evaluate('messages')).toBe(1);
  await elsewhere.close();
});

test('a forged `mount`, from a frame that is not the parent or with nonsense from the parent, is ignored by the page', async ({
  page,
  host,
  sandbox,
  program,
}) => {
  const elsewhere = await startHost(sandbox.url);
  const { id, authorizedUrl } = await program.createSession();
  await host.open(page);
  const plugin = await addFrame(page, authorizedUrl);
  await countMessages(plugin);
  const forgers = [
    await addFrame(page, `${elsewhere.origin}/`),
    await addFrame(page, `${sandbox.url}/_sandbox/health`),
    plugin,
  ];
  for (const [place, forger] of forgers.entries()) {
    await forger.evaluate(
      (message) => window.parent.frames[0]!.postMessage(message, '*'),
      mountMessage('paypal'),
    );
    await messagesAre(plugin, place + 1);
  }
  const toPlugin = (message: unknown) =>
    page.evaluate((data) => window.frames[0]!.postMessage(data, '*'), message);
  const nonsense = [
    null,
    'mount',
    [],
    { type: 'mount' },
    { ...mountMessage('ach'), channel: 'x' },
    ...['ACH', 'toString', '__proto__', '', 1, ['ach'], null].map(mountMessage),
  ];
  for (const message of nonsense) await toPlugin(message);
  await messagesAre(plugin, 3 + nonsense.length);
  expect(await plugin.locator('section').count()).toBe(0);
  // The first true one counts, and none behind it.
  for (const destination of ['ach', 'paypal']) await toPlugin(mountMessage(destination));
  await plugin.getByRole('heading', { name: 'Bank account' }).waitFor();
  const acts = await program.journal({ kind: 'recipient', session: id });
  expect(acts).toMatchObject([{ action: 'mount', values: { funding_destination: 'ach' } }]);
  await elsewhere.close();
});
