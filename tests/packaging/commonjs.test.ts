import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyProject, type EmptyProject } from './empty-project.js';

const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

/** Without this flag Node 20.19 and later load ES modules by `require`, which Jest cannot. */
const COMMONJS_ONLY = '--no-experimental-require-module';

const CAPTURE = `
const { startSandbox } = require('ingo-sandbox');
const { interceptIngo } = require('ingo-sandbox/intercept');
const { createIngoClient } = require('ingo-sandbox-client/server');

const REQUEST = {
  participant_unique_id1: 'order-1',
  recipient_information: {
    first_name: 'Jane', last_name: 'Doe', address_line1: '123 Main St', city: 'Anytown', state: 'GA', zip_code: '30301',
  },
};
const SESSIONS = 'https://iip-session-management-uat.ingo.money';

async function main() {
  const sandbox = await startSandbox({ port: 0 });
  const { username, secret } = sandbox.program().credentials;
  const { session } = await createIngoClient({ baseUrl: sandbox.url, username, secret }).sessions.create(REQUEST);
  const page = await fetch(session.authorized_url);
  console.log('page', page.status);
  const refused = await createIngoClient({ baseUrl: sandbox.url, username, secret: 'wrong' })
    .sessions.create(REQUEST).catch((error) => error.name);
  console.log('refused', refused);
  await sandbox.close();

  const ingo = await interceptIngo({ username: 'acme', secret: 'the secret of acme' });
  await createIngoClient({ baseUrl: SESSIONS, username: 'acme', secret: 'the secret of acme' }).sessions.create(REQUEST);
  console.log('intercepted', (await ingo.program.sessions.list()).length);
  await ingo.restore();
}
main();
`;

const TYPED = `
import { startSandbox, type Sandbox } from 'ingo-sandbox';
import { interceptIngo } from 'ingo-sandbox/intercept';
import { exploreOrders, noTokenLost, type OrderIntegration } from 'ingo-sandbox/orders';
import { expect, test } from 'ingo-sandbox/playwright';
import { createScriptedSdk } from 'ingo-sandbox/scripted';
import { STATUS_CODES } from 'ingo-sandbox/contracts';
import { createIngoClient } from 'ingo-sandbox-client/server';
import { captureAccount } from 'ingo-sandbox-client/browser';
import { setupServer } from 'msw/node';
import { ingoHandlers } from 'ingo-sandbox/msw';
import OutcomeCoverageReporter from 'ingo-sandbox/playwright/reporter';
export const reporter = new OutcomeCoverageReporter({ atLeast: 30 });
// @ts-expect-error a percentage is a number
new OutcomeCoverageReporter({ atLeast: '30' });
export const serverOf = (sandbox: Sandbox) => setupServer(...ingoHandlers(sandbox));
export const all = [interceptIngo, createScriptedSdk, createIngoClient, captureAccount, STATUS_CODES];
export const explore = (integration: () => OrderIntegration) =>
  exploreOrders({ integration, invariants: [noTokenLost] });
export const start: () => Promise<Sandbox> = () => startSandbox({ port: 0 });
test('typed', async ({ ingo }) => {
  await expect(ingo).toHaveCreatedSessions(0);
  // @ts-expect-error a count is a number
  await expect(ingo).toHaveCreatedSessions('0');
});
`;

const ENTRIES: Readonly<Record<string, () => Promise<object>>> = {
  'ingo-sandbox': () => import('../../mock-server/index.js'),
  'ingo-sandbox/contracts': () => import('../../contracts/index.js'),
  'ingo-sandbox/scripted': () => import('../../sdk-stub/scripted/index.js'),
  'ingo-sandbox/intercept': () => import('../../mock-server/fixtures/intercept/index.js'),
  'ingo-sandbox/orders': () => import('../../mock-server/fixtures/orders/index.js'),
  'ingo-sandbox/playwright/reporter': () => import('../../mock-server/fixtures/playwright/reporter.js'),
  'ingo-sandbox-client/server': () => import('../../client/server/index.js'),
  'ingo-sandbox-client/browser': () => import('../../client/browser/index.js'),
};

describe('a CommonJS project with the packed packages', () => {
  let project: EmptyProject;
  beforeAll(() => {
    project = emptyProject(['@playwright/test', 'playwright', 'playwright-core', 'msw']);
  });
  afterAll(() => project.remove());

  it('starts a sandbox, explains a refusal, and intercepts its calls', () => {
    project.write('capture.cjs', CAPTURE);
    expect(project.node(COMMONJS_ONLY, 'capture.cjs')).toBe(
      'page 200\nrefused IngoAuthenticationError\nintercepted 1\n',
    );
  });

  it('requires from every entry what its source exports', async () => {
    const names = JSON.stringify(Object.keys(ENTRIES));
    const program = `console.log(JSON.stringify(${names}.map((name) => Object.keys(require(name)).toSorted())))`;
    const printed = project.node(COMMONJS_ONLY, '--input-type=commonjs', '--eval', program);
    const sources = await Promise.all(Object.values(ENTRIES).map((source) => source()));
    expect(JSON.parse(printed)).toEqual(sources.map((source) => Object.keys(source).toSorted()));
  });

  it('has one class of an error, whichever entry made it', () => {
    const program = `
      const { startSandbox, CommandError } = require('ingo-sandbox');
      const { interceptIngo } = require('ingo-sandbox/intercept');
      interceptIngo({ username: 'acme', secret: 's' }).then(async ({ sandbox, restore }) => {
        try { sandbox.program({ username: 'acme' }); } catch (error) { console.log(error instanceof CommandError); }
        await restore();
      });`;
    expect(project.node(COMMONJS_ONLY, '--eval', program)).toBe('true\n');
  });

  it('hands out handlers of MSW, where MSW itself can be required', () => {
    // A library of MSW is an ES module, so Node must be one that requires those.
    const program = "console.log(Object.keys(require('ingo-sandbox/msw')).join())";
    expect(project.node('--no-warnings', '--input-type=commonjs', '--eval', program)).toBe('ingoHandlers\n');
  });

  it('says what to install where fast-check is missing', () => {
    const program = `
      require('ingo-sandbox/orders').exploreOrders({ invariants: [() => {}] }).catch(({ message }) => console.log(message));`;
    expect(project.node('--eval', program)).toBe(
      'exploreOrders needs fast-check: npm install --save-dev fast-check\n',
    );
  });

  it('finds the types of every entry', () => {
    project.write('typed.cts', TYPED);
    // To check the declarations of Node and Playwright as well would take ten times as long, and MSW's do not pass.
    const strict = ['--noEmit', '--strict', '--skipLibCheck', '--ignoreConfig'];
    expect(project.node(TSC, ...strict, '--module', 'node16', '--target', 'es2022', 'typed.cts')).toBe('');
  });

  it.each(['ingo-sandbox/dist/cjs/types', 'ingo-sandbox-client/dist/cjs/types'])(
    'has in %s every declaration that another imports',
    (folder) => {
      const root = join(project.folder, 'node_modules', folder);
      const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
      const declarations = files.filter((file) => file.endsWith('.d.ts'));
      expect(declarations.length).toBeGreaterThan(5);
      const imported = declarations.flatMap((file) =>
        [...readFileSync(join(root, file), 'utf8').matchAll(/['"](\.\.?\/[^'"]+)\.js['"]/g)].map(([, path]) =>
          join(dirname(file), `${path}.d.ts`),
        ),
      );
      expect(imported.filter((file) => !declarations.includes(file))).toEqual([]);
    },
  );
});
