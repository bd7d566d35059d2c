import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createsPerSecond } from './creates.js';
import { median, percentile, spread, type Figure, type Row } from './figure.js';
import { load } from './load.js';
import { signedRequest } from './signed-request.js';
import { ROOT, SERVERS, spawnServer, type Server } from './spawn-server.js';

const run = promisify(execFile);

const ROUNDS = 5;
const ROUND_MS = 2000;
const LEAST_SHARE = 0.5;
const RATE = 500;
const RATE_SECONDS = 5;
const LATENCY_ROUNDS = 3;
const MOST_P99_MS = 10;
const ENTRIES = 10_000;
const MOST_START_SECONDS = 3;

/** Creates with a data directory beside those in memory, how long one takes, and how long a start brings back what is kept. */
export const data: Figure = async (say) => {
  const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-bench-'));
  try {
    const kept = (name: string) => spawnServer([...SERVERS.sandbox, '--data', join(folder, name)]);
    return [await share(say, kept), await latency(say, kept), await start(say, kept)];
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

async function latency(say: (text: string) => void, kept: Kept): Promise<Row> {
  const rounds: (readonly [memory: number, data: number])[] = [];
  for (let round = 0; round < LATENCY_ROUNDS; round += 1) {
    const memory = await slowest(await spawnServer(SERVERS.sandbox));
    const data = await slowest(await kept(`latency-${round}`));
    say(`99th percentile of a create: ${memory.toFixed(1)} ms in memory, ${data.toFixed(1)} ms with --data`);
    rounds.push([memory, data]);
  }
  const [memory, data] = [0, 1].map((column) => rounds.map((round) => round[column]!)) as [
    number[],
    number[],
  ];
  const value = median(data);
  return {
    figure: `one create with --data at ${RATE} a second, 99th percentile`,
    value: `${value.toFixed(1)} ms (${spread(data, 1)}; in memory ${median(memory).toFixed(1)} ms)`,
    bound: `at most ${MOST_P99_MS} ms`,
    met: value <= MOST_P99_MS,
  };
}

/** Milliseconds that 99 of 100 creates at a steady rate do not exceed; the server is stopped then. */
async function slowest({ url, credentials: { username, secret }, stop }: Server): Promise<number> {
  const client = ['--import', 'tsx', 'tests/bench/rate-client.ts'];
  try {
    const given = [url, username, secret, String(RATE), String(RATE_SECONDS)];
    const { stdout } = await run(process.execPath, [...client, ...given], { cwd: ROOT, maxBuffer: 1e8 });
    return percentile(JSON.parse(stdout) as number[], 99);
  } finally {
    await stop();
  }
}

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
