import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import {
  createIngoClient,
  IngoAuthenticationError,
  IngoContractError,
  IngoNetworkError,
  IngoRateLimitError,
  IngoRequestError,
  IngoSystemError,
  type IngoClientOptions,
} from './index.js';
import {
  cutShort,
  drop,
  json,
  NOON,
  scriptedServer,
  silence,
  success,
  text,
  type Arrived,
  type Reply,
} from './testing/scripted-server.js';
import { fakeWorld } from './testing/fake-world.js';
import { REQUEST } from './testing/request.js';

const HOUR = 3_600_000;
const refused = json(401, { message: 'HMAC signature cannot be verified' });
const rejection = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail('expected a rejection'),
    (error: unknown) => error,
  );

async function setUp(replies: Reply[], options: Partial<IngoClientOptions> = {}, world = fakeWorld()) {
  const { url, arrived } = await scriptedServer(...replies);
  const client = createIngoClient({ baseUrl: url, username: 'test', secret: 'secret', world, ...options });
  return { create: client.sessions.create, arrived, slept: world.slept };
}

const keys = (arrived: readonly Arrived[]) => [
  ...new Set(arrived.map(({ headers }) => headers['idempotency-key'])),
];
const dates = (arrived: readonly Arrived[]) =>
  arrived.map(({ headers }) => Date.parse(String(headers['x-date'])));

describe('what arrives', () => {
  it('is what was signed, to the byte', async () => {
    const signedHeaders = [
      'request-line',
      'x-date',
      'content-type',
      'content-sha512',
      'content-length',
      'idempotency-key',
      'accept',
    ];
    const { create, arrived } = await setUp([success()], { signedHeaders });
    await create({ ...REQUEST, participant_unique_id2: 'Zoë 🔑' });

    const { method, path, headers, body } = arrived[0] as Arrived;
    expect(headers).toMatchObject({
      'content-length': String(body.byteLength),
      'content-type': 'application/json',
      'content-sha512': createHash('sha512').update(body).digest('base64'),
      'x-date': new Date(NOON).toUTCString(),
    });
    const lines = signedHeaders.map((name) =>
      name === 'request-line' ? `${method} ${path} HTTP/1.1` : `${name}: ${headers[name]}`,
    );
    const signature = createHmac('sha512', 'secret').update(lines.join('\n')).digest('base64');
    expect(headers.authorization).toBe(
      `hmac username="test", algorithm="hmac-sha512", headers="${signedHeaders.join(' ')}", signature="${signature}"`,
    );
  });

  it('keeps a path that stands before that of the API', async () => {
    const { url, arrived } = await scriptedServer(success());
    const options = { baseUrl: `${url}/ingo/`, username: 'test', secret: 'secret', world: fakeWorld() };
    await createIngoClient(options).sessions.create(REQUEST);
    expect(arrived[0]?.path).toBe('/ingo/api/v1/sessions/point-in-time/plugin');
  });
});

describe('a call is repeated', () => {
  it.each([
    ['a dropped connection', drop, drop],
    ['an answer that breaks off', cutShort, cutShort],
    ['HTTP 500 twice', text(500, 'text/html', '<h1>Sorry</h1>'), json(502, {})],
  ])('after %s, with the same key and body', async (_, first, second) => {
    const { create, arrived, slept } = await setUp([first, second, success()]);
    expect(await create(REQUEST)).toMatchObject({ outcome: 'created', attempts: 3 });
    expect(keys(arrived)).toEqual(['00000000-0000-4000-8000-000000000001']);
    expect(new Set(arrived.map(({ body }) => body.toString())).size).toBe(1);
    expect(slept).toEqual([125, 250]);
  });

  it('after a time-out', async () => {
    const { create, arrived } = await setUp([silence, success()], { timeoutMs: 250 });
    expect(await create(REQUEST)).toMatchObject({ attempts: 2 });
    expect(keys(arrived)).toHaveLength(1);
  });

  it('after HTTP 429, no sooner than the server said', async () => {
    const { create, slept } = await setUp([json(429, {}, { 'Retry-After': '3' }), success()]);
    await create(REQUEST);
    expect(slept).toEqual([3125]);
  });

  it('once its pause is over, and not before', async () => {
    let end = (): void => undefined;
    const sleep = vi.fn(() => new Promise<void>((resolve) => (end = resolve)));
    const { create, arrived } = await setUp([drop, success()], { world: { ...fakeWorld(), sleep } });
    const call = create(REQUEST);
    await vi.waitFor(() => expect(sleep).toHaveBeenCalled());
    await new Promise(setImmediate);
    expect(arrived).toHaveLength(1);
    end();
    expect(await call).toMatchObject({ attempts: 2 });
  });

  it('with a date of its own each time', async () => {
    const world = fakeWorld();
    let now = NOON;
    const ticking = { ...world, now: () => now, sleep: async () => void (now += 2000) };
    const { create, arrived } = await setUp([drop, success()], { world: ticking });
    await create(REQUEST);
    expect(dates(arrived)).toEqual([NOON, NOON + 2000]);
  });
});

