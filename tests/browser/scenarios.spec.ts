import type { FrameLocator, Page } from '@playwright/test';
import { EVENT_CONSTANTS, type EventConstant } from '../../contracts/events/event-names.js';
import { nextState } from '../../contracts/lifecycle/lifecycle.js';
import { PAGE_OF_EVENT } from '../../contracts/plugin/pages.js';
import { DEFAULT_READINGS } from '../../contracts/readings/readings.js';
import { BUILT_IN_SCENARIOS } from '../../contracts/scenarios/built-in.js';
import { check } from '../../mock-server/schemas/check.js';
import { expect, test } from './fixtures.js';
import type { Host } from './host.js';
import { OUTCOME_OF_SCENARIO } from './outcome-of-scenario.js';
import { eventText, onExample, press, shown, useTestValues } from './outcome-on-example.js';
import type { TestProgram } from './program.js';
import type { BrowserSandbox } from './sandbox.js';

const RECONNECTING = 'The connection was lost. Trying again …';
/** Looks often, since a page says soon what it has to say. */
const SOON = { intervals: [20, 50, 100] };

/** Never brings anything, so it has a test of its own. */
const SILENT = 'silent-page';
const PLAYED = BUILT_IN_SCENARIOS.filter(({ name }) => name !== SILENT);

/** What a page waits for, until the clock of the program is moved; `mounts` counts those of the program. */
type Wait = (program: TestProgram, frame: FrameLocator, mounts: number) => Promise<void>;
const WAITS: Readonly<Record<string, Wait>> = {
  'slow-page': async (program, _, mounts) => {
    const { session } = (await mountsOf(program, mounts)).at(-1)!;
    expect(await program.journal({ kind: 'event', session })).toEqual([]);
    await program.advance('3s');
  },
  'connection-lost': async (program, frame) => {
    await expect(frame.getByText(RECONNECTING)).toBeVisible();
    await expect(shown(frame, 'success')).toHaveCount(0);
    await program.advance('2s');
  },
  'webhook-before-event': async (program, _, mounts) => {
    const { session } = (await mountsOf(program, mounts)).at(-1)!;
    await program.journalHas({ kind: 'transition', event: 'TOKEN_SUCCESS', session });
    expect(await program.journal({ kind: 'event', event: 'TOKEN_SUCCESS', session })).toEqual([]);
    await program.advance('200ms');
  },
};

const mountsOf = async (program: TestProgram, count: number) =>
  (await program.journalHas({ kind: 'transition', event: 'MOUNT' }, count)) as unknown as [
    { session: string },
  ];
const controlled = (sandbox: BrowserSandbox, { credentials }: TestProgram) => {
  return <T>(method: string, path: string, body?: unknown): Promise<T> =>
    sandbox.ask<T>(method, `${path}?program=${credentials.username}`, body);
};
const eventsOf = async (host: Host, page: Page): Promise<string[]> =>
  (await host.events(page)).map(({ name, data }) => eventText(name, data));

test('the table of outcomes has a row for every built-in scenario, and no other', () => {
  expect(Object.keys(OUTCOME_OF_SCENARIO).toSorted()).toEqual(PLAYED.map(({ name }) => name).toSorted());
});

/** What a browser shows of a scenario, whatever the status of a failure. */
const inBrowser = (name: string): string =>
  JSON.stringify([OUTCOME_OF_SCENARIO[name], name in WAITS && name]).replace(/\d+/g, '');

// Of those that look alike the first; tests/http/scenarios.test.ts has the others.
const DIFFERENT = PLAYED.filter(
  ({ name }, index) => PLAYED.findIndex((other) => inBrowser(other.name) === inBrowser(name)) === index,
);

