import { expect, test } from '../../mock-server/fixtures/playwright/index.js';
import { foundAlone, runIsolated } from '../fixtures/isolated-test.js';

/** They run one after the other: tests/fixtures/isolation.test.ts has two hundred at once. */
const TESTS = 20;

test.describe('of twenty tests that share the sandbox of their worker', () => {
  for (let number = 0; number < TESTS; number += 1) {
    test(`number ${number} sees nothing of another`, async ({ ingo }) => {
      const found = await runIsolated(ingo, number, async ({ method, path, headers, body }) => {
        const answer = await fetch(ingo.url + path, { method, headers, body: new Uint8Array(body) });
        await answer.arrayBuffer();
        return answer.status;
      });
      expect(found).toEqual(foundAlone(number));
    });
  }
});
