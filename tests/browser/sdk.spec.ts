import type { Page } from '@playwright/test';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import { expect, test } from './fixtures.js';
import { warnings } from './sdk-console.js';
import { shown, submit } from './sdk-recipient.js';

const iframes = (page: Page) => page.locator('#ingo > iframe');

test('5.1 the script: under any name and version, async, from wherever; what counts is the global', async ({
  page,
  host,
  sandbox,
}) => {
  const names = ['ingo.instantpayments.clientsdk_v2.0.js', 'ingo.instant.payments.sdk-2.2.0.min.js'];
  for (const name of names) {
    await host.open(page, `<script async src="${sandbox.url}/sdk/${name}"></script>`);
    await page.waitForFunction('window.IngoInstantPayments');
  }
});

test('5.1 the global: window.IngoInstantPayments has create, FUNDING_DESTINATIONS and EVENTS, and they cannot be changed', async ({
  page,
  host,
}) => {
  await host.open(page);
  expect(await page.evaluate('Object.keys(IngoInstantPayments).sort()')).toEqual([
    'EVENTS',
    'FUNDING_DESTINATIONS',
    'create',
  ]);
  const constants = await page.evaluate(() => {
    const { EVENTS, FUNDING_DESTINATIONS } = IngoInstantPayments;
    Reflect.set(FUNDING_DESTINATIONS, 'DEBIT', 'changed');
    return { frozen: [EVENTS, FUNDING_DESTINATIONS].every(Object.isFrozen), ...FUNDING_DESTINATIONS };
  });
  expect(constants).toEqual({
    frozen: true,
    DEBIT: 'debit',
    CREDIT: 'credit',
    ACH: 'ach',
    BILLPAY: 'billpay',
    PAYPAL: 'paypal',
  });
});

test('5.2 create(element, options): takes any DOM element, without new; nothing appears before mount', async ({
  page,
  host,
}) => {
  const warned = warnings(page);
  await host.open(page);
  const methods = await page.evaluate(() => {
    const container = document.getElementById('ingo')!;
    const { create } = IngoInstantPayments;
    const foreign = document.body.appendChild(document.createElement('iframe')).contentDocument!.body;
    const elements = [container, document.body, foreign, document.createElement('custom-element')];
    return elements.map((element) => Object.keys(create(element)));
  });
  expect(methods).toEqual(methods.map(() => ['mount', 'addEventListener']));
  await page.evaluate(() => {
    const options = { autoHeight: true, scrolling: false, cssName: 'a', colour: 'red' };
    IngoInstantPayments.create(document.getElementById('ingo'), options);
  });
  await expect(iframes(page)).toHaveCount(0);
  expect(warned).toEqual([expect.stringContaining('option "colour" is not known')]);
});

test('5.2 option autoHeight: the iframe takes the height of its content, and shrinks with it', async ({
  page,
  host,
  program,
}) => {
  const { authorizedUrl } = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: authorizedUrl, destination: 'debit', options: { autoHeight: true } });
  const frame = host.frame(page);
  await shown(frame, 'form').waitFor();
  const content = () =>
    frame.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
  const height = () => iframes(page).evaluate((iframe) => iframe.clientHeight);
  const settled = async () => {
    await expect.poll(async () => (await height()) - (await content())).toBe(0);
    return height();
  };
  const closed = await settled();
  await frame.getByText('SANDBOX test values').click();
  const opened = await settled();
  expect(opened).toBeGreaterThan(closed + 100);
  await frame.getByText('SANDBOX test values').click();
  await expect.poll(height).toBe(closed);
  await submit(frame, 'Success');
  await shown(frame, 'confirmation').waitFor();
  expect(await settled()).toBeLessThan(closed);
});

test('5.2 options autoHeight and scrolling, left out or false: the height is that of the page, and only `scrolling: false` keeps it from scrolling', async ({
  page,
  host,
  program,
}) => {
  const { authorizedUrl } = await program.createSession();
  for (const scrolling of [true, false]) {
    await host.open(
      page,
      `<script src="${host.sdk}"></script><style>iframe{height:200px} body{height:3000px}</style>`,
    );
    await host.mount(page, { url: authorizedUrl, destination: 'credit', options: { scrolling } });
    await shown(host.frame(page), 'form').waitFor();
    expect(await iframes(page).evaluate((iframe) => [iframe.clientHeight, iframe.style.height])).toEqual([
      200,
      '',
    ]);
    await iframes(page).hover();
    await page.mouse.wheel(0, 60);
    const scrolled = () => page.evaluate('scrollY') as Promise<number>;
    const scrolledInside = () =>
      host
        .frame(page)
        .locator('html')
        .evaluate((html) => html.scrollTop);
    // What the iframe does not take, the page around it does.
    await expect.poll(scrolling ? scrolledInside : scrolled).toBeGreaterThan(0);
    expect(await (scrolling ? scrolled() : scrolledInside())).toBe(0);
  }
});

