import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createIngoClient } from '../../client/server/index.js';
import { load } from '../bench/load.js';
import { signedRequest } from '../bench/signed-request.js';
import type { Boot } from '../../contracts/plugin/conversation.js';
import { SAMPLE_REQUEST } from '../../contracts/session/sample-request.js';

/** A program under load, which is dropped and made anew after each round. */
interface Worked {
  readonly url: string;
  readonly receiver: string;
  readonly name: string;
}

const CARD = {
  account_type: 'CA',
  account: '4111111111111111',
  expiration_date: '4912',
  cvv: '123',
} as const;

/** Creates of one program, before it is dropped. */
const CREATES = 2000;
/** Pages that a worker leaves open. */
const PAGES_OPEN = 8;

const FAULTS = [{ fault: 'status', status: 503, match: { nth: 7 } }];

interface Credentials {
  readonly username: string;
  readonly secret: string;
  readonly participant_id: number;
}

/** A receiver of webhooks that refuses for a second out of three, and is silent now and then. */
export async function unreliableReceiver(): Promise<{ readonly url: string; readonly server: Server }> {
  let count = 0;
  const server = createServer((request, response) => {
    request.resume();
    count += 1;
    if (count % 500 === 0) return; // silent: the sandbox gives up waiting
    response.writeHead(Math.floor(Date.now() / 1000) % 3 === 0 ? 503 : 204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

/** One round of everything on a program of its own. Rejects with what went wrong. */
export async function round({ url, receiver, name }: Worked): Promise<number> {
  const program = await call(url, 'POST', 'programs', { username: name, webhooks: { url: receiver } });
  const { username, secret, participant_id } = program as Credentials;
  const client = createIngoClient({ baseUrl: url, username, secret, participantId: participant_id });
  const control = (method: string, path: string, body?: object) =>
    call(url, method, `${path}${path.includes('?') ? '&' : '?'}program=${username}`, body);
  const pages: AbortController[] = [];
  let done = 0;
  for (let each = 0; each < 20; each += 1) {
    const request = { ...SAMPLE_REQUEST, participant_unique_id1: `${name}-${each}` };
    if (each === 10) await control('POST', 'scenarios/next', { scenario: 'terminal-failure' });
    const { session, idempotencyKey } = await client.sessions.create(request);
    await client.sessions.refresh(request, { idempotencyKey });
    pages.push(await leaveOpen(session.authorized_url));
    if (pages.length > PAGES_OPEN) pages.shift()!.abort();
    const id = session.session_identifier;
    if (each % 4 === 0) await control('POST', `sessions/${id}/events`, { event: 'TOKEN_SUCCESS' });
    done += 4;
  }
  const verified = await client.gateway.verify({ ...CARD, participant_unique_id1: `${name}-verify` });
  if (verified.outcome !== 'done') throw new Error(`a verification was ${verified.outcome}`);
  await control('PUT', 'faults', { rules: FAULTS });
  for (let each = 0; each < 10; each += 1)
    await call(url, 'POST', `sessions?program=${username}`).catch(() => undefined);
  await control('DELETE', 'faults');
  await control('POST', 'clock', { advance: '1h' });
  await control('GET', 'journal');
  for (const page of pages) page.abort();
  await call(url, 'DELETE', `programs/${username}`);
  return done + 14;
}

/** Signed creates as fast as they are answered, on a program of their own. Returns how many. */
export async function creates(url: string, name: string): Promise<number> {
  const credentials = (await call(url, 'POST', 'programs', { username: name })) as Credentials;
  const request = signedRequest({ url, credentials, date: new Date(), participantUniqueId1: name });
  const { answers } = await load({ url, next: () => request, connections: 8, answers: CREATES });
  await call(url, 'DELETE', `programs/${name}`);
  return answers;
}

/** Opens a page and its stream, and leaves them so until it is aborted. */
async function leaveOpen(authorizedUrl: string): Promise<AbortController> {
  const leave = new AbortController();
  const page = await fetch(authorizedUrl, { signal: leave.signal });
  const boot = /<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(await page.text());
  if (!boot) throw new Error(`a page answered ${page.status} without boot data`);
  const { session_identifier: id, conversation = '' } = JSON.parse(boot[1]!) as Boot;
  const stream = new URL(`/session/${id}/stream?${new URLSearchParams({ c: conversation })}`, authorizedUrl);
  void fetch(stream, { signal: leave.signal }).catch(() => undefined); // ends with the page
  return leave;
}

async function call(url: string, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${url}/_sandbox/api/${path}`, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 200)}`);
  return JSON.parse(text);
}
