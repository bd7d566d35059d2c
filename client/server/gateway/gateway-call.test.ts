import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import {
  createIngoClient,
  IngoAuthenticationError,
  IngoNetworkError,
  IngoRateLimitError,
  IngoRequestError,
  type IngoClientOptions,
} from '../index.js';
import { CARD, PULL, PUSH } from '../testing/payments.js';
import { drop, json, NOON, scriptedServer, success, text, type Reply } from '../testing/scripted-server.js';
import { fakeWorld } from '../testing/fake-world.js';
import { REQUEST } from '../testing/request.js';

const HOUR = 3_600_000;
const SECRET = 'Tr0ub4dor-and-3-more';

async function setUp(
  replies: Reply[],
  options: Partial<IngoClientOptions> = {},
  world: ReturnType<typeof fakeWorld> = fakeWorld(),
) {
  const { url, arrived } = await scriptedServer(...replies);
  const credentials = { baseUrl: url, username: 'test', secret: SECRET, participantId: '12345' };
  const { gateway } = createIngoClient({ ...credentials, world, ...options });
  return { gateway, arrived, slept: world.slept };
}

const data = {
  customer_account_token: PUSH.customer_account_token,
  participant_unique_id1: PUSH.participant_unique_id1,
  request_timestamp: NOON / 1000,
};
const made = json(200, {
  status: 100,
  client_message: 'Success',
  data: { ...data, transaction_id: 7, estimated_posting_time: 'now', estimated_posting_date: '01/15/2026' },
  time: '0.1',
});
const verified = (status: number): Reply =>
  json(200, {
    status,
    client_message: 'Success',
    data: {
      ...data,
      participant_unique_id1: CARD.participant_unique_id1,
      last_4: '1111',
      issuers: [],
      expiration_date: '2912',
    },
    time: '0.1',
  });
const answer = (status: number, httpStatus = 200): Reply =>
  json(httpStatus, { status, client_message: 'said', time: '0.1' });
const unsigned = json(401, { message: 'HMAC signature cannot be verified' });
const dates = (arrived: { headers: Record<string, unknown> }[]) =>
  arrived.map(({ headers }) => Date.parse(String(headers['x-date'])));

describe('a skewed local clock', () => {
  it.each([
    ['a refused signature', unsigned],
    ['status 402', answer(402)],
  ])('is corrected after %s, at no cost in re-sends; the bytes stay the same', async (_, reply) => {
    const options = { resends: 0, maxRetries: 0 };
    const { gateway, arrived } = await setUp([reply, made], options, fakeWorld({ now: NOON - HOUR }));
    expect(await gateway.push(PUSH)).toMatchObject({ outcome: 'done', attempts: 2 });
    expect(dates(arrived)).toEqual([NOON - HOUR, NOON]);
    expect(arrived[1]?.body).toEqual(arrived[0]?.body);
  });

  it('is not tried twice', async () => {
    const { gateway, arrived } = await setUp([unsigned], {}, fakeWorld({ now: NOON - HOUR }));
    await expect(gateway.push(PUSH)).rejects.toBeInstanceOf(IngoAuthenticationError);
    expect(arrived).toHaveLength(2);
  });
});

describe('HTTP 429', () => {
  const busy = json(429, { message: 'API rate limit exceeded' }, { 'Retry-After': '3' });

  it('is waited out: it moved nothing', async () => {
    const { gateway, slept } = await setUp([busy, made]);
    expect(await gateway.push(PUSH)).toMatchObject({ outcome: 'done', attempts: 2 });
    expect(slept).toEqual([3125]);
  });

  it('throws after the last attempt', async () => {
    const { gateway, arrived } = await setUp([busy], { maxRetries: 2 });
    await expect(gateway.push(PUSH)).rejects.toBeInstanceOf(IngoRateLimitError);
    expect(arrived).toHaveLength(3);
  });

  it('does not say whether an earlier attempt was paid', async () => {
    const { gateway } = await setUp([drop, busy], { maxRetries: 1 });
    const result = await gateway.push(PUSH);
    expect(result).toMatchObject({ outcome: 'unknown', assume: 'success', attempts: 3 });
    expect(result).toHaveProperty('cause', expect.any(IngoRateLimitError));
  });
});

