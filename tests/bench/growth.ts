import { connect, type Socket } from 'node:net';
import { median, type Figure, type Row } from './figure.js';
import { load } from './load.js';
import { signedRequest, type Credentials } from './signed-request.js';
import { SERVERS, spawnServer, type Server } from './spawn-server.js';

/** How much slower a create may be at the upper end. */
const AT_MOST = 1.15;
const ROUNDS = 5;
const ROUND_MS = 400;
/** A step that takes longer than this ends where it is, and says so. */
const STEP_LIMIT_MS = 60_000;

/** What grows, its sizes, and how it is brought to one. `grow` returns the size that was reached in time. */
interface Growth {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly grow: (server: Server, from: number, to: number) => Promise<number>;
}

const GROWTHS: readonly Growth[] = [
  { name: 'sessions', sizes: [1000, 10_000, 100_000, 1_000_000], grow: makeSessions },
  { name: 'programs', sizes: [1, 100, 10_000], grow: makePrograms },
  { name: 'open pages', sizes: [1, 1000, 5000], grow: openPages },
];

/** What a create costs as the sandbox fills: the slowest size against the first. */
export const growth: Figure = async (say) => {
  const rows: Row[] = [];
  for (const { name, sizes, grow } of GROWTHS) {
    const server = await spawnServer(SERVERS.sandbox);
    try {
      const costs: number[] = [];
      let reached = 0;
      for (const size of sizes) {
        const now = await grow(server, reached, size);
        costs.push(await cost(server));
        say(`${now} ${name}: ${costs.at(-1)!.toFixed(1)} µs a create`);
        reached = now;
        if (now < size) break;
      }
      const ratio = Math.max(...costs.slice(1)) / costs[0]!;
      const wanted = sizes.at(-1)!;
      rows.push({
        figure: `a create with ${reached} ${name} : with ${sizes[0]}`,
        value: `${ratio.toFixed(2)}${reached < wanted ? ` (of ${wanted}, the time was over)` : ''}`,
        bound: `<= ${AT_MOST}`,
        met: ratio <= AT_MOST,
      });
    } finally {
      for (const socket of sockets.splice(0)) socket.destroy();
      await server.stop();
    }
  }
  return rows;
};

const createFor = (url: string, credentials: Credentials, id = 'growth'): Buffer =>
  signedRequest({ url, credentials, date: new Date(), participantUniqueId1: id });

/** Microseconds of a create, the best of a few rounds: what else the machine does only adds. */
async function cost({ url, credentials }: Server): Promise<number> {
  const request = createFor(url, credentials);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { answers, seconds } = await load({
      url,
      next: () => request,
      connections: 8,
      milliseconds: ROUND_MS,
    });
    times.push((seconds * 1e6) / answers);
  }
  return median(times.toSorted((a, b) => a - b).slice(0, 3));
}

/** A program keeps 72,000 sessions, so that many programs share them. */
async function makeSessions({ url }: Server, from: number, to: number): Promise<number> {
  const begun = performance.now();
  let made = from;
  while (made < to && performance.now() - begun < STEP_LIMIT_MS) {
    const some = Math.min(50_000, to - made);
    const credentials = await makeProgram(url, `sessions-${made}`);
    const request = createFor(url, credentials);
    const left = STEP_LIMIT_MS - (performance.now() - begun);
    const given = { url, next: () => request, connections: 16 };
    made += (await load({ ...given, answers: some, milliseconds: left })).answers;
  }
  return made;
}

async function makePrograms({ url }: Server, from: number, to: number): Promise<number> {
  const begun = performance.now();
  let made = Math.max(1, from); // the default is one
  while (made < to && performance.now() - begun < STEP_LIMIT_MS) {
    const some = Math.min(50, to - made);
    await Promise.all(Array.from({ length: some }, (_, each) => makeProgram(url, `program-${made + each}`)));
    made += some;
  }
  return made;
}

const sockets: Socket[] = [];

/** Opens pages and their streams, and reads nothing of them. */
async function openPages({ url, credentials }: Server, from: number, to: number): Promise<number> {
  const begun = performance.now();
  let open = from;
  while (open < to && performance.now() - begun < STEP_LIMIT_MS) {
    const some = Math.min(50, to - open);
    await Promise.all(Array.from({ length: some }, () => openPage(url, credentials)));
    open += some;
  }
  return open;
}

async function openPage(url: string, { username }: Credentials): Promise<void> {
  const made = await fetch(`${url}/_sandbox/api/sessions?program=${username}`, { method: 'POST' });
  const { authorized_url: page } = (await made.json()) as { authorized_url: string };
  const html = await (await fetch(page)).text();
  const { session_identifier: id, conversation = '' } = JSON.parse(
    /id="boot">(.*?)<\/script>/s.exec(html)![1]!,
  ) as { session_identifier: string; conversation?: string };
  const { hostname, port, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  sockets.push(socket);
  const query = new URLSearchParams({ c: conversation });
  socket.on('error', () => undefined).resume();
  socket.write(`GET /session/${id}/stream?${query} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  await new Promise((resolve) => socket.once('data', resolve));
}

async function makeProgram(url: string, username: string): Promise<Credentials> {
  const answer = await fetch(`${url}/_sandbox/api/programs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username }),
  });
  if (answer.status !== 201)
    throw new Error(`a program was refused: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Credentials;
}
