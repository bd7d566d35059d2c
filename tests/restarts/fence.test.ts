import type { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectRedis } from '../../mock-server/stores/redis/connect.js';
import { Lease } from '../../mock-server/stores/redis/lease.js';
import { RedisLog } from '../../mock-server/stores/redis/redis-log.js';
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

async function lines(log: RedisLog): Promise<string[]> {
  const read: string[] = [];
  for await (const line of log.read()) read.push(line);
  return read;
}

it.skipIf(!HAS_REDIS)('an owner that was overtaken writes nothing any more, and learns of it', async () => {
  let lost = 0;
  const first = (await Lease.take(redis, 'http://one', () => (lost += 1)))!;
  const log = new RedisLog(redis, first, 1);
  await log.write({ fresh: true, lines: ['1'] });
  expect(await Lease.take(redis, 'http://two', () => undefined)).toBeUndefined();
  await redis.del('{ingo-sandbox}:lease'); // as when it runs out
  const second = (await Lease.take(redis, 'http://two', () => undefined))!;
  await expect(log.write({ fresh: false, lines: ['2'] })).rejects.toThrow(/another replica has the lease/);
  expect(lost).toBe(1);
  expect(first.isValid).toBe(false);
  expect(await lines(new RedisLog(redis, second, 1))).toEqual(['1']);
  await second.release();
});

it.skipIf(!HAS_REDIS)(
  'lines whose answer got lost are not there twice when they are written again, with more behind them',
  async () => {
    const lease = (await Lease.take(redis, 'http://one', () => undefined))!;
    const [log, again] = [new RedisLog(redis, lease, 2), new RedisLog(redis, lease, 2)];
    for (const one of [log, again]) await one.write({ fresh: true, lines: ['1'] });
    await log.write({ fresh: false, lines: ['2', '3'] });
    await again.write({ fresh: false, lines: ['2', '3', '4'] }); // knows of the first line only
    expect(await lines(new RedisLog(redis, lease, 2))).toEqual(['1', '2', '3', '4']);
    await lease.release();
  },
);
