import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { BUILT_IN_SCENARIOS } from '../../contracts/scenarios/built-in.js';
import { startHost, type Host } from '../browser/host.js';
import { OUTCOME_OF_SCENARIO } from '../browser/outcome-of-scenario.js';
import { mintProgram, type TestProgram } from '../browser/program.js';
import { sandboxAt } from '../browser/sandbox.js';
import { findChromium } from '../../mock-server/contract-testing/drift/browser/find-chromium.js';
import { median, spread } from './figure.js';
import type { Figure, Row } from './figure.js';
import { SERVERS, spawnServer } from './spawn-server.js';

const MOUNTS = 25;
const WARM_UPS = 3;
const SCENARIOS_AT_MOST_S = 20;

/** Each on a page of its own in one warm browser, host and sandbox on two origins. */
const MEASURED = [
  {
    figure: 'mount to interactive page',
    scenario: 'interactive',
    atMost: 150,
    until: async (page: Page, host: Host) => {
      await host.waitFor(page, 'PAGE_LOAD');
      // Nobody could type before: a form that is announced but not there would be measured as fast.
      await host.frame(page).getByRole('textbox').first().waitFor();
      return Math.max(await arrivalOf(page, 'PAGE_LOAD'), await domReady(page));
    },
  },
  {
    figure: 'mount to TOKEN_SUCCESS, scripted',
    scenario: 'success',
    atMost: 300,
    until: async (page: Page, host: Host) => {
      await host.waitFor(page, 'TOKEN_SUCCESS');
      return arrivalOf(page, 'TOKEN_SUCCESS');
    },
  },
] as const;

/** What a front-end developer waits for, in headless Chromium. */
export const browser: Figure = async (say) => {
  const executablePath = findChromium();
  if (!executablePath) return [{ figure: 'mount to interactive page', value: 'no Chromium here' }];
  const server = await spawnServer(SERVERS.sandbox);
  const host = await startHost(server.url);
  const launched = await chromium.launch({ executablePath, args: ['--disable-gpu', '--disable-quic'] });
  try {
    const program = await mintProgram(sandboxAt(server.url), { seed: 1 });
    const context = await launched.newContext();
    const rows: Row[] = [];
    for (const { figure, scenario, atMost, until } of MEASURED) {
      const times: number[] = [];
      for (let mount = 1 - WARM_UPS; mount <= MOUNTS; mount += 1) {
        const time = await mounted(context, host, program, scenario, until);
        if (mount >= 1) times.push(time);
      }
      say(`${figure}: ${times.map((time) => time.toFixed()).join(' ')} ms`);
      rows.push({
        figure: `${figure}, median of ${MOUNTS}`,
        value: `${median(times).toFixed()} ms (${spread(times, 0)})`,
        bound: `<= ${atMost} ms`,
        met: median(times) <= atMost,
      });
    }
    const begun = performance.now();
    for (const scenario of BUILT_IN_SCENARIOS) await played(context, host, program, scenario);
    const seconds = (performance.now() - begun) / 1000;
    rows.push({
      figure: `each of ${BUILT_IN_SCENARIOS.length} built-in scenarios, one after the other`,
      value: `${seconds.toFixed(1)} s`,
      bound: `<= ${SCENARIOS_AT_MOST_S} s`,
      met: seconds <= SCENARIOS_AT_MOST_S,
    });
    return rows;
  } finally {
    await launched.close();
    await host.close();
    await server.stop();
  }
};

/** Opens a page, mounts a session in it, and gives the time that `until` found, in milliseconds after the call of `mount`. */
async function mounted(
  context: BrowserContext,
  host: Host,
  program: TestProgram,
  scenario: string,
  until: (page: Page, host: Host) => Promise<number>,
): Promise<number> {
  const page = await context.newPage();
  try {
    await host.open(page);
    await program.nextScenario(scenario);
    const { authorizedUrl } = await program.createSession();
    await host.mount(page, { url: authorizedUrl, destination: 'debit' });
    const end = await until(page, host);
    return (
      end -
      (await page.evaluate(
        () => performance.timeOrigin + performance.getEntriesByName('mount')[0]!.startTime,
      ))
    );
  } finally {
    await page.close();
  }
}

/** Plays a scenario in a page until each of its mounts has brought what it brings by itself. */
async function played(
  context: BrowserContext,
  host: Host,
  program: TestProgram,
  { name, destinations }: (typeof BUILT_IN_SCENARIOS)[number],
): Promise<void> {
  const page = await context.newPage();
  await program.nextScenario(name);
  let session = await program.createSession();
  for (const [mount, events] of (OUTCOME_OF_SCENARIO[name]?.brings ?? [[]]).entries()) {
    if (mount > 0) session = await program.refreshSession(session);
    await host.open(page);
    await host.mount(page, { url: session.authorizedUrl, destination: destinations?.[0] ?? 'debit' });
    await page.locator('#ingo iframe').waitFor({ state: 'attached' });
    await page.waitForFunction(
      (count) => (window as unknown as { received: unknown[] }).received.length >= count,
      events.length,
    );
  }
  await page.close();
}

/** When the event arrived, on the clock that all pages share. */
async function arrivalOf(page: Page, name: string): Promise<number> {
  return page.evaluate(
    (wanted) => performance.timeOrigin + performance.getEntriesByName(wanted)[0]!.startTime,
    name,
  );
}

/** When the document in the iframe was ready, on the same clock. */
async function domReady(page: Page): Promise<number> {
  const frame = page.frames()[1]!;
  return frame.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.timeOrigin + navigation!.domContentLoadedEventEnd;
  });
}
