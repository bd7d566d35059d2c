import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createsPerSecond } from './creates.js';
import { median, spread, type Figure, type Row } from './figure.js';
import { load } from './load.js';
import { CAN_MEASURE, residentMiB } from './resident-memory.js';
import { signedRequest } from './signed-request.js';
import { SERVERS, spawnServer, type Server } from './spawn-server.js';

const SCRIPT = fileURLToPath(new URL('./stream-readers.mjs', import.meta.url));
const READERS = 20;
const ROUNDS = 5;
const ROUND_MS = 1_500;
const AT_LEAST = 0.7;
const CREATES = 75_000;
const AT_MOST_MIB = 4;
const SETTLE_MS = 3_000;

/** What readers of the journal's stream cost: 20 that read, and one that does not. */
export const readers: Figure = async (say) => [...(await reading(say)), ...(await notReading(say))];

async function reading(say: (text: string) => void): Promise<Row[]> {
  const sandbox = await spawnServer(SERVERS.sandbox);
  try {
    await createsPerSecond(sandbox, ROUND_MS);
    const ratios: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const without = await createsPerSecond(sandbox, ROUND_MS);
      const leave = await open(sandbox, READERS, 'read');
      const beside = await createsPerSecond(sandbox, ROUND_MS);
      await leave();
      ratios.push(beside / without);
      say(
        `round ${round} of ${ROUNDS}: ${without.toFixed()}/s without readers, ${beside.toFixed()}/s with ${READERS}`,
      );
    }
    return [
      {
        figure: `creates with ${READERS} readers of the journal : without`,
        value: `${median(ratios).toFixed(2)} (${spread(ratios, 2)})`,
        bound: `>= ${AT_LEAST}`,
        met: median(ratios) >= AT_LEAST,
      },
    ];
  } finally {
    await sandbox.stop();
  }
}

/** Two sandboxes with the same creates, one of which has a reader that does not read. */
async function notReading(say: (text: string) => void): Promise<Row[]> {
  if (!CAN_MEASURE) return [];
  const [alone, beside] = [await memoryAfter(0), await memoryAfter(1)];
  say(
    `after ${CREATES} creates: ${alone.toFixed(1)} MiB alone, ${beside.toFixed(1)} MiB with a reader that stopped`,
  );
  return [
    {
      figure: 'memory for a reader of the journal that does not read',
      value: `${(beside - alone).toFixed(1)} MiB`,
      bound: `<= ${AT_MOST_MIB} MiB`,
      met: beside - alone <= AT_MOST_MIB,
    },
  ];
}

async function memoryAfter(stopped: number): Promise<number> {
  const sandbox = await spawnServer(SERVERS.sandbox);
  try {
    const { url, credentials } = sandbox;
    const leave = stopped > 0 ? await open(sandbox, stopped, 'stop') : undefined;
    const date = new Date();
    let count = 0;
    const next = (): Buffer =>
      signedRequest({ url, credentials, date, participantUniqueId1: `bench-${(count += 1)}` });
    await load({ url, next, connections: 32, answers: CREATES });
    let lowest = Infinity;
    for (let passed = 0; passed < SETTLE_MS; passed += 250) {
      await pause(250);
      lowest = Math.min(lowest, residentMiB(sandbox.pid));
    }
    await leave?.();
    return lowest;
  } finally {
    await sandbox.stop();
  }
}

/** Opens readers in a process of its own; returns what closes them. */
async function open({ url }: Server, count: number, mode: 'read' | 'stop'): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, [SCRIPT, url, String(count), mode], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return async () => {
    const gone = once(child, 'exit');
    child.stdin.end();
    await gone;
  };
}
