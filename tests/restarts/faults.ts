import { once } from 'node:events';
import { Redis } from 'ioredis';
import { startJson } from '../cli/run-cli.js';
import { CuttingProxy } from './cutting-proxy.js';
import { freePort } from '../builders/free-port.js';
import { RedisProcess } from './redis-process.js';
import { Replicas } from './replicas.js';
import { Traffic, type Losses } from './traffic.js';

/** Three replicas on one Redis, to which they connect through a proxy. */
interface Company {
  readonly redis: RedisProcess;
  readonly proxy: CuttingProxy;
  readonly replicas: Replicas;
}

/** Something that goes wrong under load. */
export interface Fault {
  /** What happens, for the report. */
  readonly name: string;
  /** Lets it happen once. */
  readonly happen: (company: Company) => Promise<void>;
}

/** Longer than a lease. */
const LONG_MS = 4000;

/** What goes wrong with replicas; where one of them is meant, it is the owner. */
export const REPLICA_FAULTS: readonly Fault[] = [
  {
    name: 'the owner is killed (SIGKILL) and started again',
    happen: async (company) => company.replicas.endAndStart(await ownerOf(company), 'SIGKILL'),
  },
  {
    name: 'the owner is deployed anew (SIGTERM, start)',
    happen: async (company) => company.replicas.endAndStart(await ownerOf(company), 'SIGTERM'),
  },
  {
    name: 'the owner is stopped for longer than its lease (SIGSTOP, SIGCONT)',
    happen: async (company) => {
      const owner = await ownerOf(company);
      company.replicas.signal(owner, 'SIGSTOP');
      await pause(LONG_MS);
      company.replicas.signal(owner, 'SIGCONT');
    },
  },
  {
    name: 'Redis is killed (SIGKILL) and started again',
    happen: async ({ redis }) => {
      await redis.kill();
      await redis.start();
    },
  },
  {
    name: 'all connections to Redis are cut',
    happen: async ({ proxy }) => proxy.cut(),
  },
];

/** What came of an experiment. */
export interface Outcome {
  readonly acknowledged: Traffic['acknowledged'];
  readonly lost: Losses;
}

/** Lets faults happen to replicas under load. */
export async function hurtReplicas(faults: readonly Fault[]): Promise<Outcome> {
  const redis = await RedisProcess.start();
  const proxy = await CuttingProxy.start(redis.port);
  const replicas = await Replicas.start(`redis://127.0.0.1:${proxy.port}`);
  try {
    const traffic = await trafficOfEach(replicas);
    const more = () => Promise.all(traffic.map((one) => one.more(SESSIONS / traffic.length)));
    for (const { happen } of faults) {
      await more();
      await happen({ redis, proxy, replicas });
    }
    await more();
    const lost = await Promise.all(traffic.map((one) => one.end()));
    return { lost: added(lost), acknowledged: added(traffic.map(({ acknowledged }) => acknowledged)) };
  } finally {
    await replicas.stop();
    proxy.close();
    await redis.remove();
  }
}

/** Traffic of three programs, one on each replica: the default one, and two that others make. */
async function trafficOfEach(replicas: Replicas): Promise<Traffic[]> {
  const programs = [replicas.credentials, await replicas.make(1), await replicas.make(2)];
  return Promise.all(
    programs.map((credentials) => Traffic.begin({ credentials, url: () => replicas.url() }, WORKERS)),
  );
}

/** Adds up what has the same names. */
function added<Numbers extends object>(all: readonly Numbers[]): Numbers {
  const sum = (name: string): number =>
    all.reduce((total, one) => total + (one as Record<string, number>)[name]!, 0);
  return Object.fromEntries(Object.keys(all[0]!).map((name) => [name, sum(name)])) as Numbers;
}

/** Kills a sandbox with a data directory under load, and starts it again. */
export async function killWithData(data: string, times: number): Promise<Outcome> {
  const args = ['--data', data, '--port', String(await freePort())];
  let running = await startJson(args);
  try {
    const { url, programs } = running.line;
    const traffic = await Traffic.begin({ url: () => url, credentials: programs[0]! });
    for (let kills = 0; kills < times; kills += 1) {
      await traffic.more(SESSIONS);
      running.child.kill('SIGKILL');
      await once(running.child, 'close');
      running = await startJson(args);
    }
    await traffic.more(SESSIONS);
    return { lost: await traffic.end(), acknowledged: traffic.acknowledged };
  } finally {
    await running.stop();
  }
}

/** So many sessions are created before each fault, and after the last. */
const SESSIONS = 30;

/** Clients of each program. */
const WORKERS = 3;

/** Number of the replica that owns the program. */
async function ownerOf({ redis, replicas }: Company): Promise<number> {
  const client = new Redis(redis.url);
  try {
    for (;;) {
      const owned = await client.hget('{ingo-sandbox}:programs', replicas.credentials.username);
      const address = await client.get(`{ingo-sandbox}:replica:${owned?.split(' ')[2]}`);
      if (address !== null) return replicas.at(address);
      await pause(50);
    }
  } finally {
    client.disconnect();
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