describe('a server that is down', () => {
  it('is waited for as long as it asks, where that is longer', async () => {
    const down = text(503, 'text/html', '', { 'Retry-After': '25' });
    const { gateway, slept } = await setUp([down, made], { standInSeconds: 1 });
    expect(await gateway.push(PUSH)).toMatchObject({ outcome: 'done' });
    expect(slept).toEqual([25_000]);
  });

  it('is waited for up to 30 s', async () => {
    const down = text(503, 'text/html', '', { 'Retry-After': '30' });
    const { gateway, slept } = await setUp([down, made], { standInSeconds: 1 });
    expect(await gateway.push(PUSH)).toMatchObject({ outcome: 'done' });
    expect(slept).toEqual([30_000]);
  });

  it('gets the payment again once the pause is over, and not before', async () => {
    let end = (): void => undefined;
    const sleep = vi.fn(() => new Promise<void>((resolve) => (end = resolve)));
    const { gateway, arrived } = await setUp([drop, made], { world: { ...fakeWorld(), sleep } });
    const push = gateway.push(PUSH);
    await vi.waitFor(() => expect(sleep).toHaveBeenCalled());
    await new Promise(setImmediate);
    expect(arrived).toHaveLength(1);
    end();
    expect(await push).toMatchObject({ outcome: 'done', attempts: 2 });
  });

  it('is not waited for beyond 30 s', async () => {
    const down = text(503, 'text/html', '', { 'Retry-After': '600' });
    const { gateway, slept } = await setUp([down, made]);
    expect(await gateway.push(PUSH)).toMatchObject({ outcome: 'unknown', cause: { retryAfterMs: 600_000 } });
    expect(slept).toEqual([]);
  });
});

it.each([
  ['a redirect', text(307, 'text/html', '', { Location: '/elsewhere' }), /Set gatewayUrl to the address/],
  ['a wrong path', text(404, 'text/html', '<h1>Not found</h1>'), /check gatewayUrl/],
])('%s throws at once: nothing was moved', async (_, reply, message) => {
  const { gateway, arrived } = await setUp([reply]);
  const push = gateway.push(PUSH);
  await expect(push).rejects.toBeInstanceOf(IngoRequestError);
  await expect(push).rejects.toThrow(message);
  expect(arrived).toHaveLength(1);
});

it.each([1106, 2000])('status %i, which nobody documented, is neither yes nor no', async (status) => {
  const { gateway, arrived } = await setUp([answer(status)]);
  expect(await gateway.push(PUSH)).toMatchObject({ outcome: 'unknown', assume: 'success', attempts: 1 });
  expect(await gateway.pull(PULL)).toMatchObject({ outcome: 'unknown', assume: 'failure', attempts: 1 });
  expect(arrived).toHaveLength(2);
});

it('a decline is read whatever HTTP status carries it', async () => {
  const { gateway } = await setUp([answer(851, 500)]);
  expect(await gateway.push(PUSH)).toEqual({
    outcome: 'declined',
    status: 851,
    client_message: 'said',
    participant_unique_id1: 'payout-1',
    attempts: 1,
    family: 'issuer_decline',
    advice: 'do-not-retry',
    whatToDo: expect.stringContaining('Do not send it again unchanged'),
  });
});

it('an abort between two attempts leaves a payment unknown', async () => {
  const stop = new AbortController();
  const world = fakeWorld();
  world.sleep = async () => {
    stop.abort('enough');
    throw stop.signal.reason;
  };
  const { gateway, arrived } = await setUp([drop], {}, world);
  expect(await gateway.push(PUSH, { signal: stop.signal })).toMatchObject({
    outcome: 'unknown',
    cause: 'enough',
  });
  expect(arrived).toHaveLength(1);
});

it('what is unknown says how to find out', async () => {
  const { gateway } = await setUp([drop]);
  const push = await gateway.push(PUSH, { resends: 0 });
  expect(push).toMatchObject({
    whatToDo:
      'Treat the payment as made. To find out, call push again with the same fields and participant_unique_id1 "payout-1"; never with another id while this is unknown.',
  });
  expect(await gateway.pull(PULL, { resends: 0 })).toMatchObject({
    whatToDo: expect.stringContaining('Treat the payment as not made. To find out, call pull again'),
  });
});

