import { setTimeout as pause } from 'node:timers/promises';
import type { Figure } from './figure.js';
import { load } from './load.js';
import { CAN_MEASURE, residentMiB } from './resident-memory.js';
import { signedRequest } from './signed-request.js';
import { SERVERS, spawnServer } from './spawn-server.js';
import type { Server } from './spawn-server.js';

const FEW = 2_000;
const MANY = 200_000;
const BATCH = 5_000;
/** The documented advice is five requests a second; by that measure a batch takes so long. */
const BETWEEN_BATCHES = '1000s';
const CONNECTIONS = 32;
const AT_MOST_MIB = 80;

/** Long enough for V8 to notice that little is going on and to give back what it does not need. */
const SETTLE_MS = 12_000;
const SETTLE_EVERY_MS = 500;
const SETTLE_CREATES = 20;

/**
 * Resident memory after 200,000 creates, half of them with an idempotency key, beside that after 2,000. The
 * virtual clock runs meanwhile, so that what was created first has long run out at the end.
 */
export const memory: Figure = async (say) => {
  if (!CAN_MEASURE) return [{ figure: 'resident memory', value: 'cannot be measured on this platform' }];
  const sandbox = await spawnServer(SERVERS.sandbox);
  try {
    const caller = new Caller(sandbox);
    await caller.create(FEW);
    const few = await settled(caller);
    say(`after ${FEW} creates: ${few.toFixed(1)} MiB`);

    while (caller.created < MANY) {
      await caller.advance(BETWEEN_BATCHES);
      await caller.create(Math.min(BATCH, MANY - caller.created));
      if (caller.created % (8 * BATCH) < BATCH) {
        say(`after ${caller.created} creates: ${residentMiB(sandbox.pid).toFixed(1)} MiB, not settled`);
      }
    }
    const many = await settled(caller);
    say(`after ${caller.created} creates: ${many.toFixed(1)} MiB`);

    const growth = many - few;
    return [
      {
        figure: `resident memory, ${thousands(MANY)} creates beside ${thousands(FEW)}`,
        value: `${growth >= 0 ? '+' : ''}${growth.toFixed(1)} MiB (${few.toFixed(1)} to ${many.toFixed(1)})`,
        bound: `<= +${AT_MOST_MIB} MiB`,
        met: growth <= AT_MOST_MIB,
      },
    ];
  } finally {
    await sandbox.stop();
  }
};

const thousands = (count: number) => count.toLocaleString('en-US');

/** The lowest reading of a few seconds of light load. */
async function settled(caller: Caller): Promise<number> {
  let lowest = Infinity;
  for (let passed = 0; passed < SETTLE_MS; passed += SETTLE_EVERY_MS) {
    await pause(SETTLE_EVERY_MS);
    await caller.create(SETTLE_CREATES);
    lowest = Math.min(lowest, residentMiB(caller.server.pid));
  }
  return lowest;
}

/** Creates sessions, each its own, dated by the sandbox's clock. */
class Caller {
  readonly server: Server;
  created = 0;

  constructor(server: Server) {
    this.server = server;
  }

  async create(answers: number): Promise<void> {
    const { url, credentials } = this.server;
    const date = await this.#clock();
    const next = () => {
      this.created += 1;
      return signedRequest({
        url,
        credentials,
        date,
        participantUniqueId1: `bench-${this.created}`,
        ...(this.created % 2 === 0 ? { idempotencyKey: `bench-key-${this.created}` } : {}),
      });
    };
    await load({ url, next, connections: CONNECTIONS, answers });
  }

  async advance(by: string): Promise<void> {
    await this.#clock({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ advance: by }),
    });
  }

  async #clock(init?: RequestInit): Promise<Date> {
    const response = await fetch(new URL('/_sandbox/api/clock', this.server.url), init);
    const text = await response.text();
    if (!response.ok) throw new Error(`the clock of the sandbox answered ${response.status}: ${text}`);
    return new Date((JSON.parse(text) as { now: string }).now);
  }
}
