import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../mock-server/contract-testing/drift/browser/find-chromium.js';
import { codeBlock, ROOT, textOf } from '../docs/markdown.js';
import { emptyProject, type EmptyProject } from './empty-project.js';

const CHROMIUM = findChromium();
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

  it('runs tests in an unconfigured Jest, and the first test that init writes', () => {
    project.write('session.test.js', exampleWith('beforeAll(async'));
    project.write('intercepted.test.js', INTERCEPTED);
    expect(init('jest')).toBe(0);
    const { code, stderr } = project.run(
      ...[
        'node_modules/jest/bin/jest.js',
        '--runInBand',
        '--cacheDirectory=jest-cache',
        '--testMatch',
        '**/*.test.js',
      ],
    );
    expect(stderr).toMatch(/^Tests: +3 passed, 3 total$/m);
    expect(code).toBe(0);
  });

  it('runs tests in Vitest, with the first test that init writes, and reports what they exercised', () => {
    const example = exampleWith("from 'ingo-sandbox/vitest'");
    for (const name of ['one', 'two']) project.write(`vitest/${name}.test.mjs`, example);
    expect(init('vitest')).toBe(0);
    const config = `export default { test: { pool: 'forks', include: ['vitest/*.test.mjs', 'ingo.test.mjs'],
      reporters: ['json', ['ingo-sandbox/vitest/reporter', ${options('reports/vitest.json', 90)}]] } };`;
    project.write('vitest.config.mjs', config);
    const { code, stdout, stderr } = project.run('node_modules/vitest/vitest.mjs', 'run');
    expect(stdout).toContain('"numPassedTests":3');
    expect(stdout).toMatch(/^\d+ of \d+ outcomes exercised \(\d+ %\)\n/m);
    expect(stderr).toMatch(/ingo-sandbox: expected at least 90 % of the outcomes, and \d+ % were met/);
    expect(code).toBe(1);
    expect(met('reports/vitest.json')).toContain('session:100 3');
  });

  it.skipIf(CHROMIUM === undefined)(
    'runs tests in Playwright, with the first test that init writes, and reports what they exercised',
    () => {
      const example = exampleWith("from 'ingo-sandbox/vitest'").replace('/vitest', '/playwright');
      for (const name of ['one', 'two']) project.write(`playwright/${name}.spec.mjs`, example);
      expect(init('playwright')).toBe(0);
      const config = `module.exports = { workers: 2, testMatch: '**/*.spec.mjs',
      use: { launchOptions: { executablePath: ${JSON.stringify(CHROMIUM)} } },
      reporter: [['line'], ['ingo-sandbox/playwright/reporter', ${options('reports/playwright.json', 90)}]] };`;
      project.write('playwright.config.cjs', config);
      const { code, stdout, stderr } = project.run(
        ...['node_modules/@playwright/test/cli.js', 'test', '--config=playwright.config.cjs'],
      );
      expect(stdout).toContain('3 passed');
      expect(stdout).toMatch(/^\d+ of \d+ outcomes exercised \(\d+ %\)\n/m);
      expect(stderr).toMatch(/ingo-sandbox: expected at least 90 % of the outcomes, and \d+ % were met/);
      expect(code).toBe(1);
      expect(met('reports/playwright.json')).toContain('session:100 3');
    },
  );

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
