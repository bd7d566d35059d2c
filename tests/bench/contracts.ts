import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figure.js';
import { median, spread } from './figure.js';

const RUNS = 3;
const AT_MOST_S = 20;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config=tests/vitest.config.ts',
  '--reporter=dot',
];
const WHAT = ['tests/contracts/consumer', 'tests/contracts/provider'];

/** The whole contract run, as `npm run contract:mock` does it: pacts written by the client, and the sandbox held to them. */
export const contracts: Figure = async (say) => {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, [...COMMAND, ...WHAT], { cwd: ROOT, stdio: 'ignore' });
    if (status !== 0) throw new Error(`the contract run failed with ${status}`);
    times.push((performance.now() - started) / 1000);
  }
  say(`contract run: ${times.map((time) => time.toFixed(1)).join(' ')} s`);
  return [
    {
      figure: 'contract run, consumer and provider',
      value: `${median(times).toFixed(1)} s (${spread(times, 1)})`,
      bound: `<= ${AT_MOST_S} s`,
      met: median(times) <= AT_MOST_S,
    },
  ];
};
