import { writeFileSync } from 'node:fs';
import { expect, test as base } from '@playwright/test';
import type { ProgramOptions } from '../../contracts/generated/types.js';
import { undocumentedEntry } from '../http/openapi-traffic.js';
import { startExample, type Example } from './example.js';
import { startHost, type Host } from './host.js';
import { mintProgram, type TestProgram } from './program.js';
import { sharedSandbox, type BrowserSandbox } from './sandbox.js';

/** What a test may ask for. */
export interface Fixtures {
  /** What the test's program is made of: `test.use({ programOptions: { readings: … } })`. */
  readonly programOptions: Omit<ProgramOptions, 'username'>;
  /** A world of its own for each test; dropped afterwards. Its journal is attached to the report of a failure. */
  readonly program: TestProgram;
  /** The example integration, working with the test's program. */
  readonly example: Example;
}

/** What the tests of one worker share. */
export interface SharedFixtures {
  readonly sandbox: BrowserSandbox;
  /** The site of an integration, on another origin than the sandbox. */
  readonly host: Host;
}

/** Playwright's test with a sandbox, a program of its own, and an integration's site. */
export const test = base.extend<Fixtures, SharedFixtures>({
  programOptions: [{}, { option: true }],
  // Playwright reads from the first parameter what a fixture needs, so that it must be a pattern.
  // eslint-disable-next-line no-empty-pattern
  sandbox: [async ({}, use) => use(sharedSandbox()), { scope: 'worker' }],
  host: [
    async ({ sandbox }, use) => {
      const host = await startHost(sandbox.url);
      await use(host);
      await host.close();
    },
    { scope: 'worker' },
  ],
  program: async ({ sandbox, programOptions }, use, testInfo) => {
    // Named after the test, and not in the order in which the workers ask: whatever is random stays the same.
    const username = `test-${testInfo.testId}-${testInfo.repeatEachIndex}-${testInfo.retry}`;
    const program = await mintProgram(sandbox, { seed: 1, ...programOptions, username });
    await use(program);
    if (testInfo.status !== testInfo.expectedStatus) {
      const path = testInfo.outputPath('journal.json');
      writeFileSync(path, JSON.stringify(await program.journal(), undefined, 2));
      await testInfo.attach('journal', { path, contentType: 'application/json' });
    }
    const asked = await program.journal({ kind: 'request' });
    expect(asked.flatMap(undocumentedEntry), 'traffic that the OpenAPI document does not know').toEqual([]);
    await program.drop();
  },
  example: async ({ sandbox, host, program }, use) => {
    const example = await startExample({ baseUrl: sandbox.url, sdkUrl: host.sdk, ...program.credentials });
    await use(example);
    await example.close();
  },
});

export { expect } from '@playwright/test';
