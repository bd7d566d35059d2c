import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreError } from '../../mock-server/index.js';
import { startReplica, type Replica } from '../../mock-server/replicas/replica.js';
import { send } from '../http/wire.js';
import { freePort } from '../builders/free-port.js';
import { HAS_REDIS, RedisProcess } from './redis-process.js';

async function refusal(url: string, seed?: number): Promise<string> {
  const options = { port: 0, ...(seed !== undefined && { seed }) };
  const started = await startReplica(url, options).catch((error: unknown) => error);
  if (started instanceof StoreError) return started.message;
  await (started as Partial<Replica>).close?.();
  throw new Error(`expected a StoreError, not ${String(started)}`);
}

/** Sets keys as somebody else would. */
async function as(url: string, change: (redis: Redis) => Promise<unknown>): Promise<void> {
  const redis = new Redis(url);
  await change(redis);
  redis.disconnect();
}

describe.skipIf(!HAS_REDIS)('a Redis that cannot be used is refused at start', () => {
  let redis: RedisProcess;
  beforeAll(async () => void (redis = await RedisProcess.start()));
  afterAll(() => redis.remove());
  const set = (name: string, value: string) => as(redis.url, (client) => client.config('SET', name, value));

  it('where nothing listens', async () => {
    const url = `redis://127.0.0.1:${await freePort()}`;
    expect(await refusal(url)).toBe(
      `${url} cannot be used: nothing listens there; start Redis, or correct the address.`,
    );
  });

  it('where the password is wrong or missing', async () => {
    await set('requirepass', 'right');
    expect(await refusal(redis.url)).toMatch(/it asks for a password; write it as redis:\/\/:PASSWORD@host/);
    const wrong = redis.url.replace('//', '//:wrong@');
    const message = await refusal(wrong);
    expect(message).toMatch(/the password is wrong; write it as redis:\/\/:PASSWORD@host:port\.$/);
    expect(message).not.toContain('wrong@');
    await as(redis.url.replace('//', '//:right@'), (client) => client.config('SET', 'requirepass', ''));
  });

  it.each([
    ['appendonly', 'no', 'yes', /forgets at a crash: set appendonly to yes, and appendfsync to always\.$/],
    ['appendfsync', 'everysec', 'always', /may forget .*: appendfsync is everysec, expected always\.$/],
    ['maxmemory-policy', 'allkeys-lru', 'noeviction', /is allkeys-lru, expected noeviction\.$/],
  ])('where %s is %s', async (name, value, right, message) => {
    await set(name, value);
    expect(await refusal(redis.url)).toMatch(message);
    await set(name, right);
  });

  it('where keys are of somebody else, or of a newer version', async () => {
    await as(redis.url, (client) => client.set('{ingo-sandbox}:sandbox', 'mine'));
    expect(await refusal(redis.url)).toMatch(
      /has a key "\{ingo-sandbox\}:sandbox" of somebody else: it is a string, expected a hash\. Name another database/,
    );
    await as(redis.url, async (client) => {
      await client.del('{ingo-sandbox}:sandbox');
      await client.hset('{ingo-sandbox}:sandbox', 'version', 2);
    });
    expect(await refusal(redis.url)).toMatch(
      /records of version 2, and this sandbox reads up to 1: install a/,
    );
    await as(redis.url, (client) => client.hset('{ingo-sandbox}:sandbox', 'version', 1, 'key', 'short'));
    expect(await refusal(redis.url)).toMatch(/\{ingo-sandbox\}:sandbox is not as a sandbox writes it: name/);
    await as(redis.url, (client) => client.flushall());
  });

  it('where it began with another seed', async () => {
    await (await startReplica(redis.url, { port: 0, seed: 1 })).close();
    expect(await refusal(redis.url, 2)).toMatch(
      /began with the seed 1, and 2 is asked for: leave the seed out/,
    );
  });

  it('where it is too old', async () => {
    const info = 'redis_version:6.2.14\r\nloading:0\r\n';
    const old = createServer((socket) =>
      socket.on('data', (bytes) => {
        const commands = bytes.toString().match(/^\*\d+\r$/gm) ?? [];
        socket.write(`$${info.length}\r\n${info}\r\n`.repeat(commands.length));
      }),
    ).listen(0, '127.0.0.1');
    await once(old, 'listening');
    const url = `redis://127.0.0.1:${(old.address() as AddressInfo).port}`;
    expect(await refusal(url)).toBe(
      `${url} is Redis 6.2.14, expected 7 or newer, or Valkey: it has no functions.`,
    );
    old.close();
  });
});

