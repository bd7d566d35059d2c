import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createIngoClient, type IngoClient, type PushPayment } from '../../client/server/index.js';
import type { ClientWorld } from '../../client/server/world.js';
import { startSandbox, type Sandbox, type SandboxProgram } from '../../mock-server/index.js';

let sandbox: Sandbox;
let program: SandboxProgram;
let ingo: IngoClient;
let token: string;
beforeAll(async () => void (sandbox = await startSandbox({ port: 0, seed: 1 })));
afterAll(() => sandbox.close());

/** A client that sleeps by the clock of its program. */
function clientOf(one: SandboxProgram): IngoClient {
  const world: ClientWorld = {
    now: () => one.clock.now().getTime(),
    random: () => 0.5,
    uuid: () => 'not asked for',
    sleep: async (milliseconds) => void (await one.clock.advance(`${milliseconds}ms`)),
  };
  const { username, secret, participant_id: participantId } = one.credentials;
  return createIngoClient({ baseUrl: sandbox.url, username, secret, participantId, world });
}

beforeEach(async () => {
  program = sandbox.program();
  ingo = clientOf(program);
  const verified = await ingo.gateway.verify({
    account_type: 'CA',
    account: '4111111111111111',
    expiration_date: '4912',
    participant_unique_id1: 'token',
  });
  if (verified.outcome !== 'done') throw new Error(`not verified: ${verified.outcome}`);
  token = verified.account.customer_account_token;
});

const payment = (amount: string, id = 'p-1'): PushPayment => ({
  account_type: 'CA',
  amount,
  customer_account_token: token,
  source_of_funds: 4,
  participant_unique_id1: id,
});
const moved = async (id = 'p-1') => (await program.ledger.find({ participant_unique_id1: id }))[0]!.movements;

describe('a payment through the client', () => {
  it('is made once, and once more is the same', async () => {
    const first = await ingo.gateway.push(payment('25.00'));
    const second = await ingo.gateway.push(payment('25.00'));
    expect([first, second]).toMatchObject([
      { outcome: 'done', status: 100 },
      { outcome: 'done', status: 101 },
    ]);
    expect(await moved()).toBe(1);
  });

  it.each([
    ['whose answer is lost', '10003.99', 101],
    ['that is lost itself', '10004.99', 100],
  ])('%s is made once all the same', async (_, amount, status) => {
    expect(await ingo.gateway.push(payment(amount))).toMatchObject({ outcome: 'done', status, attempts: 2 });
    expect(await moved()).toBe(1);
    const pull = {
      account_type: 'CA',
      amount,
      customer_account_token: token,
      participant_unique_id1: 'p-2',
    } as const;
    expect(await ingo.gateway.pull(pull)).toMatchObject({ outcome: 'done', status, attempts: 2 });
    expect(await moved('p-2')).toBe(1);
  });

  it('that Ingo stands in for is accepted', async () => {
    await program.clock.freeze();
    const waiting = ingo.gateway.push(payment('10102.99'));
    const processing = async () => (await program.ledger.find({ state: 'processing' })).length;
    await expect.poll(processing, { interval: 1 }).toBe(1);
    await program.clock.advance('60s');
    expect(await waiting).toMatchObject({ outcome: 'accepted', status: 102 });
    expect(await moved()).toBe(1);
  });

  it('that is queued is accepted, then done', async () => {
    expect(await ingo.gateway.push(payment('10103.99'))).toMatchObject({ outcome: 'accepted', status: 103 });
    expect(await ingo.gateway.push(payment('10103.99'))).toMatchObject({ outcome: 'done', status: 101 });
    expect(await moved()).toBe(1);
  });

  it('that is held, declined, or answered with a system error is told apart', async () => {
    expect(await ingo.gateway.push(payment('11107.99'))).toMatchObject({ outcome: 'held', status: 130 });
    expect(await ingo.gateway.push(payment('10851.99', 'b'))).toMatchObject({
      outcome: 'declined',
      family: 'issuer_decline',
    });
    expect(await ingo.gateway.push(payment('10500.99', 'c'))).toMatchObject({
      outcome: 'unknown',
      assume: 'success',
      attempts: 3,
    });
    expect(await moved('b')).toBe(0);
  });

  it('by two clients at once, with one id, is made once', async () => {
    const other = clientOf(program);
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 ? ingo : other).gateway.push(payment('25.00'))),
    );
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['done']));
    expect(await moved()).toBe(1);
  });

  it('to a bank account may say what it is for', async () => {
    const verified = await ingo.gateway.verify({
      account_type: 'AC',
      account: '22222222',
      routing_number: '011000015',
      participant_unique_id1: 'bank',
    });
    if (verified.outcome !== 'done') throw new Error('not verified');
    const result = await ingo.gateway.push({
      account_type: 'SD',
      amount: '1.00',
      customer_account_token: verified.account.customer_account_token,
      source_of_funds: 4,
      participant_unique_id1: 'p-1',
      additional_detail: { source_name: 'Acme', descriptive_purpose: 'Refund' },
    });
    expect(result).toMatchObject({ outcome: 'done' });
  });
});
