import { mock } from 'node:test';
import { BUILT_IN_SCENARIOS } from '../../contracts/scenarios/built-in.js';
import { createScriptedSdk } from '../../sdk-stub/scripted/index.js';
import { OUTCOME_OF_SCENARIO } from '../browser/outcome-of-scenario.js';
import type { Figure } from './figure.js';
import { median, spread } from './figure.js';

const SCENARIOS = 1000;
const RUNS = 7;
const WARM_UPS = 2;
const AT_MOST_MS = 1000;
const BUILT_IN_AT_MOST_MS = 2000;

/** All that the SDK asks of its container is to be an element; Node has none. */
const CONTAINER = { nodeType: 1 } as Element;

/** From `create` to TOKEN_SUCCESS without a browser, one scenario after the other under fake timers, as unit tests do. */
export const scripted: Figure = async (say) => {
  const many = measured(() => {
    for (let count = 0; count < SCENARIOS; count += 1) playSuccess();
  });
  say(`${SCENARIOS} scenarios: ${many.map((time) => time.toFixed()).join(' ')} ms`);
  const each = measured(() => BUILT_IN_SCENARIOS.forEach(playFirstMount));
  say(`each built-in scenario: ${each.map((time) => time.toFixed()).join(' ')} ms`);
  return [
    {
      figure: `createScriptedSdk, ${SCENARIOS.toLocaleString('en-US')} times scenario success`,
      value: `${median(many).toFixed()} ms (${spread(many, 0)})`,
      bound: `< ${AT_MOST_MS} ms`,
      met: median(many) < AT_MOST_MS,
    },
    {
      figure: `createScriptedSdk, each of ${BUILT_IN_SCENARIOS.length} built-in scenarios`,
      value: `${median(each).toFixed()} ms (${spread(each, 0)})`,
      bound: `<= ${BUILT_IN_AT_MOST_MS} ms`,
      met: median(each) <= BUILT_IN_AT_MOST_MS,
    },
  ];
};

/** How long something took under fake timers, in milliseconds, run after run. */
function measured(play: () => void): number[] {
  const times: number[] = [];
  for (let run = 1 - WARM_UPS; run <= RUNS; run += 1) {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const started = performance.now();
      play();
      if (run >= 1) times.push(performance.now() - started);
    } finally {
      mock.timers.reset();
    }
  }
  return times;
}

/** @throws Error when a mount brings other events than it should. */
function playFirstMount({ name, destinations }: (typeof BUILT_IN_SCENARIOS)[number]): void {
  let events = 0;
  const sdk = createScriptedSdk({ scenario: name });
  const plugin = sdk.create(CONTAINER);
  for (const event of Object.values(sdk.EVENTS)) plugin.addEventListener(event, () => (events += 1));
  plugin.mount('https://plugin.example/session/1', destinations?.[0] ?? 'debit');
  for (let second = 0; second < 60; second += 1) mock.timers.tick(1000);
  const expected = OUTCOME_OF_SCENARIO[name]?.brings[0]?.length ?? 0; // the silent page brings nothing
  if (events !== expected) throw new Error(`scenario ${name} gave ${events} events, expected ${expected}`);
}

/** @throws Error when the scenario does not end as it should: a bench of failures would be a lie. */
function playSuccess(): void {
  let tokens = 0;
  const sdk = createScriptedSdk({ scenario: 'success' });
  const plugin = sdk.create(CONTAINER);
  plugin.addEventListener(sdk.EVENTS.TOKEN_SUCCESS, () => (tokens += 1));
  plugin.mount('https://plugin.example/session/1', 'debit');
  for (let second = 0; second < 60 && tokens === 0; second += 1) mock.timers.tick(1000);
  if (tokens !== 1) throw new Error(`scenario success gave ${tokens} tokens`);
}
