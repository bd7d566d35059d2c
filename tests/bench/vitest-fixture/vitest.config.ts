import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: { include: ['with.ts', 'without.ts'], pool: 'forks', maxWorkers: 1, reporters: ['json'] },
});
