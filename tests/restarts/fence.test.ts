import type { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectRedis } from '../../mock-server/stores/redis/connect.js';
import { Lease } from '../../mock-server/stores/redis/lease.js';
import { RedisLog, sessionLine } from '../../mock-server/stores/redis/redis-log.js';
import { openSandbox, RedisStore, type TakenProgram } from '../../mock-server/stores/redis/redis-store.js';
import { HAS_REDIS, RedisProcess } from './redis-process.js';

let server: RedisProcess;
let redis: Redis;
beforeAll(async () => {
  if (!HAS_REDIS) return;
  server = await RedisProcess.start();
  redis = await connectRedis(server.url);
});
afterAll(async () => {
  redis?.disconnect();
  await server?.remove();
});

/** A replica without a server. */
async function replica(address: string, onLost: () => void = () => undefined) {
  const lease = await Lease.begin(redis, address, onLost);
  const { seal } = await openSandbox(redis, undefined, () => 1);
  return { lease, store: new RedisStore(redis, lease, seal, () => ({})) };
}

async function linesOf({ log }: TakenProgram): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of log.read(() => undefined)) lines.push(line);
  return lines;
}

it.skipIf(!HAS_REDIS)('an owner that was overtaken writes nothing any more, and learns of it', async () => {
  let lost = 0;
  const first = await replica('http://one', () => (lost += 1));
  const second = await replica('http://two');
  const writer = first.store.make('acme');
  writer.begin(['1']);
  await writer.durable();
  expect(await second.store.take('acme')).toBe('http://one');
  await redis.del(`{ingo-sandbox}:replica:${first.lease.replica}`); // as when it runs out
  const taken = (await second.store.take('acme')) as TakenProgram;
  writer.append('2');
  await expect(writer.durable()).rejects.toThrow(/another replica has the lease/);
  expect(lost).toBe(1);
  expect(first.lease.isValid).toBe(false);
  expect(await linesOf(taken)).toEqual(['1']);
  await writer.close();
  await second.lease.release();
});

it.skipIf(!HAS_REDIS)(
  'lines whose answer got lost are not there twice when they are written again, with more behind them',
  async () => {
    const { lease } = await replica('http://one');
    const owned = { name: 'again', number: 0, token: '0' };
    await redis.hset('{ingo-sandbox}:programs', 'again', `0 0 ${lease.replica}`);
    const [log, again] = [new RedisLog(redis, lease, owned), new RedisLog(redis, lease, owned)];
    for (const one of [log, again]) await one.write({ fresh: true, lines: ['1'] });
    await log.write({ fresh: false, lines: ['2', sessionLine('a'), '3'] });
    await again.write({ fresh: false, lines: ['2', sessionLine('a'), '3', '4'] }); // knows of the first line only
    await lease.release();
    const other = await replica('http://two');
    expect(await linesOf((await other.store.take('again')) as TakenProgram)).toEqual(['1', '2', '3', '4']);
    expect(await other.store.programOf('a')).toBe('again');
    await other.lease.release();
  },
);

it.skipIf(!HAS_REDIS)('a name is claimed once, and what belonged to a program goes with it', async () => {
  const [one, two] = [await replica('http://one'), await replica('http://two')];
  const claims = [one, two].map(({ store }) => store.claim('once', 100));
  expect((await Promise.all(claims)).toSorted()).toEqual(['taken', undefined]);
  const [owner] = (await claims[0]) === undefined ? [one, two] : [two, one];
  const writer = owner.store.make('once');
  writer.begin(['1', sessionLine('s')]);
  await writer.durable();
  expect(await owner.store.programOf('s')).toBe('once');
  await writer.remove();
  expect(await owner.store.programOf('s')).toBeUndefined();
  expect(await one.store.take('once')).toBeUndefined();
  expect(await two.store.claim('once', 1)).toBe('full');
  for (const { lease } of [one, two]) await lease.release();
});
