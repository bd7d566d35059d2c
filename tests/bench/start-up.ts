import { median, spread } from './figure.js';
import type { Figure } from './figure.js';
import { once } from './load.js';
import { signedRequest } from './signed-request.js';
import { SERVERS, spawnServer } from './spawn-server.js';

const RUNS = 15;
const WARM_UPS = 2;
const AT_MOST = 1;

/** From spawn to the first signed 200: the sandbox against fastify alone, unbundled, with the same work. */
export const startUp: Figure = async (say) => {
  const sandbox: number[] = [];
  const fastify: number[] = [];
  for (let run = 1 - WARM_UPS; run <= RUNS; run += 1) {
    const pair = [await milliseconds(SERVERS.sandbox), await milliseconds(SERVERS.bareFastify)] as const;
    if (run < 1) continue;
    sandbox.push(pair[0]);
    fastify.push(pair[1]);
    say(`run ${run} of ${RUNS}: sandbox ${pair[0].toFixed()} ms, fastify ${pair[1].toFixed()} ms`);
  }
  const ratio = median(sandbox) / median(fastify);
  return [
    {
      figure: 'spawn to first signed 200, sandbox : bare fastify',
      value: ratio.toFixed(2),
      bound: `<= ${AT_MOST.toFixed(2)}`,
      met: ratio <= AT_MOST,
    },
    {
      figure: 'spawn to first signed 200, sandbox',
      value: `${median(sandbox).toFixed()} ms (${spread(sandbox, 0)})`,
    },
    {
      figure: 'spawn to first signed 200, bare fastify',
      value: `${median(fastify).toFixed()} ms (${spread(fastify, 0)})`,
    },
  ];
};

async function milliseconds(args: readonly string[]): Promise<number> {
  const started = performance.now();
  const server = await spawnServer(args);
  try {
    const { url, credentials } = server;
    await once(url, signedRequest({ url, credentials, date: new Date(), participantUniqueId1: 'bench-1' }));
    return performance.now() - started;
  } finally {
    await server.stop();
  }
}
