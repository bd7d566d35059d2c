import { defineConfig } from 'vitest/config';

/** Runs tests that were exported, all of them in one process. */
export default defineConfig({
  test: { include: ['*.test.ts'], passWithNoTests: false, isolate: false, maxWorkers: 1 },
});
