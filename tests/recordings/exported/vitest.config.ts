import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Runs a test that was exported, with the package as it is here. */
export default defineConfig({
  resolve: {
    alias: {
      'ingo-sandbox/vitest': fileURLToPath(
        new URL('../../../mock-server/fixtures/vitest/index.ts', import.meta.url),
      ),
    },
  },
  test: { include: ['*.test.ts'], passWithNoTests: false },
});
