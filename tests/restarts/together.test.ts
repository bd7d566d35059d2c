import { expect, it } from 'vitest';
import type { Sandbox, SandboxProgram } from '../../mock-server/index.js';
import { startReplica, type OpenReplica } from '../../mock-server/replicas/replica.js';
import { create, sessionOf } from '../http/signed.js';
import { send } from '../http/wire.js';
import { HAS_REDIS, RedisProcess } from './redis-process.js';

const TOPIC = 'plugin.transaction.recipient.verification.rvdm.success';

it.skipIf(!HAS_REDIS)(
  'requests that waited for a new owner and go on at the same moment come again in the same order',
  async () => {
    const redis = await RedisProcess.start();
    let replica: OpenReplica = await startReplica(redis.url, { port: 0 });
    const [{ credentials }] = replica.programs() as [{ credentials: SandboxProgram['credentials'] }];
    const program = { credentials, clock: { now: () => new Date() } } as SandboxProgram;
    const session = (key: string) => create({ url: replica.url } as Sandbox, program, { key });
    const sessions = async () => (await send(`${replica.url}/_sandbox/api/sessions`)).json;
    const { session_identifier: id } = sessionOf(await session('first'));
    const trigger = () =>
      send(`${replica.url}/_sandbox/api/trigger?program=${credentials.username}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: TOPIC, session: id }),
      });
    const other = await startReplica(redis.url, { port: 0 });
    await replica.close();
    replica = other;
    const all = [session('a'), trigger(), session('b'), trigger(), trigger(), session('c')];
    const answers = await Promise.all(all);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const before = await sessions();
    await replica.close();
    replica = await startReplica(redis.url, { port: 0 });
    expect(await sessions()).toEqual(before);
    await replica.close();
    await redis.remove();
  },
);
