import { join, resolve } from 'node:path';
import { createsPerSecond } from './creates.js';
import { median, spread, type Figure } from './figure.js';
import { SERVERS, spawnServer } from './spawn-server.js';

const ROUNDS = 20;
const ROUND_MS = 1000;
const WARM_UP_MS = 3000;
const LEAST_RATIO = 0.97;

/** Names the folder of another checkout that is built: the one to compare with. */
const VARIABLE = 'INGO_BENCH_BEFORE';

/** Creates in memory beside those of another checkout; who goes first changes with each round. */
export const paired: Figure = async (say) => {
  const folder = process.env[VARIABLE];
  if (folder === undefined) {
    say(`left out: ${VARIABLE} names no checkout to compare with, see tests/bench/README.md`);
    return [];
  }
  const [, ...options] = SERVERS.sandbox;
  const now = await spawnServer(SERVERS.sandbox);
  const before = await spawnServer([join(resolve(folder), 'dist/cli.js'), ...options]);
  try {
    for (const server of [now, before]) await createsPerSecond(server, WARM_UP_MS);
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const order = round % 2 === 0 ? [now, before] : [before, now];
      const rates = new Map<object, number>();
      for (const server of order) rates.set(server, await createsPerSecond(server, ROUND_MS));
      ratios.push(rates.get(now)! / rates.get(before)!);
      say(`creates a second: ${rates.get(now)!.toFixed(0)} now, ${rates.get(before)!.toFixed(0)} before`);
    }
    const value = median(ratios);
    return [
      {
        figure: 'creates in memory, of those of the other checkout',
        value: `${value.toFixed(3)} (${spread(ratios, 2)})`,
        bound: `at least ${LEAST_RATIO}`,
        met: value >= LEAST_RATIO,
      },
    ];
  } finally {
    await Promise.all([now.stop(), before.stop()]);
  }
};
