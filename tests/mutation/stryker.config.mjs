/**
 * Mutation tests, `npm run mutate`: changes the sources one operator at a time and lists the changes that no test notices.
 * All rooms take hours; `npm run mutate -- --mutate mock-server/gateway/rules.ts` tries one file.
 */
const ROOMS = [
  'client',
  'contracts/webhooks',
  'mock-server/gateway',
  'mock-server/scenarios',
  'mock-server/sessions',
  'mock-server/signature',
  'mock-server/stores',
  'mock-server/webhooks',
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  mutate: ROOMS.flatMap((room) => [`${room}/**/*.ts`, `!${room}/**/*.test.ts`, `!${room}/**/dist/**`]),
  ignorePatterns: ['dist', 'client/dist'],
  tempDirName: '.tmp/stryker',
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