describe('a call ends', () => {
  it('with the last failure when every retry failed', async () => {
    const { create, arrived } = await setUp([json(500, {})], { maxRetries: 2 });
    const error = await rejection(create(REQUEST, { idempotencyKey: 'mine' }));
    expect(error).toBeInstanceOf(IngoSystemError);
    expect(error).toMatchObject({ attempts: 3, idempotencyKey: 'mine', advice: 'retry' });
    expect(arrived).toHaveLength(3);
  });

  it('with a network error that names the made-up key, so that the call can be taken up again', async () => {
    const { create } = await setUp([silence], { timeoutMs: 30, maxRetries: 1 });
    const error = await rejection(create(REQUEST));
    expect(error).toBeInstanceOf(IngoNetworkError);
    expect(error).toMatchObject({
      reason: 'timeout',
      attempts: 2,
      idempotencyKey: '00000000-0000-4000-8000-000000000001',
    });
  });

  it('with a network error where nothing listens', async () => {
    const { url, close } = await scriptedServer(success());
    await close();
    const { sessions } = createIngoClient({
      baseUrl: url,
      username: 'test',
      secret: 'secret',
      maxRetries: 0,
    });
    const error = await rejection(sessions.create(REQUEST));
    expect(error).toBeInstanceOf(IngoNetworkError);
    expect(error).toMatchObject({ reason: 'connection', attempts: 1 });
    expect(String(error)).toContain('ECONNREFUSED');
  });

  it('at once when the server asks for more patience than a call has', async () => {
    const { create, slept } = await setUp([json(429, {}, { 'Retry-After': '120' })]);
    const error = await rejection(create(REQUEST));
    expect(error).toBeInstanceOf(IngoRateLimitError);
    expect(error).toMatchObject({ attempts: 1, retryAfterMs: 120_000 });
    expect(slept).toEqual([]);
  });

  it.each([
    ['a refusal', json(400, { status: 400, client_message: 'No' }), IngoRequestError],
    [
      'a redirect, which is not followed',
      text(307, 'text/html', '', { Location: '/elsewhere' }),
      IngoRequestError,
    ],
    ['a page in place of JSON', text(200, 'text/html', '<h1>Hello</h1>'), IngoContractError],
    ['JSON that breaks off', text(200, 'application/json', '{"status": 1'), IngoContractError],
    ['an answer beyond 1 MiB', text(200, 'application/json', `"${'x'.repeat(2 ** 20)}"`), IngoContractError],
  ])('after one attempt with %s', async (_, reply, family) => {
    const { create, arrived } = await setUp([reply]);
    expect(await rejection(create(REQUEST))).toBeInstanceOf(family);
    expect(arrived).toHaveLength(1);
  });

  it("with the signal's reason when the caller aborts, before, during or between attempts", async () => {
    const { create, arrived } = await setUp([
      (response) => (stop.abort('enough'), silence(response, {} as Arrived)),
    ]);
    const stop = new AbortController();
    await expect(create(REQUEST, { signal: stop.signal })).rejects.toBe('enough');
    await expect(create(REQUEST, { signal: stop.signal })).rejects.toBe('enough');
    expect(arrived).toHaveLength(1);

    const between = new AbortController();
    const sleep = async () => between.abort('while waiting');
    const second = await setUp([json(500, {})], { world: { ...fakeWorld(), sleep } });
    await expect(second.create(REQUEST, { signal: between.signal })).rejects.toBe('while waiting');
    expect(second.arrived).toHaveLength(1);
  });
});

describe('a skewed local clock', () => {
  const late = { now: NOON - HOUR };

  it('is corrected once from the Date of the refusal, at no cost in retries, and stays corrected', async () => {
    const { create, arrived } = await setUp([refused, success()], { maxRetries: 0 }, fakeWorld(late));
    expect(await create(REQUEST)).toMatchObject({ outcome: 'created', attempts: 2 });
    await create(REQUEST);
    expect(dates(arrived)).toEqual([NOON - HOUR, NOON, NOON]);
    expect(arrived[0]?.headers['idempotency-key']).toBe(arrived[1]?.headers['idempotency-key']);
  });

  it('is recognised in an envelope with status 402, too', async () => {
    const stale = json(200, { status: 402, client_message: 'timestamp too distant' });
    const { create } = await setUp([stale, success()], {}, fakeWorld(late));
    expect(await create(REQUEST)).toMatchObject({ attempts: 2 });
  });

  it('is not tried twice', async () => {
    const { create, arrived } = await setUp([refused], {}, fakeWorld(late));
    expect(await rejection(create(REQUEST))).toBeInstanceOf(IngoAuthenticationError);
    expect(arrived).toHaveLength(2);
  });

  it('is not suspected while the two clocks agree, or where the refusal is about something else', async () => {
    const agreeing = await setUp([refused], {}, fakeWorld({ now: NOON - 299_000 }));
    await rejection(agreeing.create(REQUEST));
    const otherwise = await setUp([json(400, { status: 400, client_message: 'No' })], {}, fakeWorld(late));
    await rejection(otherwise.create(REQUEST));
    expect([agreeing.arrived.length, otherwise.arrived.length]).toEqual([1, 1]);
  });

  it('is corrected for calls side by side', async () => {
    const byDate: Reply = (response, request) =>
      (dates([request])[0] === NOON ? success() : refused)(response, request);
    const { create, arrived } = await setUp([byDate], {}, fakeWorld(late));
    const results = await Promise.all([create(REQUEST), create(REQUEST), create(REQUEST)]);
    expect(results.map(({ attempts }) => attempts)).toEqual([2, 2, 2]);
    expect(arrived).toHaveLength(6);
  });
});