test('5.2 option cssName: the class of the iframe, a direct child of the container, after what was there', async ({
  page,
  host,
  program,
}) => {
  const { authorizedUrl } = await program.createSession();
  const css = '#ingo > .capture.wide { width: 333px; height: 222px; border: 1px solid red }';
  await host.open(page, `<script src="${host.sdk}"></script><style>${css}</style>`);
  await page.evaluate(() => document.getElementById('ingo')!.append('here before'));
  await host.mount(page, { url: authorizedUrl, destination: 'debit', options: { cssName: 'capture wide' } });
  await host.waitFor(page, 'PAGE_LOAD');
  const iframe = iframes(page);
  await expect(iframe).toHaveClass('capture wide');
  await expect(iframe).toHaveCSS('width', '333px');
  await expect(iframe).toHaveCSS('border-top-color', 'rgb(255, 0, 0)');
  expect(
    await page
      .locator('#ingo')
      .evaluate(({ childNodes, lastElementChild }) => [
        childNodes.length,
        childNodes[0]!.nodeValue,
        lastElementChild!.tagName,
      ]),
  ).toEqual([2, 'here before', 'IFRAME']);
});

const FIRST_PAGES = {
  DEBIT: ['debit', 'DebitFunding'],
  CREDIT: ['credit', 'CreditFunding'],
  ACH: ['ach', 'AchFunding'],
  BILLPAY: ['billpay', 'BillPayFunding'],
  PAYPAL: ['paypal', 'PayPalFunding'],
} as const;

for (const [constant, [destination, pageName]] of Object.entries(FIRST_PAGES))
  test(`5.3 ${constant} is "${destination}"; 5.2 plugin.mount takes the constant and the string`, async ({
    page,
    host,
    program,
  }) => {
    const { id, authorizedUrl } = await program.createSession();
    await host.open(page);
    const inConstants = await page.evaluate(
      (name) => Reflect.get(IngoInstantPayments.FUNDING_DESTINATIONS, name) as FundingDestination,
      constant,
    );
    expect(inConstants).toBe(destination);
    await page.evaluate(
      ([url, given, written]) => {
        const { create, EVENTS } = IngoInstantPayments;
        const plugin = create(document.getElementById('ingo'));
        plugin.addEventListener(EVENTS.PAGE_LOAD, (data) =>
          (Reflect.get(window, 'received') as object[]).push({ name: 'PAGE_LOAD', data }),
        );
        plugin.mount(url, given);
        Object.assign(window, { again: () => plugin.mount(url, written) });
      },
      [authorizedUrl, inConstants, destination] as const,
    );
    expect(await host.waitFor(page, 'PAGE_LOAD')).toMatchObject({ page: pageName, session_identifier: id });
    await page.evaluate('again()');
    expect(await host.waitFor(page, 'PAGE_LOAD', 2)).toMatchObject({ page: pageName });
    await expect(iframes(page)).toHaveCount(1);
  });

for (const loaded of [false, true])
  test(`create and mount twice on one container, emptied in between as React's double effects do (${loaded ? 'after' : 'before'} the first has loaded)`, async ({
    page,
    host,
    program,
  }) => {
    const { id, authorizedUrl: url } = await program.createSession();
    await host.open(page);
    const effect = () => host.mount(page, { url, destination: 'debit' });
    const cleanup = () => page.evaluate(() => document.getElementById('ingo')!.replaceChildren());
    await effect();
    if (loaded) await shown(host.frame(page), 'form').waitFor();
    await cleanup();
    await effect();
    await submit(host.frame(page), 'Success');
    await host.frame(page).getByRole('button', { name: 'Confirm' }).click();
    await host.waitFor(page, 'TOKEN_SUCCESS');
    await shown(host.frame(page), 'success').waitFor();
    expect((await host.events(page)).filter(({ name }) => name === 'TOKEN_SUCCESS')).toHaveLength(1);
    await expect(iframes(page)).toHaveCount(1);
    expect((await program.session(id)).state).toBe('completed');
  });

test('two plugins in one container hear their own session alone', async ({ page, host, program }) => {
  const sessions = [await program.createSession(), await program.createSession()];
  await host.open(page);
  for (const { authorizedUrl } of sessions)
    await host.mount(page, { url: authorizedUrl, destination: 'ach' });
  await host.waitFor(page, 'PAGE_LOAD', 2);
  await expect(iframes(page)).toHaveCount(2);
  for (const { id } of sessions) await program.fire(id, 'PLUGIN_ERROR', { message: id });
  await host.waitFor(page, 'PLUGIN_ERROR', 2);
  const told = (await host.events(page)).filter(({ name }) => name === 'PLUGIN_ERROR');
  expect(told.map(({ data }) => data['session_identifier']).sort()).toEqual(
    sessions.map(({ id }) => id).sort(),
  );
});
