import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { forgetUnused } from '../../mock-server/control/forget-unused.js';
import { startReplica, type OpenReplica } from '../../mock-server/replicas/replica.js';
import { connectRedis } from '../../mock-server/stores/redis/connect.js';
import { HAS_REDIS, RedisProcess } from './redis-process.js';

const TOKENS = { cards: 'token-of-cards', payments: 'token-of-payments' } as const;
const TEAMS = Object.entries(TOKENS).map(([name, control_token]) => ({ name, control_token }));

const DAY = 86_400_000;

type Answer = { readonly status: number; readonly json: Record<string, unknown> };

/** A call of the control API of a replica. */
async function call(at: OpenReplica, token: string, method: string, path: string, body?: object) {
  const answer = await fetch(`${at.url}/_sandbox/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, json: (await answer.json()) as Record<string, unknown> } satisfies Answer;
}

describe.skipIf(!HAS_REDIS)('two replicas', () => {
  let redis: RedisProcess;
  beforeAll(async () => void (redis = await RedisProcess.start()));
  afterAll(() => redis?.remove());
  afterEach(() => vi.useRealTimers());

  it('show a team its own programs only, wherever they live', async () => {
    const start = () => startReplica(redis.url, { port: 0, teams: TEAMS });
    const [one, other] = [await start(), await start()];
    const make = (at: OpenReplica, token: string, username: string) =>
      call(at, token, 'POST', 'api/programs', { username });
    expect((await make(one, TOKENS.cards, 'wallet')).json).toMatchObject({ team: 'cards' });
    await make(other, TOKENS.cards, 'wallet-ci');
    await make(other, TOKENS.payments, 'shop');
    const { json } = await call(other, TOKENS.payments, 'POST', 'api/sessions?program=shop', {});
    const id = String(json['session_identifier']);
    for (const at of [one, other]) {
      const { json } = await call(at, TOKENS.cards, 'GET', 'api/programs');
      expect(json).toMatchObject({ programs: [{ username: 'wallet' }, { username: 'wallet-ci' }] });
      expect((await call(at, TOKENS.cards, 'GET', 'health')).json).toMatchObject({ programs: 2 });
      expect(await call(at, TOKENS.cards, 'GET', 'api/journal?program=shop')).toMatchObject({
        status: 404,
        json: { title: 'No such program' },
      });
      expect((await call(at, TOKENS.cards, 'GET', `api/sessions/${id}`)).status).toBe(404);
      const triggered = { name: 'TERMINAL_FAILURE', session: id };
      const trigger = await call(at, TOKENS.cards, 'POST', 'api/trigger?program=wallet', triggered);
      expect(trigger.status).toBe(404);
      expect((await call(at, TOKENS.cards, 'POST', 'api/trigger', triggered)).status).not.toBe(200);
      expect(await call(at, TOKENS.cards, 'GET', 'api/clock')).toMatchObject({
        status: 422,
        json: { title: 'No program named' },
      });
      expect((await call(at, TOKENS.payments, 'GET', `api/sessions/${id}?program=shop`)).json).toMatchObject({
        state: 'active',
      });
    }
    await other.close();
    await expect
      .poll(() => call(one, TOKENS.cards, 'GET', 'api/programs/wallet-ci'))
      .toMatchObject({ status: 200, json: { team: 'cards' } });
    expect((await call(one, TOKENS.payments, 'GET', 'api/programs/wallet-ci')).status).toBe(404);
    await one.close();
    const client = await connectRedis(redis.url);
    for (const key of await client.keys('*')) {
      const kept = await client.dumpBuffer(key);
      for (const token of Object.values(TOKENS)) expect(kept!.includes(token)).toBe(false);
    }
    client.disconnect();
  });

  it('forget what nobody used, with its log', async () => {
    const options = { port: 0, teams: TEAMS };
    const first = await startReplica(redis.url, options);
    await call(first, TOKENS.cards, 'POST', 'api/programs', { username: 'unused' });
    await first.close();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * DAY });
    const second = await startReplica(redis.url, options);
    await expect
      .poll(() => second.programs().map(({ credentials }) => credentials.username))
      .toContain('unused');
    const end = forgetUnused(second.world()!.services, {
      ...{ afterMs: 30 * DAY, given: new Set(['test']), time: Date.now },
      startTimer: () => () => undefined,
      say: () => undefined,
      onDefect: (error) => {
        throw error;
      },
    });
    await expect
      .poll(async () => (await call(second, TOKENS.cards, 'GET', 'api/programs/unused')).status)
      .toBe(404);
    end();
    await second.close();
  });
});
