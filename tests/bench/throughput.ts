import { median, spread } from './figure.js';
import type { Figure } from './figure.js';
import { load, once } from './load.js';
import { signedRequest } from './signed-request.js';
import { SERVERS, spawnServer } from './spawn-server.js';
import type { Server } from './spawn-server.js';

const ROUNDS = 9;
const ROUND_MS = 2_000;
const WARM_UP_MS = 2_000;
const CONNECTIONS = 32;
const AT_LEAST = 0.45;

/** Signed creates a second: the sandbox, and fastify alone, against bare `node:http` doing the same work. */
export const throughput: Figure = async (say) => {
  const sandbox = await spawnServer(SERVERS.sandbox);
  const servers = [sandbox];
  try {
    const answer = await once(sandbox.url, createFor(sandbox));
    servers.push(await spawnServer([...SERVERS.bareHttp, answer]));
    servers.push(await spawnServer([...SERVERS.bareFastify, answer]));
    for (const server of servers) await rate(server, WARM_UP_MS);

    const rounds: Rates[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const [ours, http, fastify] = [
        await rate(servers[0]!),
        await rate(servers[1]!),
        await rate(servers[2]!),
      ];
      rounds.push({ ours, http, fastify });
      say(
        `round ${round} of ${ROUNDS}: creates/s: sandbox ${ours.toFixed()}, node:http ${http.toFixed()}, fastify ${fastify.toFixed()}`,
      );
    }
    return rows(rounds);
  } finally {
    for (const server of servers) await server.stop();
  }
};

interface Rates {
  readonly ours: number;
  readonly http: number;
  readonly fastify: number;
}

function rows(rounds: readonly Rates[]) {
  const ours = rounds.map((round) => round.ours / round.http);
  const fastify = rounds.map((round) => round.fastify / round.http);
  return [
    {
      figure: 'signed creates, sandbox : bare node:http',
      value: `${median(ours).toFixed(2)} (${spread(ours, 2)})`,
      bound: `>= ${AT_LEAST.toFixed(2)}`,
      met: median(ours) >= AT_LEAST,
    },
    {
      figure: 'signed creates, bare fastify : bare node:http',
      value: `${median(fastify).toFixed(2)} (${spread(fastify, 2)})`,
    },
    { figure: 'signed creates a second, sandbox', value: median(rounds.map(({ ours }) => ours)).toFixed() },
  ];
}

async function rate(server: Server, milliseconds = ROUND_MS): Promise<number> {
  const request = createFor(server);
  const { answers, seconds } = await load({
    url: server.url,
    next: () => request,
    connections: CONNECTIONS,
    milliseconds,
  });
  return answers / seconds;
}

const createFor = ({ url, credentials }: Server) =>
  signedRequest({ url, credentials, date: new Date(), participantUniqueId1: 'bench-1' });