for (const { name, description, destinations } of DIFFERENT) {
  const destination = destinations?.[0] ?? 'debit';

  test(`${name}: ${description}`, async ({ page, example, host, program, sandbox }) => {
    const { brings, then = [], heard = [...brings.flat(), ...then], ...outcome } = OUTCOME_OF_SCENARIO[name]!;
    if (WAITS[name]) await controlled(sandbox, program)('POST', 'clock', { freeze: true });

    await test.step('asked for by the e-mail, the example hears and says', async () => {
      const ours = onExample(page, example);
      await ours.start(destination, `jane+${name}@example.com`);
      await WAITS[name]?.(program, ours.frame, 1);
      if (outcome.retried) await ours.again.click();
      if (outcome.hands) {
        await expect(shown(ours.frame, outcome.shows)).toBeVisible();
        await expect.poll(ours.log, SOON).toEqual(brings.flat());
        const [{ session }] = await mountsOf(program, 1);
        expect(await program.session(session)).toMatchObject({ state: outcome.state });
        await outcome.hands(ours.frame);
      }
      await expect.poll(ours.log, SOON).toEqual(heard);
      await expect(ours.outcome).toContainText(outcome.says ?? '');
      await expect(ours.again).toBeVisible({ visible: outcome.again ?? false });
      // The iframe goes with the outcome, and stays as long as there is none.
      await expect(page.locator('#ingo iframe')).toHaveCount(outcome.says ? 0 : 1);
      const captured = outcome.says === 'Account captured.';
      expect(example.log).toEqual(
        captured ? [expect.stringMatching(/^token [0-9a-f]{4}….{4} for debit$/)] : [],
      );
      const chosen = { scenario: name, by: 'plus-tag' };
      expect(await program.journal({ kind: 'scenario' })).toMatchObject([chosen]);
    });

    // With its outcome the page has gone from the example, and what came after it was not heard.
    if (outcome.hands) return;
    await test.step('asked for as the next, its events, its page and its state are', async () => {
      await program.nextScenario(name);
      let session = await program.createSession();
      for (const [mounts, expected] of brings.entries()) {
        if (mounts > 0) session = await program.refreshSession(session);
        await host.open(page);
        await host.mount(page, { url: session.authorizedUrl, destination });
        await WAITS[name]?.(program, host.frame(page), mounts + 2);
        await expect.poll(() => eventsOf(host, page), SOON).toEqual(expected);
        for (const event of await host.events(page)) {
          const { content, ...flat } = event.data;
          expect(content).toEqual(flat);
          expect(check(event.name, flat), eventText(event.name, flat)).toHaveProperty('value');
          expect(flat['session_identifier']).toBe(session.id);
        }
      }
      await expect(shown(host.frame(page), outcome.shows)).toBeVisible();
      expect(await program.session(session.id)).toMatchObject({ state: outcome.state });
      const told = await program.journal({ kind: 'event', session: session.id });
      expect(told.map((entry) => entry.kind === 'event' && eventText(entry.event, entry.payload))).toEqual(
        brings.flat(),
      );
      const chosen = { scenario: name, by: 'queue' };
      expect(await program.journal({ kind: 'scenario', session: session.id })).toMatchObject([chosen]);
    });
  });
}

test(`${SILENT}: ${BUILT_IN_SCENARIOS.find(({ name }) => name === SILENT)!.description}`, async ({
  page,
  example,
  host,
  program,
}) => {
  await page.clock.install();
  const asked = (count: number) => program.journalHas({ kind: 'request', method: 'GET' }, count);
  const ours = onExample(page, example);
  await ours.start('debit', `jane+${SILENT}@example.com`);
  await asked(1);
  await page.clock.fastForward('00:14');
  await expect(page.locator('#ingo iframe')).toHaveCount(1);
  await page.clock.fastForward('00:01');
  await expect(ours.outcome).toHaveText(
    'Not available at the moment. The page sent no event for 15000 ms. (timeout)',
  );
  await expect(ours.again).toBeVisible();
  expect(await ours.log()).toEqual([]);

  await program.nextScenario(SILENT);
  const { id, authorizedUrl } = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: authorizedUrl, destination: 'debit' });
  await asked(2);
  const warning = page.waitForEvent('console', (message) => message.type() === 'warning');
  await page.clock.fastForward('00:10');
  expect((await warning).text()).toContain('has not answered for 10 s');
  expect(await host.events(page)).toEqual([]);
  expect(await program.session(id)).toMatchObject({ state: 'active' });
});

test('the next of the queue goes before a match, a match before the e-mail, the e-mail before what is typed', async ({
  page,
  example,
  program,
  sandbox,
}) => {
  const control = controlled(sandbox, program);
  await control('PUT', 'scenarios/declined', {
    match: { recipient_information: { last_name: 'Doe' } },
    steps: [
      { open: 'normally' },
      { show: 'form' },
      { verify: 754 },
      { emit: 'TERMINAL_FAILURE', error: 754 },
    ],
  });
  await program.nextScenario('max-attempts');
  const ours = onExample(page, example);
  const start = () => ours.start('debit', 'jane+cancel@example.com');

  await start();
  await expect(ours.outcome).toContainText('Too many attempts.');
  await start();
  await expect(shown(ours.frame, 'terminal-failure')).toContainText('Status 754');
  await control('DELETE', 'scenarios/declined');
  await start();
  await expect(ours.outcome).toContainText('Canceled.');
  await ours.start('debit', 'jane+newsletter@example.com');
  await useTestValues(ours.frame, '1042, terminal failure');
  await press(ours.frame, 'Continue');
  await expect(shown(ours.frame, 'terminal-failure')).toContainText('Status 1042');
  await press(shown(ours.frame, 'terminal-failure'), 'Continue');
  await expect(ours.outcome).toContainText('The verification failed with status 1042.');
  expect(await program.journal({ kind: 'scenario' })).toMatchObject([
    { scenario: 'max-attempts', by: 'queue' },
    { scenario: 'declined', by: 'match' },
    { scenario: 'cancel', by: 'plus-tag' },
  ]);
});

