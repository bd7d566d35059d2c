import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '.tmp/**'],
    globalSetup: 'tests/assets.ts',
    pool: 'forks',
    // By default one core is left idle, which is half of two.
    maxWorkers: Math.min(availableParallelism(), 8),
    // Of the tests that run at once in a file; those that isolate programs are two hundred.
    maxConcurrency: 200,
    // For what hangs only: a machine that is busy with something else takes several times as long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Pact counts its users by a request to its maker, unless told.
    env: { PACT_DO_NOT_TRACK: 'true' },
    // Nothing here keeps state that another file could see, and a process for each would double the time.
    isolate: false,
    coverage: {
      include: ['contracts/**/*.ts', 'client/**/*.ts', 'sdk-stub/**/*.ts', 'mock-server/**/*.ts'],
      exclude: ['**/*.test.ts', 'contracts/generated/**'],
    },
  },
});
