import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createIngoClient, IngoRequestError, type IngoClient } from '../../client/server/index.js';
import type { ClientWorld } from '../../client/server/world.js';
import { startSandbox, type Sandbox, type SandboxProgram } from '../../mock-server/index.js';
import { tokenFor } from './gateway-call.js';

type Fetch = typeof globalThis.fetch;

let sandbox: Sandbox;
let program: SandboxProgram;
let token: string;
beforeAll(async () => void (sandbox = await startSandbox({ port: 0, seed: 1 })));
afterAll(() => sandbox.close());
beforeEach(async () => {
  program = sandbox.program();
  token = await tokenFor(sandbox, program);
});

/** A client that sleeps by the clock of its program. */
function clientOf(fetch: Fetch, resends = 2): IngoClient {
  const world: ClientWorld = {
    now: () => program.clock.now().getTime(),
    random: () => 0.5,
    uuid: () => 'not asked for',
    sleep: async (milliseconds) => void (await program.clock.advance(`${milliseconds}ms`)),
  };
  const { username, secret, participant_id: participantId } = program.credentials;
  return createIngoClient({ baseUrl: sandbox.url, username, secret, participantId, world, fetch, resends });
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A network that loses a quarter of the requests and a quarter of the answers, and sends a quarter twice. */
function lossy(random: () => number): Fetch {
  return async (...request) => {
    const luck = random();
    if (luck < 0.25) throw new TypeError('fetch failed', { cause: new Error('the request was lost') });
    const answer = await fetch(...request);
    if (luck < 0.5) {
      await answer.arrayBuffer();
      throw new TypeError('fetch failed', { cause: new Error('the answer was lost') });
    }
    return luck < 0.75 ? fetch(...request) : answer;
  };
}

const payment = (id: string, amount = '25.00') =>
  ({
    account_type: 'CA',
    amount,
    customer_account_token: token,
    participant_unique_id1: id,
  }) as const;
const push = (ingo: IngoClient, id: string, amount?: string) =>
  ingo.gateway.push({ ...payment(id, amount), source_of_funds: 4 });
const movements = async (id: string) =>
  (await program.ledger.find({ participant_unique_id1: id })).map((entry) => entry.movements);

describe('over a network that loses and doubles', () => {
  it('every payment that a client calls done was made once, and every other at most once', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `p-${index}`);
    const results = await Promise.all(
      ids.map((id, seed) => {
        // Each has a line of its own, or its luck would depend on who comes first.
        const ingo = clientOf(lossy(seeded(seed)), 3);
        return seed % 2 ? push(ingo, id) : ingo.gateway.pull(payment(id));
      }),
    );
    for (const [index, { outcome }] of results.entries()) {
      const made = await movements(ids[index]!);
      if (outcome === 'done') expect(made).toEqual([1]);
      else expect([[], [1]]).toContainEqual(made);
    }
    expect(results.filter(({ attempts }) => attempts > 1).length).toBeGreaterThan(20);
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['done', 'unknown']));
  });

  it('what is unknown is found out by the same call later', async () => {
    const ingo = clientOf(
      lossy(() => 0.4),
      2,
    );
    expect(await push(ingo, 'p-1')).toMatchObject({ outcome: 'unknown', assume: 'success', attempts: 3 });
    expect(await ingo.gateway.pull(payment('p-2'))).toMatchObject({ outcome: 'unknown', assume: 'failure' });
    const later = clientOf(fetch);
    expect(await push(later, 'p-1')).toMatchObject({ outcome: 'done', status: 101 });
    expect(await later.gateway.pull(payment('p-2'))).toMatchObject({ outcome: 'done', status: 101 });
    expect([await movements('p-1'), await movements('p-2')]).toEqual([[1], [1]]);
  });
});

describe('clients race on one id', () => {
  it('over bad lines: it is paid once, and all learn of the same payment', async () => {
    const clients = [1, 2, 3, 4].map((seed) => clientOf(lossy(seeded(seed)), 20));
    const results = await Promise.all(clients.map((ingo) => push(ingo, 'p-1')));
    const payments = results.map((result) => 'payment' in result && result.payment?.transaction_id);
    expect(new Set(payments).size).toBe(1);
    expect(payments[0]).toMatch(/^\d+$/);
    expect(await movements('p-1')).toEqual([1]);
  });

  it('with different amounts: one is paid, the other is refused', async () => {
    const race = await Promise.allSettled([
      push(clientOf(fetch), 'p-1', '25.00'),
      push(clientOf(fetch), 'p-1', '26.00'),
    ]);
    const [paid, refused] = race.toSorted((one, other) => one.status.localeCompare(other.status));
    expect(paid).toMatchObject({ status: 'fulfilled', value: { outcome: 'done', status: 100 } });
    expect(refused).toMatchObject({ status: 'rejected', reason: expect.any(IngoRequestError) as Error });
    expect(await movements('p-1')).toEqual([1]);
  });
});

it('a payment that takes long is waited for: 104 meanwhile, then 101', async () => {
  const ingo = clientOf(fetch);
  // Ten seconds of processing are less than the wait before a re-send.
  expect(await push(ingo, 'p-1', '10103.99')).toMatchObject({ outcome: 'accepted', status: 103 });
  const impatient = await ingo.gateway.push(
    { ...payment('p-1', '10103.99'), source_of_funds: 4 },
    { resends: 0 },
  );
  expect(impatient).toMatchObject({ outcome: 'in-progress', status: 104 });
  expect(await push(ingo, 'p-1', '10103.99')).toMatchObject({ outcome: 'done', status: 101, attempts: 2 });
  expect(await movements('p-1')).toEqual([1]);
});
