import type { FaultRule } from '../../contracts/generated/types.js';
import { expect, test } from './fixtures.js';
import type { BrowserSandbox } from './sandbox.js';
import type { TestProgram } from './program.js';

const setFaults = (sandbox: BrowserSandbox, { credentials }: TestProgram, rules: readonly FaultRule[]) =>
  sandbox.ask('PUT', `faults?program=${credentials.username}`, { rules });

/** Loads the script once the page is there, as an integration does that waits for nothing. */
const injected = (src: string): string => `<script>
  window.script = 'loading';
  addEventListener('load', () => {
    const settle = ({ type }) => (window.script = type);
    document.head.append(Object.assign(document.createElement('script'), { src: '${src}', onload: settle, onerror: settle }));
  });
</script>`;

test('an SDK script that is not found, then one that is slow', async ({ page, host, sandbox, program }) => {
  const { username } = program.credentials;
  await sandbox.ask('POST', `clock?program=${username}`, { freeze: true });
  await setFaults(sandbox, program, [
    { fault: 'sdk-missing', times: 1 },
    { fault: 'sdk-slow', ms: 20_000 },
  ]);
  const state = () => page.evaluate(() => [Reflect.get(window, 'script'), 'IngoInstantPayments' in window]);

  await host.open(page, injected(`${host.sdk}?program=${username}`));
  await expect.poll(state).toEqual(['error', false]);

  await host.open(page, injected(`${host.sdk}?program=${username}`));
  await program.journalHas({ kind: 'fault', fault: 'sdk-slow' });
  expect(await state()).toEqual(['loading', false]);
  await program.advance('20s');
  await expect.poll(state).toEqual(['load', true]);
});

test('a hosted page that refuses to be framed leaves the iframe blank and says nothing', async ({
  page,
  host,
  sandbox,
  program,
}) => {
  await setFaults(sandbox, program, [{ fault: 'frame-blocked', times: 1 }]);
  const { authorizedUrl } = await program.createSession();
  await host.open(page);
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await host.mount(page, { url: authorizedUrl, destination: 'debit' });
  await refused;
  await expect(host.frame(page).locator('#app')).toHaveCount(0);
  expect(await host.events(page)).toEqual([]);

  await host.mount(page, { url: authorizedUrl, destination: 'debit' });
  await host.waitFor(page, 'PAGE_LOAD');
});

test('events that get lost, come twice and come in another order', async ({
  page,
  host,
  sandbox,
  program,
}) => {
  await setFaults(sandbox, program, [
    { fault: 'message-reordered', match: { event: 'PAGE_LOAD', nth: 1 } },
    { fault: 'message-lost', match: { event: 'PAGE_LOAD', nth: 2 } },
    { fault: 'message-doubled', match: { event: 'TOKEN_SUCCESS' } },
  ]);
  await program.nextScenario('success');
  const { authorizedUrl } = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: authorizedUrl, destination: 'debit' });
  await host.waitFor(page, 'TOKEN_SUCCESS', 2);
  const heard = (await host.events(page)).map(({ name, data }) => data['page'] ?? name);
  expect(heard).toEqual(['Success', 'DebitFunding', 'TOKEN_SUCCESS', 'TOKEN_SUCCESS']);
});