it.skipIf(!HAS_REDIS)(
  'while Redis is gone requests and health are answered with 503, and it goes on by itself',
  async () => {
    const redis = await RedisProcess.start();
    const said: string[] = [];
    const replica = await startReplica(redis.url, { port: 0, onNotice: (text) => said.push(text) });
    const freeze = (): Promise<{ status: number; json: unknown }> =>
      send(`${replica.url}/_sandbox/api/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"freeze":true}',
      });
    const health = async () => (await send(`${replica.url}/_sandbox/health`)).status;
    expect((await freeze()).status).toBe(200);
    await redis.kill();
    const begun = performance.now();
    expect(await freeze()).toMatchObject({ status: 503, json: { title: 'Store unavailable' } });
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(await health()).toBe(503);
    await redis.start();
    await expect.poll(health, { timeout: 20_000 }).toBe(200);
    const clock = await send(`${replica.url}/_sandbox/api/clock`);
    expect(clock.json).toMatchObject({ frozen: true });
    await replica.close();
    await redis.remove();
  },
);

it.skipIf(!HAS_REDIS)(
  'a program that cannot be brought back is answered with 503 and the reason, and all others are served',
  async () => {
    const redis = await RedisProcess.start();
    const before = await startReplica(redis.url, {
      port: 0,
      programs: [{ username: 'a' }, { username: 'b' }],
    });
    await before.close();
    await as(redis.url, (client) => client.xadd('{ingo-sandbox}:log:2', '*', 'line', 'no JSON'));
    const said: string[] = [];
    const replica = await startReplica(redis.url, { port: 0, onNotice: (text) => said.push(text) });
    const clockOf = (program: string) => send(`${replica.url}/_sandbox/api/clock?program=${program}`);
    const reason = expect.stringMatching(
      /^the key \{ingo-sandbox\}:log:2, line 2: it is no JSON object\. Put back/,
    );
    expect(said).toEqual([reason]);
    expect(await clockOf('b')).toMatchObject({ status: 503, json: { detail: reason } });
    expect((await clockOf('a')).status).toBe(200);
    const { json } = await send(`${replica.url}/_sandbox/api/programs`);
    expect((json as { programs: object[] }).programs).toMatchObject([{ username: 'a' }]);
    await replica.close();
    await redis.remove();
  },
);

it.skipIf(!HAS_REDIS)(
  'what a start gives otherwise than the one before is applied once, to programs that are there already, too',
  async () => {
    const redis = await RedisProcess.start();
    const start = (participant_id: number) =>
      startReplica(redis.url, { port: 0, programs: [{ username: 'a', participant_id }] });
    const changes = async (url: string): Promise<unknown[]> => {
      const { json } = await send(`${url}/_sandbox/api/journal`);
      return (json as { entries: { kind: string; program?: { participant_id: number } }[] }).entries.flatMap(
        ({ kind, program }) => (kind === 'program' ? [program!.participant_id] : []),
      );
    };
    for (const [given, expected] of [
      [11111, [11111]],
      [22222, [11111, 22222]],
      [22222, [11111, 22222]],
    ] as const) {
      const replica = await start(given);
      expect(await changes(replica.url)).toEqual(expected);
      await replica.close();
    }
    await redis.remove();
  },
);

it.skipIf(!HAS_REDIS)('two replicas at one address are told to advertise their own', async () => {
  const redis = await RedisProcess.start();
  const advertise = 'http://localhost:4010';
  const one = await startReplica(redis.url, { port: 0, advertise });
  const two = await startReplica(redis.url, { port: 0, advertise });
  const { status, json } = await send(`${two.url}/_sandbox/api/clock`);
  expect({ status, json }).toMatchObject({
    status: 503,
    json: { detail: expect.stringContaining('start each with an --advertise of its own') as string },
  });
  await Promise.all([one.close(), two.close()]);
  await redis.remove();
});
