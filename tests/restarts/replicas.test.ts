import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { create, sessionOf } from '../http/signed.js';
import type { Sandbox, SandboxProgram } from '../../mock-server/index.js';
import { MountedPage } from '../http/mounted-page.js';
import { HAS_REDIS, RedisProcess } from './redis-process.js';
import { Replicas } from './replicas.js';

describe.skipIf(!HAS_REDIS)('three replicas', () => {
  let redis: RedisProcess;
  let replicas: Replicas;
  beforeAll(async () => {
    redis = await RedisProcess.start();
    replicas = await Replicas.start(redis.url);
  });
  afterAll(async () => {
    await replicas?.stop();
    await redis?.remove();
  });

  /** Creates a session at one of them. */
  const signed = (nth: number, key: string, credentials = replicas.credentials) => {
    const program = { credentials, clock: { now: () => new Date() } };
    return create({ url: replicas.url(nth) } as Sandbox, program as SandboxProgram, { key });
  };

  it('give a thousand clients with one key one session, whichever replica they ask', async () => {
    const ids = new Set<string>();
    const ask = async (nth: number) => ids.add(sessionOf(await signed(nth, 'one')).session_identifier);
    for (let from = 0; from < 1000; from += 100) {
      await Promise.all(Array.from({ length: 100 }, (_, at) => ask(from + at)));
    }
    expect(ids.size).toBe(1);
  });

  it('steer a page that was mounted at one from another, and its events come to it', async () => {
    const { authorized_url, session_identifier } = sessionOf(await signed(0, 'page'));
    const { pathname, search } = new URL(authorized_url);
    const page = await MountedPage.mount(replicas.url(1) + pathname + search);
    await replicas.call(2, 'POST', `sessions/${session_identifier}/events`, { event: 'TOKEN_SUCCESS' });
    expect(await page.event('TOKEN_SUCCESS')).toMatchObject({ session_identifier });
    page.close();
  });

  it('own a program each, and each of them shows and counts all', async () => {
    const made = [];
    for (const nth of [0, 1, 2]) made.push(await replicas.make(nth, { username: `of-${nth}` }));
    const ids = [];
    for (const [nth, credentials] of made.entries()) {
      ids.push(sessionOf(await signed(nth + 1, 'own', credentials)).session_identifier);
    }
    for (const nth of [0, 1, 2]) {
      const { json } = await replicas.call(nth, 'GET', 'programs');
      const names = (json as { programs: { username: string }[] }).programs.map(({ username }) => username);
      expect(names).toEqual(['test', 'of-0', 'of-1', 'of-2']);
      const health = (await (await fetch(`${replicas.url(nth)}/_sandbox/health`)).json()) as object;
      expect(health).toMatchObject({ status: 'ok', programs: 4 });
      const metrics = await (await fetch(`${replicas.url(nth)}/metrics`)).text();
      expect(metrics).toMatch(/^ingo_sandbox_programs 4$/m);
      expect(metrics).toMatch(/^ingo_sandbox_sessions 5$/m); // two of the tests before
    }
    for (const [nth, session] of ids.entries()) {
      const shown = await replicas.call(nth + 2, 'GET', `sessions/${session}`);
      expect(shown.json).toMatchObject({ session_identifier: session });
      const triggered = await replicas.call(nth + 2, 'POST', 'trigger', { name: 'MOUNT', session });
      expect(triggered.json).toMatchObject({ triggered: ['MOUNT'] });
    }
  });

  it('make one program of a name, which is free again once any of them has dropped it', async () => {
    const asked = [0, 1, 2].map((nth) => replicas.call(nth, 'POST', 'programs', { username: 'once' }));
    const answers = (await Promise.all(asked)).map(({ status }) => status);
    expect(answers.toSorted()).toEqual([201, 409, 409]);
    expect((await replicas.call(1, 'DELETE', 'programs/test')).status).toBe(409);
    expect((await replicas.call(0, 'DELETE', 'programs/once')).json).toEqual({ dropped: 'once' });
    expect((await replicas.call(1, 'GET', 'clock?program=once')).status).toBe(404);
    expect((await replicas.call(2, 'GET', 'programs/once')).status).toBe(404);
    await replicas.make(1, { username: 'once' });
    expect((await replicas.call(0, 'GET', 'programs/once')).status).toBe(200);
  });

  it('do not disturb the programs of others when one is killed, and bring back its own', async () => {
    const other = await replicas.make(1, { username: 'other' });
    const killed = await replicas.make(2, { username: 'killed' });
    const before = sessionOf(await signed(0, 'before', killed)).session_identifier;
    let going = true;
    const statuses: number[] = [];
    const asking = (async () => {
      for (let count = 0; going; count += 1) {
        statuses.push((await signed(count % 2, `other-${count}`, other)).status); // the two that live
      }
    })();
    await replicas.end(2, 'SIGKILL');
    const again = await untilAnswered(() => signed(0, 'before', killed));
    going = false;
    await asking;
    expect(sessionOf(again).session_identifier).toBe(before);
    expect(statuses.length).toBeGreaterThan(10);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it('hand their programs over at once when they are told to end', async () => {
    const handed = await replicas.make(1, { username: 'handed' });
    const before = sessionOf(await signed(0, 'before', handed)).session_identifier;
    await replicas.end(1, 'SIGTERM');
    const begun = performance.now();
    const again = await untilAnswered(() => signed(0, 'before', handed));
    expect(sessionOf(again).session_identifier).toBe(before);
    expect(performance.now() - begun).toBeLessThan(2500); // a lease lasts longer
  });
});

/** Calls until there is an answer that is no failure of the sandbox. */
async function untilAnswered<Reply extends { readonly status: number }>(
  call: () => Promise<Reply>,
): Promise<Reply> {
  for (;;) {
    const reply = await call();
    if (reply.status < 500) return reply;
  }
}
