import { signRequest } from '../../mock-server/contract-testing/target/sign-request.js';
import { send } from '../http/wire.js';
import { expect, test } from './fixtures.js';
import { openInspector } from './inspector.js';
import { expectAccessible } from './page-axe.js';
import type { TestProgram } from './program.js';
import { hasOutline } from './page-keyboard.js';
import { screenshot } from './page-screenshot.js';

const BODY = '{"participant_unique_id1":"order-1","recipient_information":{"first_name":"Jane"}}';

/** Sends a create request whose secret has a space after it; gives the address of its explanation. */
async function refusedRequest(origin: string, { credentials }: TestProgram): Promise<string> {
  const { username, secret } = credentials;
  const signed = signRequest({
    origin,
    username,
    secret: `${secret} `,
    body: Buffer.from(BODY),
    at: Date.now(),
  });
  const headers = Object.fromEntries(signed.headers);
  const { headers: answered } = await send(signed.url, { method: 'POST', headers, body: BODY });
  return /journal="([^"]+)"/.exec(String(answered['x-sandbox-explanation']))![1]!;
}

test('a stranger gets from a wrong signature to the code that mends it in four clicks at most', async ({
  page,
  sandbox,
  program,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: sandbox.url });
  await refusedRequest(sandbox.url, program);
  await openInspector(page, sandbox, program);
  let clicks = 0;
  const click = async (name: string | RegExp, role: 'link' | 'tab' | 'button') => {
    clicks++;
    await page.getByRole(role, { name }).first().click();
  };
  await click('One request was refused', 'link');
  await expect(page.getByText('The secret was used with a space after it.').first()).toBeVisible();
  await expect(page.getByText('proven', { exact: true })).toBeVisible();
  await click('Python', 'tab');
  await click('Copy: code in Python', 'button');
  expect(clicks).toBeLessThanOrEqual(4);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(JSON.stringify(BODY));
  expect(copied).not.toContain(program.credentials.secret);
});

test('the same by keyboard alone, each stop marked by an outline; and the clock is moved by it', async ({
  page,
  sandbox,
  program,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: sandbox.url });
  await refusedRequest(sandbox.url, program);
  await openInspector(page, sandbox, program);
  const focus = () =>
    page.evaluate(() => {
      const { ariaLabel, textContent } = document.activeElement!;
      return ariaLabel ?? textContent ?? '';
    });
  const tabTo = async (name: string, key = 'Tab') => {
    for (let stops = 0; !(await focus()).startsWith(name); stops++) {
      expect(stops, `stops before ${name}`).toBeLessThan(60);
      await page.keyboard.press(key);
      expect(await hasOutline(page.mainFrame()), await focus()).toBe(true);
    }
  };
  await tabTo('One request was refused');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
  await tabTo('Node');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await tabTo('Copy: code in Python', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('hashlib.sha512(body)');

  await openInspector(page, sandbox, program, 'control');
  await tabTo('+31s');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Done: 31s passed.' })).toBeVisible();
});

test('the address of x-sandbox-explanation opens the entry: both strings, what differs, and the fix', async ({
  page,
  sandbox,
  program,
}) => {
  await page.goto(await refusedRequest(sandbox.url, program));
  await expect(page).toHaveURL(/\/_sandbox\/journal\/\d+\?program=/);
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { level: 2 })).toHaveText('Create session: 401');
  const strings = article.getByRole('region', { name: 'Strings to sign, side by side' });
  await expect(strings.getByRole('row')).toHaveCount(6);
  await expect(strings).toContainText('content-length: 82');
  await expect(strings.getByTitle('line feed').first()).toBeVisible();
  const fix = article.getByLabel('The fix as a diff');
  await expect(fix.locator('.removed')).toContainText('- Authorization: hmac');
  await expect(fix.locator('.added')).toContainText('+ Authorization: hmac');
  await expectAccessible(page, page.mainFrame(), 'refused request');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page, page.mainFrame(), 'refused request, narrow');
  await screenshot(page, 'inspector-refusal');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
