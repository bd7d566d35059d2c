import { mergeConfig } from 'vitest/config';
import base from '../vitest.config.js';

/** The tests of a mutation run: those that start no process, and without a report for each mutation. */
export default mergeConfig(base, {
  test: {
    reporters: [{}],
    exclude: [
      'mock-server/cli/**',
      'tests/{cli,docs,drift,house,packaging,run}/**',
      'tests/contracts/verify-*',
    ],
  },
});
