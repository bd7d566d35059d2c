import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';

/** A name that a stranger owns; the browser of these tests resolves it to this machine, as DNS rebinding would. */
const FOREIGN = 'evil.example';

/** Runs in a page: asks the control API in every way that a page has. Gives what could be read. */
async function attack([api, program]: readonly [api: string, program: string]): Promise<string[]> {
  const read: string[] = [];
  const of = `?program=${program}`;
  const ask = async (path: string, init?: RequestInit): Promise<void> => {
    try {
      const answer = await fetch(`${api}${path}`, init);
      if (answer.ok) read.push(`${path}: ${await answer.text()}`);
    } catch {
      // What cannot be read is refused by the browser.
    }
  };
  const json = { 'content-type': 'application/json' };
  await ask(`sessions${of}`);
  await ask(`journal/stream${of}`, { signal: AbortSignal.timeout(500) });
  await ask(`reset${of}`, { method: 'POST' });
  await ask(`scenarios/next${of}`, { method: 'POST', headers: json, body: '{"scenario":"cancel"}' });
  await ask(`reset${of}`, { method: 'POST', mode: 'no-cors' });
  await ask(`scenarios/next${of}`, { method: 'POST', mode: 'no-cors', body: '{"scenario":"cancel"}' });
  navigator.sendBeacon(`${api}reset${of}`, new Blob([], { type: 'text/plain' }));
  return read;
}

/** Posts a form, as any page may; resolves with the status of the answer. */
async function postForm(page: Page, action: string): Promise<number> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.evaluate((to) => {
    document.body.innerHTML = '<form method="post"></form>';
    const form = document.querySelector('form')!;
    form.action = to;
    form.submit();
  }, action);
  const status = (await answered).status();
  await page.waitForURL(action);
  return status;
}

test('a foreign page reads nothing and steers nothing, across origins or under a name rebound to this machine', async ({
  playwright,
  launchOptions,
  sandbox,
  host,
  program,
}) => {
  const { username } = program.credentials;
  const api = `${sandbox.url}/_sandbox/api/`;
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${FOREIGN} 127.0.0.1`],
  });
  try {
    const page = await browser.newPage();
    await program.createSession();
    const before = await program.journal();

    // Across origins.
    await page.goto(`http://${FOREIGN}:${new URL(host.origin).port}/`);
    expect(await page.evaluate(attack, [api, username] as const)).toEqual([]);
    expect(await postForm(page, `${api}reset?program=${username}`)).toBe(403);

    // Under a name of the foreign page's own, for which the browser knows no other origin.
    const rebound = `http://${FOREIGN}:${new URL(sandbox.url).port}/_sandbox/`;
    await page.goto(rebound);
    await expect(page.getByText('Connection lost: ').first()).toContainText('Host header');
    expect(await page.evaluate(attack, [`${rebound}api/`, username] as const)).toEqual([]);
    expect(await program.journal()).toEqual(before);

    // The same from a page on this machine is let through: what was refused above was tried.
    await page.goto(host.origin);
    expect(await page.evaluate(attack, [api, username] as const)).toEqual([]);
    expect((await program.journal()).at(-1)).toMatchObject({ kind: 'program', change: 'reset' });
  } finally {
    await browser.close();
  }
});
