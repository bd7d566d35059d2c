import { mock } from 'node:test';
import { createScriptedSdk } from '../../sdk-stub/scripted/index.js';
import type { Figure } from './figure.js';
import { median, spread } from './figure.js';

const SCENARIOS = 1000;
const RUNS = 7;
const WARM_UPS = 2;
const AT_MOST_MS = 1000;

/** From `create` to TOKEN_SUCCESS without a browser, one scenario after the other under fake timers, as unit tests do. */
export const scripted: Figure = async (say) => {
  const times: number[] = [];
  for (let run = 1 - WARM_UPS; run <= RUNS; run += 1) {
    const time = playAll();
    if (run >= 1) times.push(time);
  }
  say(`${SCENARIOS} scenarios: ${times.map((time) => time.toFixed()).join(' ')} ms`);
  return [
    {
      figure: `createScriptedSdk, ${SCENARIOS.toLocaleString('en-US')} times scenario success`,
      value: `${median(times).toFixed()} ms (${spread(times, 0)})`,
      bound: `< ${AT_MOST_MS} ms`,
      met: median(times) < AT_MOST_MS,
    },
  ];
};

function playAll(): number {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    const started = performance.now();
    for (let count = 0; count < SCENARIOS; count += 1) play();
    return performance.now() - started;
  } finally {
    mock.timers.reset();
  }
}

/** @throws Error when the scenario does not end as it should: a bench of failures would be a lie. */
function play(): void {
  let tokens = 0;
  const sdk = createScriptedSdk({ scenario: 'success' });
  // All that the SDK asks of its container is to be an element; Node has none.
  const plugin = sdk.create({ nodeType: 1 } as Element);
  plugin.addEventListener(sdk.EVENTS.TOKEN_SUCCESS, () => (tokens += 1));
  plugin.mount('https://plugin.example/session/1', 'debit');
  for (let second = 0; second < 60 && tokens === 0; second += 1) mock.timers.tick(1000);
  if (tokens !== 1) throw new Error(`scenario success gave ${tokens} tokens`);
}
