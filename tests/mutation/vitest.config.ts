import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vitest/config';
import base from '../vitest.config.js';
import { ROOMS } from './rooms.mjs';

const room = (process.env['MUTATED_ROOM'] ?? 'stores') as keyof typeof ROOMS;

/** The tests of the mutated room, without a report for each mutation. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [] } },
  {
    test: {
      reporters: [{}],
      runner: fileURLToPath(new URL('repeating-runner.mjs', import.meta.url)),
      include: ROOMS[room].tests.map(withEnding),
      // Instrumented code is slow: tests of its speed would fail.
      exclude: ['**/*-cost.test.ts'],
      // A changed program often waits for ever: a test that fails by itself costs less than a process that is killed.
      testTimeout: 8000,
      hookTimeout: 8000,
      ...timeLimit(ROOMS[room]),
    },
  },
);

/** The time limit of a test in a room that has its own. */
function timeLimit(settings: object): { testTimeout?: number } {
  return 'testTimeout' in settings ? { testTimeout: settings.testTimeout as number } : {};
}

/** Test files of a folder, or the file itself. */
function withEnding(pattern: string): string {
  return pattern.endsWith('/**') ? `${pattern}/*.test.ts` : pattern;
}
