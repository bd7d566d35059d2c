import type { Redis } from 'ioredis';
import { StoreError } from '../store-error.js';
import { KEYS, LIBRARY } from './functions.js';

const OLDEST = 7;
const RETRY_MS = 200;
const COMMAND_MS = 2000;

/**
 * Connects to Redis, or Valkey, and checks that it keeps what it is given. A connection that breaks later is made again
 * by itself; commands fail meanwhile.
 *
 * @throws StoreError where it cannot be used.
 */
export async function connectRedis(url: string): Promise<Redis> {
  const { Redis } = await loadClient();
  const redis = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND_MS,
    connectTimeout: COMMAND_MS,
    retryStrategy: () => RETRY_MS,
  });
  let last: Error | undefined;
  redis.on('error', (error: Error) => (last = error));
  try {
    await redis.connect();
    await check(redis, shown(url));
    await redis.function('LOAD', 'REPLACE', LIBRARY);
    return redis;
  } catch (error) {
    redis.disconnect();
    throw error instanceof StoreError ? error : unusable(shown(url), last ?? (error as Error));
  }
}

/** The address without a password. */
export const shown = (url: string): string => url.replace(/\/\/[^@/]*@/, '//');

async function loadClient(): Promise<{ readonly Redis: typeof Redis }> {
  try {
    return await import('ioredis');
  } catch {
    throw new StoreError('a store in Redis needs two packages: npm install ioredis@6 @fastify/reply-from@12');
  }
}

async function check(redis: Redis, url: string): Promise<void> {
  const info = await redis.info();
  const version = /^redis_version:(\d+)(\S*)/m.exec(info);
  if (Number(version?.[1] ?? 0) < OLDEST) {
    throw new StoreError(
      `${url} is Redis ${version ? version[1]! + version[2]! : 'of an unknown version'}, expected ${OLDEST} or newer, or Valkey: it has no functions.`,
    );
  }
  if (/^role:slave/m.test(info))
    throw new StoreError(`${url} is a replica of Redis, which takes no writes: name its primary.`);
  const settings = await settingsOf(redis);
  if (settings.get('appendonly') === 'no') {
    throw new StoreError(`${url} forgets at a crash: set appendonly to yes, and appendfsync to always.`);
  }
  if ((settings.get('appendfsync') ?? 'always') !== 'always') {
    throw new StoreError(
      `${url} may forget what it acknowledged: appendfsync is ${settings.get('appendfsync')}, expected always.`,
    );
  }
  const policy = settings.get('maxmemory-policy') ?? 'noeviction';
  if (policy.startsWith('allkeys')) {
    throw new StoreError(
      `${url} forgets when its memory is full: maxmemory-policy is ${policy}, expected noeviction.`,
    );
  }
  await refuseForeign(redis, url);
}

/** Settings that matter; none where the server does not tell them, as some that are rented. */
async function settingsOf(redis: Redis): Promise<ReadonlyMap<string, string>> {
  const names = ['appendonly', 'appendfsync', 'maxmemory-policy'];
  const given = await redis.config('GET', ...names).catch(() => []);
  const words = given as string[];
  return new Map(words.flatMap((name, at) => (at % 2 === 0 ? [[name, words[at + 1]!] as const] : [])));
}

async function refuseForeign(redis: Redis, url: string): Promise<void> {
  const types = {
    [KEYS.sandbox]: 'hash',
    [KEYS.programs]: 'hash',
    [KEYS.sessions]: 'hash',
    [KEYS.given]: 'hash',
  };
  for (const [key, expected] of Object.entries(types)) {
    const type = await redis.type(key);
    if (type === 'none' || type === expected) continue;
    throw new StoreError(
      `${url} has a key "${key}" of somebody else: it is a ${type}, expected a ${expected}. Name another database, such as ${url.replace(/\/\d*$/, '')}/1.`,
    );
  }
}

/** Says why a server cannot be used. */
function unusable(url: string, error: Error): StoreError {
  const { code = '' } = error as NodeJS.ErrnoException;
  const text = `${error.message} ${code}`;
  const [, why] = REASONS.find(([pattern]) => pattern.test(text)) ?? [undefined, `${error.message}`];
  return new StoreError(`${url} cannot be used: ${why}.`);
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /WRONGPASS|invalid username-password|invalid password/i,
    'the password is wrong; write it as redis://:PASSWORD@host:port',
  ],
  [/NOAUTH/, 'it asks for a password; write it as redis://:PASSWORD@host:port'],
  [
    /NOPERM/,
    'its user may not call what is needed: INFO, CONFIG GET, FUNCTION LOAD, FCALL and the keys {ingo-sandbox}:*',
  ],
  [/ECONNREFUSED/, 'nothing listens there; start Redis, or correct the address'],
  [/ENOTFOUND|EAI_AGAIN/, 'its host is not known; correct the address'],
  [/ETIMEDOUT|timed out/i, 'it does not answer; is the address right, and no firewall between?'],
];