test('what a scenario leaves to the recipient, the recipient does; and may leave the scenario', async ({
  page,
  host,
  program,
}) => {
  const frame = host.frame(page);
  await program.nextScenario('confirm-by-hand');
  const session = await program.createSession();
  await host.open(page);
  await host.mount(page, { url: session.authorizedUrl, destination: 'credit' });
  await press(frame, 'Cancel');
  expect(await host.waitFor(page, 'FUNDING_CANCELED')).toMatchObject({ funding_destination: 'credit' });
  // The scenario is over; what comes next is the interactive page.
  const { authorizedUrl } = await program.refreshSession(session);
  await host.open(page);
  await host.mount(page, { url: authorizedUrl, destination: 'paypal' });
  await expect(shown(frame, 'form')).toContainText('PayPal');
});

test.describe('an event that is fired into a live page', () => {
  /** Those that an open page may tell, in an order in which no one shuts out the next. */
  const MAY_HAPPEN = EVENT_CONSTANTS.filter((event) => nextState('mounted', event, DEFAULT_READINGS));
  const LASTING = MAY_HAPPEN.filter((event) => nextState('mounted', event, DEFAULT_READINGS) === 'mounted');
  const ENDING = MAY_HAPPEN.filter((event) => !LASTING.includes(event));

  test(`is heard with its page: ${LASTING.join(', ')}`, async ({ page, host, program }) => {
    const { id, authorizedUrl } = await program.createSession();
    await host.open(page);
    await host.mount(page, { url: authorizedUrl, destination: 'debit' });
    await host.waitFor(page, 'PAGE_LOAD');
    for (const event of LASTING) {
      const times = (await host.events(page)).filter(({ name }) => name === event).length + 1;
      await program.fire(id, event, { message: `Why ${event}?`, page: 'Elsewhere' });
      const heard = await host.waitFor(page, event, times);
      expect(check(event, heard['content'])).toHaveProperty('value');
      if (event === 'PAGE_LOAD') expect(heard).toMatchObject({ page: 'Elsewhere' });
      else await expect(shown(host.frame(page), PAGE_OF_EVENT[event])).toBeVisible();
      if ('message' in heard) await expect(host.frame(page).getByText(`Why ${event}?`)).toBeVisible();
    }
    expect(await program.session(id)).toMatchObject({ state: 'mounted' });
  });

  test(`ends the page: ${ENDING.join(', ')}`, async ({ page, host, program }) => {
    for (const event of ENDING as Exclude<EventConstant, 'PAGE_LOAD'>[]) {
      const { id, authorizedUrl } = await program.createSession();
      await host.open(page);
      await host.mount(page, { url: authorizedUrl, destination: 'ach' });
      await host.waitFor(page, 'PAGE_LOAD');
      await program.fire(id, event, event === 'TERMINAL_FAILURE' ? { error: 777 } : {});
      expect(check(event, (await host.waitFor(page, event))['content'])).toHaveProperty('value');
      await expect(shown(host.frame(page), PAGE_OF_EVENT[event])).toBeVisible();
      const state = nextState('mounted', event, DEFAULT_READINGS);
      expect(await program.session(id)).toMatchObject({ state });
    }
  });

  test('is refused where it is impossible, and nothing is heard of it', async ({
    page,
    host,
    program,
    sandbox,
  }) => {
    const { id, authorizedUrl } = await program.createSession();
    await host.open(page);
    await host.mount(page, { url: authorizedUrl, destination: 'debit' });
    await host.waitFor(page, 'PAGE_LOAD');
    const impossible = { event: 'TERMINAL_FAILURE_ACKNOWLEDGED' };
    expect(await sandbox.api('POST', `sessions/${id}/events`, impossible)).toMatchObject({ status: 409 });
    await program.fire(id, 'TERMINAL_FAILURE');
    await program.fire(id, 'TERMINAL_FAILURE_ACKNOWLEDGED');
    await host.waitFor(page, 'TERMINAL_FAILURE_ACKNOWLEDGED');
    expect(await eventsOf(host, page)).toEqual([
      'PAGE_LOAD DebitFunding',
      'PAGE_LOAD TerminalFailure',
      'TERMINAL_FAILURE 700',
      'PAGE_LOAD Acknowledged',
      'TERMINAL_FAILURE_ACKNOWLEDGED 700',
    ]);
  });
});
