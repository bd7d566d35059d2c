import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createsPerSecond } from './creates.js';
import { median, spread, type Figure, type Row } from './figure.js';
import { load } from './load.js';
import { signedRequest } from './signed-request.js';
import { SERVERS, spawnServer, type Server } from './spawn-server.js';

const ROUNDS = 5;
const ROUND_MS = 2000;
const LEAST_SHARE = 0.5;
const RATE = 500;
const RATE_SECONDS = 5;
const MOST_P99_MS = 10;
const ENTRIES = 10_000;
const MOST_START_SECONDS = 3;

/** Creates with a data directory beside those in memory, how long one takes, and how long a start brings back what is kept. */
export const data: Figure = async (say) => {
  const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-bench-'));
  try {
    const kept = (name: string) => spawnServer([...SERVERS.sandbox, '--data', join(folder, name)]);
    return [await share(say, kept), await latency(kept), await start(say, kept)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

type Kept = (name: string) => Promise<Server>;

async function share(say: (text: string) => void, kept: Kept): Promise<Row> {
  const shares: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [memory, data] = [await spawnServer(SERVERS.sandbox), await kept(`share-${round}`)];
    const both = [await createsPerSecond(memory, ROUND_MS), await createsPerSecond(data, ROUND_MS)] as const;
    await Promise.all([memory.stop(), data.stop()]);
    say(`creates a second: ${both[0].toFixed(0)} in memory, ${both[1].toFixed(0)} with --data`);
    shares.push(both[1] / both[0]);
  }
  const value = median(shares);
  return {
    figure: 'creates with --data, of those in memory',
    value: `${value.toFixed(2)} (${spread(shares, 2)})`,
    bound: `at least ${LEAST_SHARE}`,
    met: value >= LEAST_SHARE,
  };
}

async function latency(kept: Kept): Promise<Row> {
  const server = await kept('latency');
  try {
    const value = percentile(await timesAtRate(server), 0.99);
    return {
      figure: `one create with --data at ${RATE} a second, 99th percentile`,
      value: `${value.toFixed(1)} ms`,
      bound: `at most ${MOST_P99_MS} ms`,
      met: value <= MOST_P99_MS,
    };
  } finally {
    await server.stop();
  }
}

/** Sends requests at even distances, whether or not earlier ones were answered; milliseconds until each answer. */
export async function timesAtRate({
  url,
  credentials,
}: Pick<Server, 'url' | 'credentials'>): Promise<number[]> {
  const times: Promise<number>[] = [];
  const begun = performance.now();
  for (let sent = 0; sent < RATE * RATE_SECONDS; sent += 1) {
    const due = begun + (sent * 1000) / RATE;
    while (performance.now() < due) await new Promise((resolve) => setImmediate(resolve));
    times.push(timeOf(url, credentials, due, sent));
  }
  return Promise.all(times);
}

const timeOf = async (
  url: string,
  credentials: Server['credentials'],
  due: number,
  nth: number,
): Promise<number> => {
  const [head, body] = signedRequest({
    url,
    credentials,
    date: new Date(),
    participantUniqueId1: `rate-${nth}`,
  })
    .toString()
    .split('\r\n\r\n') as [string, string];
  const [line, ...fields] = head.split('\r\n');
  const named = fields.map((field) => {
    const colon = field.indexOf(':');
    return [field.slice(0, colon), field.slice(colon + 1).trim()] as const;
  });
  const headers = Object.fromEntries(
    named.filter(([name]) => !/^(host|content-length|connection)$/i.test(name)),
  );
  const [method, path] = line!.split(' ') as [string, string];
  const answer = await fetch(url + path, { method, headers, body });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`a create was answered with ${answer.status}`);
  return performance.now() - due;
};

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)]!;

async function start(say: (text: string) => void, kept: Kept): Promise<Row> {
  const { url, credentials, stop } = await kept('start');
  let sent = 0;
  const next = (): Buffer =>
    signedRequest({ url, credentials, date: new Date(), participantUniqueId1: `kept-${(sent += 1)}` });
  await load({ url, next, connections: 16, answers: ENTRIES });
  await stop();
  const seconds: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const begun = performance.now();
    const server = await kept('start');
    seconds.push((performance.now() - begun) / 1000);
    await server.stop();
    say(`start with ${ENTRIES} entries: ${seconds.at(-1)!.toFixed(2)} s`);
  }
  const value = median(seconds);
  return {
    figure: `start that brings back ${ENTRIES} entries`,
    value: `${value.toFixed(2)} s`,
    bound: `at most ${MOST_START_SECONDS} s`,
    met: value <= MOST_START_SECONDS,
  };
}
