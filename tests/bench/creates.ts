import { load } from './load.js';
import { signedRequest, type Credentials } from './signed-request.js';
import type { Server } from './spawn-server.js';

const CONNECTIONS = 32;
let created = 0;

/** Signed creates a second for some milliseconds; with other credentials than the server's they are refused. */
export async function createsPerSecond(
  { url, credentials }: Server,
  milliseconds: number,
  signedBy: Credentials = credentials,
): Promise<number> {
  const refused = signedBy !== credentials;
  const date = new Date();
  const next = (): Buffer => {
    created += 1;
    return signedRequest({ url, credentials: signedBy, date, participantUniqueId1: `bench-${created}` });
  };
  const { answers, seconds } = await load({
    url,
    next,
    connections: CONNECTIONS,
    milliseconds,
    status: refused ? 401 : 200,
  });
  return answers / seconds;
}
