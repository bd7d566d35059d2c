import type { Page } from '@playwright/test';
import type { ProgramPatch } from '../../contracts/generated/types.js';
import { READINGS, type ReadingName, type Readings } from '../../contracts/readings/readings.js';
import { expect, test, type Fixtures, type SharedFixtures } from './fixtures.js';
import { onExample, press, shown } from './outcome-on-example.js';
import type { ProgramSession } from './program.js';

/** Where a reading is observed. */
interface Scene extends Pick<Fixtures, 'example' | 'program'>, SharedFixtures {
  readonly page: Page;
}

/** How a reading shows itself in a browser: the same doing, and what it gives under each value. */
interface Observation<Value extends string> {
  readonly observe: (scene: Scene) => Promise<unknown>;
  readonly gives: { readonly [V in Value]: unknown };
}

/** The readings that a browser can tell; the others show themselves in the answers to signed requests alone. */
type BrowserReading = Extract<
  ReadingName,
  | 'afterTerminalFailure'
  | 'afterFundingCanceled'
  | 'eventPayload'
  | 'tracerToken'
  | 'authorizedUrlUse'
  | 'refreshRevokesPreviousUrl'
  | 'refreshOfEndedSession'
  | 'domainEnforcement'
>;

/** Mounts a URL on the host, on a page loaded anew, and tells what the recipient sees and the SDK heard first. */
async function mounted({ page, host }: Scene, { authorizedUrl: url }: ProgramSession): Promise<string> {
  await host.open(page);
  await host.mount(page, { url, destination: 'debit' });
  const section = host.frame(page).locator('section[data-page]');
  await section.waitFor();
  await page.waitForFunction('window.received.length > 0');
  const [first] = await host.events(page);
  return `${first!.name}: ${await section.getAttribute('data-page')}`;
}

const OPENS = 'PAGE_LOAD: form';
const CLOSED = 'SESSION_ERROR: session-error';

/** Whichever comes first. The other never does, and fails once the page is closed, which is no news. */
function firstOf<T>(...promises: readonly Promise<T>[]): Promise<T> {
  for (const promise of promises) promise.catch(() => undefined);
  return Promise.race(promises);
}

/** Resolves when the browser says that it does not show an iframe. */
const blockedByBrowser = (page: Page) =>
  page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));

/** What Chromium shows in a frame whose page it blocks. Within a frame, its console may tell of it before anybody listens. */
const BLOCKED_PAGE = 'chrome-error://chromewebdata/';

/** Lets a scenario end the session on the example, and tries the same session again. */
async function triedAgain({ page, example, program }: Scene, tag: string, acknowledge: boolean) {
  const { start, frame, outcome, again } = onExample(page, example);
  await start('debit', `jane+${tag}@example.com`);
  if (acknowledge) await press(shown(frame, 'terminal-failure'), 'Continue');
  await again.click();
  const refused = outcome.filter({ hasText: 'There is no authorized_url' });
  await firstOf(shown(frame, 'form').waitFor(), refused.waitFor());
  const states = (await program.journal({ kind: 'transition' })).map((entry) =>
    entry.kind === 'transition' ? entry.to : undefined,
  );
  return { states, refused: await refused.isVisible() };
}

/** What TOKEN_SUCCESS carries, as the page of the integration gets it. */
async function tokenSuccess(scene: Scene): Promise<Readonly<Record<string, unknown>>> {
  await scene.program.nextScenario('success');
  await mounted(scene, await scene.program.createSession());
  return scene.host.waitFor(scene.page, 'TOKEN_SUCCESS');
}

const TOKEN_FIELDS = [
  'session_identifier',
  'tracer_token',
  'customer_account_token',
  'event_name',
  'funding_destination',
];

/** Tries to embed from an origin that is allowed to, and from one that is not. */
async function embeddedFrom(scene: Scene, allowed_origins: NonNullable<ProgramPatch['allowed_origins']>) {
  const { page, host, program } = scene;
  await program.tune({ allowed_origins });
  const session = await program.createSession();
  const blocked = blockedByBrowser(page).then(() => 'blocked by the browser');
  const said = await firstOf(mounted(scene, session), blocked);
  const heard = (await host.events(page)).length;
  const hostUri = await program.createSession({ host_uri: host.origin }).then(
    () => 'accepted',
    () => 'refused',
  );
  return { said, heard: heard > 0, hostUri };
}
const works = { said: OPENS, heard: true, hostUri: 'accepted' };