describe('a verification', () => {
  it.each([
    [100, false],
    [101, false],
    [111, true],
    [113, true],
  ])('answered with %i passed; soft failure: %s', async (status, softFailure) => {
    const { gateway } = await setUp([verified(status)]);
    expect(await gateway.verify(CARD)).toEqual({
      outcome: 'done',
      status,
      client_message: 'Success',
      softFailure,
      account: {
        customer_account_token: PUSH.customer_account_token,
        last_4: '1111',
        issuers: [],
        expiration_date: '2912',
        participant_unique_id1: 'verify-1',
      },
      participant_unique_id1: 'verify-1',
      attempts: 1,
    });
  });

  it('moves nothing, and so is repeated as soon as a session call is', async () => {
    const { gateway, arrived, slept } = await setUp([drop, drop, verified(101)]);
    expect(await gateway.verify(CARD)).toMatchObject({ outcome: 'done', attempts: 3 });
    expect(slept).toEqual([125, 250]);
    expect(new Set(arrived.map(({ body }) => body.toString())).size).toBe(1);
  });

  it('without an answer leaves the account not verified', async () => {
    const { gateway } = await setUp([drop], { maxRetries: 1 });
    const result = await gateway.verify(CARD);
    expect(result).toMatchObject({ outcome: 'unknown', assume: 'failure', attempts: 2 });
    expect(result).toHaveProperty('cause', expect.any(IngoNetworkError));
  });

  it('is not told by a status of payments', async () => {
    const { gateway } = await setUp([verified(102)]);
    expect(await gateway.verify(CARD)).toMatchObject({ outcome: 'unknown', assume: 'failure' });
  });
});

describe('what is confidential', () => {
  const echo: Reply = (response, { body }) =>
    json(400, { message: `what is this? ${body}` })(response, {} as never);
  const broken: Reply = (response, { body }) =>
    json(200, { ...JSON.parse(body.toString()), status: 100, data: JSON.parse(body.toString()) })(
      response,
      {} as never,
    );

  it.each([
    ['a server that echoes a request', echo],
    ['an answer that breaks the contract', broken],
    ['no answer', drop],
    [
      'an explanation',
      json(
        400,
        { status: 401, client_message: PUSH.customer_account_token },
        { 'x-sandbox-explanation': `no token ${PUSH.customer_account_token}` },
      ),
    ],
  ])('stands in no error: %s', async (_, reply) => {
    const { gateway, arrived } = await setUp([reply], { resends: 0, maxRetries: 0 });
    const calls = [
      [() => gateway.push(PUSH), PUSH.customer_account_token],
      [() => gateway.verify(CARD), CARD.account],
    ] as const;
    for (const [call, own] of calls) {
      const got: unknown = await call().catch((error: unknown) => error);
      const log = inspect(got, { depth: null, showHidden: true }) + JSON.stringify(got) + String(got);
      const signatures = arrived.map(
        ({ headers }) => /signature="(.+)"/.exec(String(headers.authorization))?.[1],
      );
      for (const confidential of [SECRET, own, ...signatures]) expect(log).not.toContain(confidential);
    }
  });
});

describe('the gateway', () => {
  it('may stand on another host than the Session API', async () => {
    const sessionApi = await scriptedServer(success());
    const { gateway, arrived } = await setUp([made]);
    const gatewayApi = await scriptedServer(made);
    const ingo = createIngoClient({
      ...{ baseUrl: sessionApi.url, gatewayUrl: `${gatewayApi.url}/pay/`, participantId: 1 },
      ...{ username: 'test', secret: SECRET, world: fakeWorld() },
    });
    await ingo.sessions.create(REQUEST);
    await ingo.gateway.push(PUSH);
    expect(sessionApi.arrived.map(({ path }) => path)).toEqual(['/api/v1/sessions/point-in-time/plugin']);
    expect(gatewayApi.arrived.map(({ path }) => path)).toEqual(['/pay/gateway/process']);
    await gateway.push(PUSH);
    expect(arrived.map(({ path }) => path)).toEqual(['/gateway/process']);
  });

  it('is sent no Idempotency-Key, also where session calls sign theirs', async () => {
    const signedHeaders = [
      'request-line',
      'x-date',
      'content-sha512',
      'content-length',
      'content-type',
      'idempotency-key',
    ];
    const { gateway, arrived } = await setUp([made], { signedHeaders });
    await gateway.push(PUSH);
    expect(arrived[0]?.headers).not.toHaveProperty('idempotency-key');
    expect(arrived[0]?.headers.authorization).toContain('content-length content-type"');
  });
});
