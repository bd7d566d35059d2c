import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeBlock, ROOT, textOf } from '../docs/markdown.js';
import { findChromium } from '../run/chromium.js';
import { emptyProject, type EmptyProject } from './empty-project.js';

const CHROMIUM = findChromium();
// eslint-disable-next-line no-control-regex -- colours of a terminal
const ANSI = /\u001b\[[\d;]*m/g;

/** The examples of the README are the tests that run: each creates one session. */
const exampleWith = (text: string): string => codeBlock(textOf('mock-server/fixtures/README.md'), text);

const INTERCEPTED = `
const { interceptIngo } = require('ingo-sandbox/intercept');
const { createIngoClient } = require('ingo-sandbox-client/server');

test('an application with Ingo\\'s own addresses creates a session', async () => {
  const credentials = { username: 'acme', secret: 'the secret of acme' };
  const ingo = await interceptIngo(credentials);
  const app = createIngoClient({ ...credentials, baseUrl: 'https://iip-session-management-uat.ingo.money' });
  await app.sessions.create({
    participant_unique_id1: 'order-1',
    recipient_information: {
      ...{ first_name: 'Jane', last_name: 'Doe', address_line1: '123 Main St' },
      ...{ city: 'Anytown', state: 'GA', zip_code: '30301' },
    },
  });
  expect(await ingo.program.sessions.list()).toHaveLength(1);
  await ingo.restore();
});
`;

const options = (outputFile: string, atLeast: number): string => JSON.stringify({ outputFile, atLeast });

describe('an empty project with the packed packages', () => {
  let project: EmptyProject;
  beforeAll(() => {
    project = emptyProject(['@playwright/test', 'express', 'jest', 'vitest']);
  });
  afterAll(() => project.remove());

  const met = (file: string): string[] => {
    const { exercised } = JSON.parse(project.read(file)) as { exercised: { id: string; times: number }[] };
    return exercised.map(({ id, times }) => `${id} ${times}`);
  };

  it('runs tests in Jest as it comes', () => {
    project.write('jest/session.test.js', exampleWith('beforeAll(async'));
    project.write('jest/intercepted.test.js', INTERCEPTED);
    const { code, stderr } = project.run('node_modules/jest/bin/jest.js', '--runInBand', 'jest/');
    expect(stderr).toMatch(/^Tests: +2 passed, 2 total$/m);
    expect(code).toBe(0);
  });

  it('runs tests in Vitest, and reports what they exercised', () => {
    const example = exampleWith("from 'ingo-sandbox/vitest'");
    for (const name of ['one', 'two']) project.write(`vitest/${name}.test.mjs`, example);
    const config = `export default { test: { pool: 'forks', include: ['vitest/*.test.mjs'],
      reporters: ['json', ['ingo-sandbox/vitest/reporter', ${options('reports/vitest.json', 90)}]] } };`;
    project.write('vitest.config.mjs', config);
    const { code, stdout, stderr } = project.run('node_modules/vitest/vitest.mjs', 'run');
    expect(stdout).toContain('"numPassedTests":2');
    expect(stdout).toMatch(/^\d+ of \d+ outcomes exercised \(1 %\)\n/m);
    expect(stderr).toContain('ingo-sandbox: expected at least 90 % of the outcomes, and 1 % were met');
    expect(code).toBe(1);
    expect(met('reports/vitest.json')).toEqual(['session:100 2']);
  });

  it('runs tests in Playwright, and reports what they exercised', () => {
    const example = exampleWith("from 'ingo-sandbox/vitest'").replace('/vitest', '/playwright');
    for (const name of ['one', 'two']) project.write(`playwright/${name}.spec.mjs`, example);
    const config = `module.exports = { testDir: 'playwright', workers: 2,
      reporter: [['line'], ['ingo-sandbox/playwright/reporter', ${options('reports/playwright.json', 90)}]] };`;
    project.write('playwright.config.cjs', config);
    const { code, stdout, stderr } = project.run(
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config=playwright.config.cjs',
    );
    expect(stdout).toContain('2 passed');
    expect(stdout).toMatch(/^\d+ of \d+ outcomes exercised \(1 %\)\n/m);
    expect(stderr).toContain('ingo-sandbox: expected at least 90 % of the outcomes, and 1 % were met');
    expect(code).toBe(1);
    expect(met('reports/playwright.json')).toEqual(['session:100 2']);
  });

  it.each([
    ['vitest', ['node_modules/vitest/vitest.mjs', 'run', 'ingo.test.mjs'], '1 passed'],
    ['jest', ['node_modules/jest/bin/jest.js', 'ingo.test.js'], '1 passed'],
  ])('has a first test for %s, written by init, that passes', (framework, command, passed) => {
    project.write('vitest.config.mjs', 'export default {};');
    expect(init(framework)).toBe(0);
    const { code, stdout, stderr } = project.run(...command);
    expect(`${stdout}${stderr}`.replace(ANSI, '')).toContain(passed);
    expect(code).toBe(0);
  });

  it.skipIf(CHROMIUM === undefined)('has one for Playwright that drives the page', () => {
    withChromium();
    expect(init('playwright')).toBe(0);
    const { code, stdout } = project.run(
      ...['node_modules/@playwright/test/cli.js', 'test', 'ingo.spec.mjs', '--reporter=line'],
    );
    expect(stdout).toContain('1 passed');
    expect(code).toBe(0);
  });

  it.skipIf(CHROMIUM === undefined)(
    'runs the guide for Playwright beside those for Express and plain HTML',
    () => {
      withChromium();
      for (const name of ['back-end', 'express', 'html', 'playwright']) {
        cpSync(`${ROOT}client/guides/${name}`, join(project.folder, 'guides', name), { recursive: true });
      }
      project.write('guides/package.json', '{ "type": "module" }');
      const { code, stdout } = project.run(
        ...['node_modules/@playwright/test/cli.js', 'test', 'guides', '--reporter=line'],
      );
      expect(stdout).toContain('2 passed');
      expect(code).toBe(0);
    },
  );

  it('has a config, written by init, that starts with its scenario', () => {
    expect(init('vitest')).toBe(0);
    const ask = `fetch(process.env.INGO_BASE_URL + '/_sandbox/api/scenarios/second-account')
      .then(async (answer) => console.log(answer.status, (await answer.json()).steps.length))`;
    project.write('ask.mjs', ask);
    const { stdout, code } = project.run(
      ...['node_modules/ingo-sandbox/dist/cli.js', 'start', '--config', 'ingo-sandbox.json', '--port', '0'],
      ...['--json', '--with', `"${process.execPath}" ask.mjs`],
    );
    expect(stdout).toContain('200 12');
    expect(code).toBe(0);
  });

  const withChromium = (): void =>
    project.write(
      'playwright.config.cjs',
      `module.exports = { use: { launchOptions: { executablePath: ${JSON.stringify(CHROMIUM)} } } };`,
    );

  const init = (framework: string): number | null =>
    project.run(...['node_modules/ingo-sandbox/dist/cli.js', 'init', '--framework', framework, '--force'])
      .code;
});
