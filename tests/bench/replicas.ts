import { freePort } from '../builders/free-port.js';
import { RedisProcess } from '../restarts/redis-process.js';
import { createsPerSecond } from './creates.js';
import { median, spread, type Figure } from './figure.js';
import { SERVERS, spawnServer } from './spawn-server.js';

const ROUNDS = 5;
const ROUND_MS = 2000;
const LEAST_SHARE = 0.3;

/** Creates by three replicas on one Redis, beside those of one process in memory; all on the same cores. */
export const replicas: Figure = async (say) => {
  const redis = await RedisProcess.start();
  const memory = await spawnServer(SERVERS.sandbox);
  const three = [];
  try {
    for (let nth = 0; nth < 3; nth += 1) {
      const port = String(await freePort());
      three.push(await spawnServer(['dist/cli.js', 'start', '--json', '--port', port, '--store', redis.url]));
    }
    const shares: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const alone = await createsPerSecond(memory, ROUND_MS);
      const rates = await Promise.all(three.map((replica) => createsPerSecond(replica, ROUND_MS)));
      const together = rates.reduce((sum, rate) => sum + rate, 0);
      say(`creates a second: ${alone.toFixed(0)} in memory, ${together.toFixed(0)} by three replicas`);
      shares.push(together / alone);
    }
    const value = median(shares);
    return [
      {
        figure: 'creates by three replicas on one Redis, of those in memory',
        value: `${value.toFixed(2)} (${spread(shares, 2)})`,
        bound: `at least ${LEAST_SHARE}`,
        met: value >= LEAST_SHARE,
      },
    ];
  } finally {
    await Promise.all([memory, ...three].map((server) => server.stop()));
    await redis.remove();
  }
};
