/** A test runner that `init` writes a first test for. */
export interface Framework {
  readonly name: string;
  /** The package by which a project shows that it uses it; undefined for what comes with Node. */
  readonly dependency: string | undefined;
  /** File of the first test. */
  readonly file: (isModule: boolean) => string;
  /** How the test is run. */
  readonly run: (file: string) => string;
  /** The test. */
  readonly test: string;
}

const CREATE = (
  url: string,
  program: string,
): string => `  // In place of this call, let your own server create the session.
  const created = await fetch(\`\${${url}}/_sandbox/api/sessions?program=\${${program}.username}\`, { method: 'POST' });`;

const FIXTURE_CREATE = CREATE('ingo.url', 'ingo.credentials');
const PLAIN_CREATE = CREATE('sandbox.url', 'program.credentials');

const PLAIN_BODY = `  const program = sandbox.program(); // of this test alone
${PLAIN_CREATE}`;

const PLAIN_ACT = `  await program.trigger('TOKEN_SUCCESS'); // what the recipient does
  const [session] = await program.sessions.list();`;

/** In the order in which they are looked for: a project may have several. */
export const FRAMEWORKS: readonly Framework[] = [
  {
    name: 'playwright',
    dependency: '@playwright/test',
    file: () => 'ingo.spec.mjs',
    run: (file) => `npx playwright test ${file}`,
    test: `import { expect, test } from 'ingo-sandbox/playwright';

// In place of this page and of shop.test, open a page of your own.
const PAGE = \`<!doctype html><title>Shop</title><div id="ingo"></div>
<script src="http://shop.test/ingo.instantpayments.clientsdk_v2.0.js"></script>
<script>
  const show = (url) => IngoInstantPayments.create(document.getElementById('ingo')).mount(url, 'debit');
</script>\`;

test('a recipient adds an account', async ({ page, ingo }) => {
${FIXTURE_CREATE}
  const { authorized_url } = await created.json();
  await page.route('http://shop.test/', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  await page.goto('http://shop.test/');
  await page.evaluate((url) => show(url), authorized_url);
  const plugin = page.frameLocator('iframe');
  await plugin.getByText('test values').click();
  await plugin.getByRole('button', { name: 'Success', exact: true }).click();
  await plugin.getByRole('button', { name: 'Continue' }).click();
  await plugin.getByRole('button', { name: 'Confirm' }).click();
  await expect(() => expect(ingo).toHaveExercised('event:TOKEN_SUCCESS')).toPass();
});
`,
  },
  {
    name: 'vitest',
    dependency: 'vitest',
    file: () => 'ingo.test.mjs',
    run: (file) => `npx vitest run ${file}`,
    test: `import { expect, test } from 'ingo-sandbox/vitest';

test('a recipient adds an account', async ({ ingo }) => {
${FIXTURE_CREATE}
  expect(created.ok).toBe(true);
  await ingo.trigger('TOKEN_SUCCESS'); // what the recipient does
  expect(ingo).toHaveExercised('event:TOKEN_SUCCESS');
  await expect(ingo).toHaveCreatedSessions(1);
});
`,
  },
  {
    name: 'jest',
    dependency: 'jest',
    file: (isModule) => (isModule ? 'ingo.test.cjs' : 'ingo.test.js'),
    run: (file) => `npx jest ${file}`,
    test: `const { startSandbox } = require('ingo-sandbox');

let sandbox;
beforeAll(async () => (sandbox = await startSandbox({ port: 0 })));
afterAll(() => sandbox.close());

test('a recipient adds an account', async () => {
${PLAIN_BODY}
  expect(created.ok).toBe(true);
${PLAIN_ACT}
  expect(session).toMatchObject({ state: 'completed' });
});
`,
  },
  {
    name: 'node:test',
    dependency: undefined,
    file: () => 'ingo.test.mjs',
    run: (file) => `node --test ${file}`,
    test: `import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startSandbox } from 'ingo-sandbox';

const sandbox = await startSandbox({ port: 0 });
after(() => sandbox.close());

test('a recipient adds an account', async () => {
${PLAIN_BODY}
  assert.ok(created.ok);
${PLAIN_ACT}
  assert.equal(session.state, 'completed');
});
`,
  },
];
