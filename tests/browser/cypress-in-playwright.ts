import { expect, type Page } from '@playwright/test';

/** A test of a Cypress spec. */
export interface CypressTest {
  readonly title: string;
  /** Runs it in a page, its commands one after the other, as Cypress does. */
  run(page: Page): Promise<void>;
}

type Command = (page: Page) => Promise<unknown>;

/**
 * Loads a Cypress spec that uses no more than `stand-ins/cypress.d.ts` declares.
 *
 * @param load imports the spec.
 * @param address turns an address of the spec into that of the test.
 */
export async function cypressTests(
  load: () => Promise<unknown>,
  address: (url: string) => string,
): Promise<CypressTest[]> {
  const tests: CypressTest[] = [];
  let commands: Command[] = [];
  const cy = {
    request: (method: string, url: string, body: object) =>
      commands.push(async () => {
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch(address(url), { method, headers, body: JSON.stringify(body) });
        expect({ url, status: answer.status }).toEqual({ url, status: 200 });
      }),
    visit: (url: string) => commands.push((page) => page.goto(address(url))),
    get: (selector: string) => ({
      should: (_: 'have.text', text: string) =>
        commands.push((page) => expect(page.locator(selector)).toHaveText(text)),
    }),
  };
  const describe = (_: string, define: () => void): void => define();
  const it = (title: string, test: () => void): void => {
    const run = async (page: Page): Promise<void> => {
      commands = [];
      test();
      for (const command of commands) await command(page);
    };
    tests.push({ title, run });
  };
  Object.assign(globalThis, { cy, describe, it });
  await load();
  return tests;
}
