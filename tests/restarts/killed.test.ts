/** A part of `npm run test:killed` for `npm test`: tests over HTTP between which the sandbox is killed and started again. */
import { describe, vi } from 'vitest';
import { HAS_REDIS } from './redis-process.js';

/** Tests of one file, registered again for a store. */
async function withKills(store: string, file: string): Promise<void> {
  vi.stubEnv('INGO_TEST_STORE', store);
  vi.stubEnv('INGO_TEST_KILL', '1');
  await import(/* @vite-ignore */ `../http/${file}.test.ts?killed-with-${store}`); // once more, for this store
  vi.unstubAllEnvs();
}

describe('with a data directory, killed before every fifth test', () => withKills('data', 'idempotency'));
describe.skipIf(!HAS_REDIS)('on Redis, killed before every fifth test', () =>
  withKills('redis', 'idempotency'),
);
