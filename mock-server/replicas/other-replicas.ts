import type { OtherReplicas, PassedAnswer } from '../control/services.js';
import { FORWARDED } from '../http/forwarded.js';
import type { RedisStore } from '../stores/redis/redis-store.js';
import { StoreUnavailable } from '../stores/store-unavailable.js';
import { monotonicTime, realDelay } from '../world/world.js';
import type { OwnedPrograms, ReplicaBase } from './owned-programs.js';

/** How long a replica that does not answer is waited for, until another has its programs. */
const PATIENCE_MS = 5000;
const RETRY_MS = 100;

/** Asks the other replicas of a sandbox for what this one does not have. */
export function otherReplicas(
  { address, controlToken }: ReplicaBase,
  store: RedisStore,
  owned: OwnedPrograms,
): OtherReplicas {
  const headers = {
    [FORWARDED]: '1',
    ...(controlToken !== null && { authorization: `Bearer ${controlToken}` }),
  };
  const ask = async (origin: string, path: string): Promise<Response> => {
    const answer = await fetch(origin + path, { headers });
    if (!answer.ok) throw new Error(`${origin} answers ${answer.status}`);
    return answer;
  };

  /** Addresses of the others that own programs. */
  async function addresses(): Promise<string[]> {
    const replicas = new Set([...(await store.all()).values()].map(({ replica }) => replica));
    const found = await Promise.all([...replicas].map((replica) => store.addressOf(replica)));
    return found.filter((one): one is string => one !== undefined && one !== address);
  }

  async function all(): Promise<object[]> {
    await owned.takeFree();
    const shown = new Map<string, object>();
    const show = (programs: readonly object[]): void => {
      for (const program of programs) shown.set((program as { username: string }).username, program);
    };
    const answers = (await addresses()).map(async (origin) => {
      const answer = (await (await ask(origin, '/_sandbox/api/programs')).json()) as { programs: object[] };
      show(answer.programs);
    });
    await Promise.all(answers);
    show(owned.world.services.programs.list());
    const names = new Set([owned.defaultUsername, ...(await store.all()).keys()]);
    return [...names].flatMap((name) => shown.get(name) ?? []);
  }

  return {
    count: () =>
      store.count().catch((error: Error) => {
        throw new StoreUnavailable(`Redis does not say how many programs there are: ${error.message}.`);
      }),
    list: () => untilAnswered(all),
    figures: async () => {
      const texts = (await addresses()).map(async (origin) => (await ask(origin, '/metrics')).text());
      return added(await Promise.all(texts.map((text) => text.catch(() => ''))));
    },
    callFor: async (session, path, body): Promise<PassedAnswer | undefined> => {
      const username = await owned.programOf(session);
      const place = username === undefined ? undefined : await owned.placeOf(username);
      if (!place || place.at === 'here') return undefined;
      const answer = await fetch(`${place.at}${path}${path.includes('?') ? '&' : '?'}program=${username}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const type = answer.headers.get('content-type') ?? 'application/json';
      return { status: answer.status, type, body: Buffer.from(await answer.arrayBuffer()) };
    },
  };
}

/** Calls until it succeeds. Throws StoreUnavailable where that takes too long. */
async function untilAnswered<Result>(call: () => Promise<Result>): Promise<Result> {
  for (const end = monotonicTime() + PATIENCE_MS; ;) {
    try {
      return await call();
    } catch (error) {
      if (monotonicTime() > end) {
        throw new StoreUnavailable(`Not all replicas answer: ${(error as Error).message}. Send it again.`);
      }
    }
    await realDelay(RETRY_MS);
  }
}

/** Adds up measures in the text format of Prometheus, of those that this sandbox has without a label. */
function added(texts: readonly string[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const text of texts) {
    for (const [, name, value] of text.matchAll(/^(ingo_sandbox_\w+) (\d+)$/gm)) {
      sums[name!] = (sums[name!] ?? 0) + Number(value);
    }
  }
  return sums;
}
