import { inspect } from 'node:util';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { createIngoClient, IngoAuthenticationError, IngoRequestError } from '../index.js';
import type { IngoClientOptions, PaymentResult, PushPayment } from '../index.js';
import {
  cutShort,
  drop,
  json,
  NOON,
  scriptedServer,
  silence,
  text,
  type Reply,
} from '../testing/scripted-server.js';
import { fakeWorld } from '../testing/fake-world.js';

const TOKEN = '0b6b5f0e-6d0b-4b5a-9a57-0d6f3a1f6f11';
const PUSH: PushPayment = {
  account_type: 'CA',
  amount: '12.3',
  customer_account_token: TOKEN,
  source_of_funds: 4,
  participant_unique_id1: 'pay-1',
};
const PULL = {
  account_type: 'AC',
  amount: { minorUnits: 1230 },
  customer_account_token: TOKEN,
  participant_unique_id1: 'pull-1',
} as const;

const posting = {
  estimated_posting_time: 'Payment will post 01/15/2026',
  estimated_posting_date: '01/15/2026',
};
const pushed = (status = 100, data: object = {}): Reply =>
  json(200, {
    status,
    client_message: 'said',
    data: {
      ...posting,
      transaction_id: 7,
      request_timestamp: 1,
      customer_account_token: TOKEN,
      participant_unique_id1: 'pay-1',
      ...data,
    },
    time: '0.1',
  });
const pulled = (status = '100'): Reply =>
  json(200, {
    response: { status, message: 'said', duration: '0.1' },
    transaction: {
      ...posting,
      transaction_id: '7',
      customer_account_token: TOKEN,
      participant_unique_ids: { participant_unique_id1: 'pull-1' },
    },
  });
const refused = (status: number): Reply => json(200, { status, client_message: 'said', time: '0.1' });

async function client(replies: readonly Reply[], options: Partial<IngoClientOptions> = {}) {
  const server = await scriptedServer(...replies);
  const world = fakeWorld();
  const credentials = { baseUrl: server.url, username: 'test', secret: 'Tr0ub4dor-and-3-more' };
  const ingo = createIngoClient({
    ...credentials,
    participantId: 12345,
    gatewayTimeoutMs: 150,
    world,
    ...options,
  });
  return { ingo, server, world };
}

describe('a push', () => {
  it('sends a number with two decimals, and what the program is known by', async () => {
    const { ingo, server } = await client([pushed()]);
    await ingo.gateway.push(PUSH);
    const [{ path, body }] = server.arrived as [(typeof server.arrived)[number]];
    expect(path).toBe('/gateway/process');
    expect(body.toString()).toContain('"amount":12.30,');
    expect(JSON.parse(body.toString())).toEqual({
      ...PUSH,
      ...{ amount: 12.3, participant_id: 12345, timestamp: NOON / 1000, version: 11 },
    });
  });

  it.each([
    [100, 'done'],
    [101, 'done'],
    [102, 'accepted'],
    [103, 'accepted'],
    [130, 'held'],
  ])('that is answered with %i is %s', async (status, outcome) => {
    const { ingo } = await client([pushed(status)]);
    const result = await ingo.gateway.push(PUSH);
    expect(result).toMatchObject({ outcome, status, attempts: 1, payment: { transaction_id: '7' } });
  });

  it.each([603, 700, 710, 750, 851, 900, 1042])(
    'that is answered with %i is declined, once and for all',
    async (status) => {
      const { ingo, server } = await client([refused(status)]);
      const result = await ingo.gateway.push(PUSH);
      expect(result).toMatchObject({ outcome: 'declined', status });
      expect(server.arrived).toHaveLength(1);
    },
  );

  it.each([400, 401, 402])('that is answered with %i throws: the request is at fault', async (status) => {
    const { ingo } = await client([refused(status)]);
    await expect(ingo.gateway.push(PUSH)).rejects.toBeInstanceOf(status === 402 ? Error : IngoRequestError);
  });

  it('whose signature is refused throws, and says nothing of the token', async () => {
    const { ingo } = await client([json(401, { message: `HMAC signature does not match ${TOKEN}` })]);
    const error: unknown = await ingo.gateway.push(PUSH).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(IngoAuthenticationError);
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(TOKEN);
  });
});