/** One row a reading. A value without a row, and a row without a value, do not compile. */
const OBSERVATIONS: { readonly [Name in BrowserReading]: Observation<Readings[Name]> } = {
  afterTerminalFailure: {
    observe: (scene) => triedAgain(scene, 'terminal-failure', true),
    gives: {
      active: { states: ['mounted', 'terminal_failure', 'active', 'mounted'], refused: false },
      terminated: { states: ['mounted', 'terminated'], refused: true },
    },
  },
  afterFundingCanceled: {
    observe: (scene) => triedAgain(scene, 'cancel', false),
    gives: {
      active: { states: ['mounted', 'active', 'mounted'], refused: false },
      canceled: { states: ['mounted', 'canceled'], refused: true },
    },
  },
  eventPayload: {
    observe: async (scene) => {
      const { content, ...flat } = await tokenSuccess(scene);
      const pages = (await scene.host.events(scene.page))
        .filter(({ name }) => name === 'PAGE_LOAD')
        .map(({ data }) => [data['page'], (data['content'] as typeof data | undefined)?.['page']]);
      // Whatever the shape, the same code captures the account.
      const { start, outcome } = onExample(scene.page, scene.example);
      await start('debit', 'jane+success@example.com');
      await expect(outcome).toContainText('Account captured.');
      return { flat: Object.keys(flat), content: content && Object.keys(content), confirmation: pages[1] };
    },
    gives: {
      'flat-and-content': {
        flat: TOKEN_FIELDS,
        content: TOKEN_FIELDS,
        confirmation: ['Confirmation', 'Confirmation'],
      },
      flat: { flat: TOKEN_FIELDS, content: undefined, confirmation: ['Confirmation', undefined] },
      content: { flat: [], content: TOKEN_FIELDS, confirmation: [undefined, 'Confirmation'] },
    },
  },
  tracerToken: {
    observe: async (scene) => {
      await scene.program.tune({ participant_id: 12345 });
      const { tracer_token } = await tokenSuccess(scene);
      const all = (await scene.host.events(scene.page)).map(({ data }) => data['tracer_token']);
      expect(new Set(all)).toEqual(new Set([tracer_token]));
      return String(tracer_token)
        .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, '<uuid>')
        .replace(/_\d{10}_/, '_<seconds>_');
    },
    gives: {
      'participant-uuid': '12345_<uuid>',
      'participant-seconds-uuid': '12345_<seconds>_<uuid>',
      uuid: '<uuid>',
    },
  },
  authorizedUrlUse: {
    observe: async (scene) => {
      const session = await scene.program.createSession();
      const twice = [await mounted(scene, session), await mounted(scene, session)];
      return [...twice, await mounted(scene, await scene.program.refreshSession(session))];
    },
    gives: { 'until-expiry': [OPENS, OPENS, OPENS], 'single-mount': [OPENS, CLOSED, OPENS] },
  },
  refreshRevokesPreviousUrl: {
    observe: async (scene) => {
      const first = await scene.program.createSession();
      const second = await scene.program.refreshSession(first);
      return [await mounted(scene, first), await mounted(scene, second)];
    },
    gives: { no: [OPENS, OPENS], yes: [CLOSED, OPENS] },
  },
  refreshOfEndedSession: {
    observe: async (scene) => {
      await scene.program.nextScenario('success');
      const first = await scene.program.createSession();
      await mounted(scene, first);
      await scene.host.waitFor(scene.page, 'TOKEN_SUCCESS');
      const second = await scene.program.refreshSession(first).catch(String);
      if (typeof second === 'string') return /completed/.exec(second)?.[0];
      return [second.id === first.id ? 'same' : 'new', await mounted(scene, second)];
    },
    gives: { refused: 'completed', 'same-session': ['same', CLOSED], 'new-session': ['new', OPENS] },
  },
  domainEnforcement: {
    observe: async (scene) => ({
      foreign: await embeddedFrom(scene, ['https://digitalpay.example']),
      allowed: await embeddedFrom(scene, ['https://digitalpay.example', scene.host.origin]),
    }),
    gives: {
      off: { foreign: works, allowed: works },
      'frame-ancestors': {
        foreign: { said: 'blocked by the browser', heard: false, hostUri: 'refused' },
        allowed: works,
      },
      refused: {
        foreign: { said: 'SESSION_ERROR: not-allowed', heard: true, hostUri: 'refused' },
        allowed: works,
      },
    },
  },
};

for (const [name, { observe, gives }] of Object.entries(OBSERVATIONS)) {
  const reading = READINGS[name as BrowserReading];

  for (const [value, meaning] of Object.entries(reading.values)) {
    test.describe(() => {
      test.use({ programOptions: { readings: { [name]: value } } });

      test(`${name} "${value}": ${meaning}`, async ({ page, host, sandbox, example, program }) => {
        const given = await observe({ page, host, sandbox, example, program });
        expect(given).toEqual((gives as Readonly<Record<string, unknown>>)[value]);
      });
    });
  }
}

test('an iframe that another one embeds opens only where both origins are on the list', async ({
  page,
  host,
  example,
  program,
}) => {
  const inner = new URL(host.origin).origin;
  const outer = new URL(example.url).origin;
  await program.tune({ readings: { domainEnforcement: 'frame-ancestors' }, allowed_origins: [inner] });
  const nested = async (blocked: boolean) => {
    const { authorizedUrl } = await program.createSession();
    await page.goto(outer);
    const site = `${inner}/?${new URLSearchParams({ head: `<script src="${host.sdk}"></script>` })}`;
    const embedded = await page.evaluateHandle((src) => {
      const iframe = Object.assign(document.createElement('iframe'), { src });
      document.body.append(iframe);
      return iframe;
    }, site);
    const frame = (await embedded.contentFrame())!;
    await frame.waitForFunction('window.IngoInstantPayments && document.getElementById("ingo")');
    await frame.evaluate(
      (url) =>
        Reflect.get(window, 'IngoInstantPayments')
          .create(document.getElementById('ingo'))
          .mount(url, 'debit'),
      authorizedUrl,
    );
    if (blocked) await expect.poll(() => page.frames().map((inside) => inside.url())).toContain(BLOCKED_PAGE);
    return frame.frameLocator('#ingo iframe');
  };
  await nested(true);
  await program.tune({ allowed_origins: [inner, outer] });
  await expect(shown(await nested(false), 'form')).toBeVisible();
});
