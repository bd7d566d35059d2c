import { GATEWAY_PATHS } from '../../contracts/gateway/gateway-paths.js';
import { median, spread } from './figure.js';
import type { Figure } from './figure.js';
import { load, once } from './load.js';
import { signedPost } from './signed-request.js';
import { SERVERS, spawnServer } from './spawn-server.js';
import type { Server } from './spawn-server.js';

const ROUNDS = 7;
const PUSHES = 8_000;
const CONNECTIONS = 32;
const AT_LEAST = 0.45;

/** Signed pushes a second, each a payment of its own, against bare `node:http` with the same verification and validation. */
export const push: Figure = async (say) => {
  const sandbox = await spawnServer(SERVERS.sandbox);
  const servers = [sandbox];
  try {
    const token = await tokenOf(sandbox);
    const answer = await once(sandbox.url, pushTo(sandbox, token, 'first'));
    servers.push(await spawnServer([...SERVERS.bareHttp, answer]));
    const [ours, bare] = servers as [Server, Server];
    await rate(ours, token, 'warm');
    await rate(bare, token, 'warm');
    const ratios: number[] = [];
    const rates: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const [one, other] = [await rate(ours, token, round), await rate(bare, token, round)];
      say(`round ${round} of ${ROUNDS}: pushes/s: sandbox ${one.toFixed()}, node:http ${other.toFixed()}`);
      ratios.push(one / other);
      rates.push(one);
    }
    return [
      {
        figure: 'signed pushes, sandbox : bare node:http',
        value: `${median(ratios).toFixed(2)} (${spread(ratios, 2)})`,
        bound: `>= ${AT_LEAST.toFixed(2)}`,
        met: median(ratios) >= AT_LEAST,
      },
      { figure: 'signed pushes a second, sandbox', value: median(rates).toFixed() },
    ];
  } finally {
    for (const server of servers) await server.stop();
  }
};

async function rate(server: Server, token: string, round: number | string): Promise<number> {
  // Signed before the time is taken.
  const requests = Array.from({ length: PUSHES }, (_, index) => pushTo(server, token, `${round}-${index}`));
  const next = () => requests.pop()!;
  const { answers, seconds } = await load({
    url: server.url,
    next,
    connections: CONNECTIONS,
    answers: PUSHES,
  });
  return answers / seconds;
}

const participantOf = (server: Server): number => Number(server.participantId);

function pushTo(server: Server, token: string, id: string): Buffer {
  const body = JSON.stringify({
    participant_id: participantOf(server),
    account_type: 'CA',
    amount: 25.5,
    customer_account_token: token,
    source_of_funds: 4,
    participant_unique_id1: id,
    timestamp: Math.floor(Date.now() / 1000),
    version: 11,
  });
  return post(server, GATEWAY_PATHS.push, body);
}

const post = ({ url, credentials }: Server, path: string, body: string): Buffer =>
  signedPost({ url, credentials, date: new Date(), path, body });

/** A token of an account that is verified. */
async function tokenOf(server: Server): Promise<string> {
  const body = JSON.stringify({
    participant_id: participantOf(server),
    account_type: 'CA',
    account: '4111111111111111',
    participant_unique_id1: 'token',
    timestamp: Math.floor(Date.now() / 1000),
    version: 11,
  });
  const { data } = JSON.parse(await once(server.url, post(server, GATEWAY_PATHS.verify, body))) as {
    data: { customer_account_token: string };
  };
  return data.customer_account_token;
}