describe('no answer', () => {
  const NOTHING: [string, Reply][] = [
    ['a dropped connection', drop],
    ['an answer cut short', cutShort],
    ['silence', silence],
    ['HTTP 502 with HTML', text(502, 'text/html', '<h1>Bad gateway</h1>')],
    ['HTTP 200 with HTML', text(200, 'text/html', '<h1>Hello</h1>')],
    ['status 500', refused(500)],
  ];

  it.each(NOTHING)('(%s) to a push means assume success, to a pull assume failure', async (_, reply) => {
    const { ingo, server } = await client([reply], { resends: 1 });
    const push = await ingo.gateway.push(PUSH);
    expect(push).toMatchObject({
      outcome: 'unknown',
      assume: 'success',
      participant_unique_id1: 'pay-1',
      attempts: 2,
    });
    const pull = await ingo.gateway.pull(PULL);
    expect(pull).toMatchObject({
      outcome: 'unknown',
      assume: 'failure',
      participant_unique_id1: 'pull-1',
      attempts: 2,
    });
    expect(server.arrived).toHaveLength(4);
  });

  it('is followed by the same bytes, no sooner than 4 s beyond the stand-in time-out', async () => {
    const { ingo, server, world } = await client([drop, drop, pushed(101)], { standInSeconds: 30 });
    expect(await ingo.gateway.push(PUSH)).toMatchObject({ outcome: 'done', status: 101, attempts: 3 });
    expect(world.slept).toEqual([34_000, 34_000]);
    const [first, ...rest] = server.arrived.map(({ body }) => body.toString());
    expect(rest).toEqual([first, first]);
  });

  it('and then a refusal leaves it unknown: the first request may have paid', async () => {
    const { ingo } = await client([drop, refused(401)]);
    expect(await ingo.gateway.push(PUSH)).toMatchObject({ outcome: 'unknown', assume: 'success' });
  });

  it('and then waits for 104; after the last attempt the payment is still in progress', async () => {
    const { ingo, server } = await client([drop, refused(104)], { resends: 2 });
    expect(await ingo.gateway.push(PUSH)).toMatchObject({ outcome: 'in-progress', status: 104, attempts: 3 });
    expect(server.arrived).toHaveLength(3);
  });

  it('and an abort leaves it unknown; an abort before anything was sent rejects', async () => {
    const { ingo } = await client([silence], { gatewayTimeoutMs: 60_000 });
    const stop = new AbortController();
    const waiting = ingo.gateway.push(PUSH, { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('enough')), 50);
    expect(await waiting).toMatchObject({ outcome: 'unknown', assume: 'success' });
    await expect(ingo.gateway.push(PUSH, { signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow(
      'no',
    );
  });

  it('of a success whose rest cannot be read: success is assumed, also of a pull', async () => {
    const { ingo } = await client([json(200, { response: { status: '100', message: 'ok', duration: '1' } })]);
    expect(await ingo.gateway.pull(PULL)).toMatchObject({ outcome: 'unknown', assume: 'success' });
  });

  it('or the answer to another payment is not taken for ours', async () => {
    const { ingo } = await client([pushed(100, { participant_unique_id1: 'pay-2' })]);
    expect(await ingo.gateway.push(PUSH)).toMatchObject({ outcome: 'unknown', assume: 'success' });
  });
});

describe('a pull', () => {
  it('writes everything as text, and reads it', async () => {
    const { ingo, server } = await client([pulled()]);
    expect(await ingo.gateway.pull(PULL)).toMatchObject({
      outcome: 'done',
      status: 100,
      payment: { transaction_id: '7' },
    });
    expect(JSON.parse(server.arrived[0]!.body.toString())).toMatchObject({
      request: { participant_id: '12345', timestamp: String(NOON / 1000) },
      transaction: { transaction_amount: { currency_code: 'USD', amount: '12.30' }, source_of_funds: 4 },
    });
  });
});

describe('what cannot be sent', () => {
  it('says which field, before anything is sent', async () => {
    const { ingo, server } = await client([pushed()]);
    await expect(ingo.gateway.push({ ...PUSH, amount: 12.3 as unknown as string })).rejects.toThrow(
      'must not be a number',
    );
    await expect(ingo.gateway.push({ ...PUSH, participant_unique_id1: '' })).rejects.toThrow(
      'participant_unique_id1',
    );
    const without = createIngoClient({ baseUrl: server.url, username: 'test', secret: 'x' });
    await expect(without.gateway.push(PUSH)).rejects.toThrow('participantId is missing');
    expect(server.arrived).toEqual([]);
  });

  it('does not compile', async () => {
    const { ingo } = await client([pushed()]);
    const types = () => {
      // @ts-expect-error a number of dollars
      void ingo.gateway.push({ ...PUSH, amount: 12.3 });
      // @ts-expect-error descriptor texts are for AC and SD
      void ingo.gateway.push({ ...PUSH, account_type: 'RT', additional_detail: {} });
      // @ts-expect-error a token beside raw account fields
      void ingo.gateway.verify({ ...PUSH, account: '4111111111111111' });
      // @ts-expect-error nothing is pulled from PayPal
      void ingo.gateway.pull({ ...PULL, account_type: 'PP' });
    };
    expect(types).toBeTypeOf('function');
    expectTypeOf(ingo.gateway.push).returns.resolves.toEqualTypeOf<PaymentResult>();
  });
});
