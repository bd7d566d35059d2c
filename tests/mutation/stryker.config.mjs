/**
 * Mutation tests of one room: changes its sources one operator at a time and lists the changes that no test notices.
 * `npm run mutate` runs it for every room; `npm run mutate -- gateway` for one.
 */
import { ROOMS } from './rooms.mjs';

const { mutate } = ROOMS[process.env.MUTATED_ROOM ?? 'stores'];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest-quick',
  plugins: ['./tests/mutation/stryker-runner.mjs'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  mutate: [
    ...mutate.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.ts`)),
    '!**/{*.test.ts,testing/**,examples/**,dist/**}',
  ],
  ignorePatterns: ['dist', 'client/dist'],
  tempDirName: '.tmp/stryker',
  coverageAnalysis: 'perTest',
  // The first run tries the changes: one process knows what came of it.
  concurrency: 1,
  dryRunTimeoutMinutes: 120,
  // Tables and patterns are made once, while modules are loaded: each change of one costs a run of seconds.
  ignoreStatic: process.env.MUTATE_TABLES !== 'true',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: '.tmp/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
};
