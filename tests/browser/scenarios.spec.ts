import type { FrameLocator, Page } from '@playwright/test';
import type { EventConstant } from '../../contracts/events/event-names.js';
import { BUILT_IN_SCENARIOS } from '../../contracts/scenarios/built-in.js';
import { check } from '../../contracts/violations/check.js';
import { expect, test } from './fixtures.js';
import type { Host } from './host.js';
import { OUTCOME_OF_SCENARIO } from './outcome-of-scenario.js';
import { eventText, onExample, shown } from './outcome-on-example.js';
import type { TestProgram } from './program.js';
import type { BrowserSandbox } from './sandbox.js';

const RECONNECTING = 'The connection was lost. Trying again …';
/** Looks often, since a page says soon what it has to say. */
const SOON = { intervals: [20, 50, 100] };

/** Plays by itself, but for what never ends: that one has a test of its own. */
const PLAYED = BUILT_IN_SCENARIOS.filter(({ name }) => name !== 'silent-page');

/** What the clock of the program is moved for, once a page waits for it. */
const WAITS: Readonly<Record<string, (program: TestProgram, frame: FrameLocator) => Promise<void>>> = {
  'slow-page': async (program, frame) => {
    await program.journalHas({ kind: 'transition', event: 'MOUNT', to: 'mounted' });
    await expect(frame.locator('body *')).toHaveCount(0);
    await program.advance('3s');
  },
  'connection-lost': async (program, frame) => {
    await expect(frame.getByText(RECONNECTING)).toBeVisible();
    await expect(shown(frame, 'success')).toHaveCount(0);
    await program.advance('2s');
  },
};

const freeze = (sandbox: BrowserSandbox, { credentials }: TestProgram): Promise<unknown> =>
  sandbox.ask('POST', `clock?program=${credentials.username}`, { freeze: true });
const eventsOf = async (host: Host, page: Page): Promise<string[]> =>
  (await host.events(page)).map(({ name, data }) => eventText(name, data));

test('what becomes of a scenario is told here for each that is built in, and for no other', () => {
  expect(Object.keys(OUTCOME_OF_SCENARIO).toSorted()).toEqual(PLAYED.map(({ name }) => name).toSorted());
});

for (const { name, description, destinations } of PLAYED) {
  const destination = destinations?.[0] ?? 'debit';

  test(`${name}, asked for by the e-mail on the example: ${description}`, async ({
    page,
    example,
    program,
    sandbox,
  }) => {
    const { brings, then = [], heard = [...brings.flat(), ...then], ...outcome } = OUTCOME_OF_SCENARIO[name]!;
    if (WAITS[name]) await freeze(sandbox, program);
    const ours = onExample(page, example);
    await ours.start(destination, `jane+${name}@example.com`);
    await WAITS[name]?.(program, ours.frame);
    if (outcome.retried) await ours.again.click();
    await outcome.hands?.(ours.frame);
    await expect.poll(ours.log, SOON).toEqual(heard);
    await expect(ours.outcome).toContainText(outcome.says ?? '');
    await expect(ours.again).toBeVisible({ visible: outcome.again ?? false });
    // The page is gone with the outcome, and stays as long as there is none.
    await expect(page.locator('#ingo iframe')).toHaveCount(outcome.says ? 0 : 1);
    const captured = outcome.says === 'Account captured.';
    expect(example.log).toEqual(captured ? [expect.stringMatching(/^token 1: .* for debit$/)] : []);
    expect(await program.journal({ kind: 'scenario' })).toMatchObject([{ scenario: name, by: 'plus-tag' }]);
  });

  test(`${name}, asked for as the next: its events, its page, its state`, async ({
    page,
    host,
    program,
    sandbox,
  }) => {
    const { brings, shows, state } = OUTCOME_OF_SCENARIO[name]!;
    if (WAITS[name]) await freeze(sandbox, program);
    await program.nextScenario(name);
    let session = await program.createSession();
    const { id } = session;
    const told: string[] = [];
    for (const [mounts, expected] of brings.entries()) {
      if (mounts > 0) session = await program.refreshSession(session);
      await host.open(page);
      await host.mount(page, { url: session.authorizedUrl, destination });
      await WAITS[name]?.(program, host.frame(page));
      await expect.poll(() => eventsOf(host, page), SOON).toEqual(expected);
      for (const event of await host.events(page)) {
        const { content, ...flat } = event.data;
        expect(content).toEqual(flat);
        expect(check(event.name, flat), eventText(event.name, flat)).toHaveProperty('value');
        expect(flat['session_identifier']).toBe(id);
      }
      told.push(...expected);
    }
    await expect(shown(host.frame(page), shows)).toBeVisible();
    expect(await program.session(id)).toMatchObject({ state });
    const journal = (await program.journal({ kind: 'event', session: id })) as { event: EventConstant; payload: object }[]; // prettier-ignore
    expect(journal.map(({ event, payload }) => eventText(event, payload))).toEqual(told);
  });
}
