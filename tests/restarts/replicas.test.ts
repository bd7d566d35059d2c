import { afterAll, beforeAll, expect, it } from 'vitest';
import { create, sessionOf } from '../http/signed.js';
import type { Sandbox, SandboxProgram } from '../../mock-server/index.js';
import { MountedPage } from '../http/mounted-page.js';
import { HAS_REDIS, RedisProcess } from './redis-process.js';
import { Replicas } from './replicas.js';

let redis: RedisProcess;
let replicas: Replicas;
beforeAll(async () => {
  if (!HAS_REDIS) return;
  redis = await RedisProcess.start();
  replicas = await Replicas.start(redis.url);
});
afterAll(async () => {
  await replicas?.stop();
  await redis?.remove();
});

const signed = (url: string, key: string) => {
  const program = { credentials: replicas.credentials, clock: { now: () => new Date() } };
  return create({ url } as Sandbox, program as SandboxProgram, { key });
};

it.skipIf(!HAS_REDIS)(
  'a thousand clients with one key have one session, whichever replica they ask',
  async () => {
    const ids = new Set<string>();
    const ask = async (nth: number) =>
      ids.add(sessionOf(await signed(replicas.url(nth), 'one')).session_identifier);
    for (let from = 0; from < 1000; from += 100) {
      await Promise.all(Array.from({ length: 100 }, (_, at) => ask(from + at)));
    }
    expect(ids.size).toBe(1);
  },
);

it.skipIf(!HAS_REDIS)(
  'a page that was mounted on one replica is steered from another, and its events come to it',
  async () => {
    const { authorized_url, session_identifier } = sessionOf(await signed(replicas.url(0), 'page'));
    const { pathname, search } = new URL(authorized_url);
    const page = await MountedPage.mount(replicas.url(1) + pathname + search);
    await fetch(`${replicas.url(2)}/_sandbox/api/sessions/${session_identifier}/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"event":"TOKEN_SUCCESS"}',
    });
    expect(await page.event('TOKEN_SUCCESS')).toMatchObject({ session_identifier });
    page.close();
  },
);
