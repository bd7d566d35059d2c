import { mergeConfig } from 'vitest/config';
import base from '../vitest.config.js';
import { ROOMS } from './rooms.mjs';

const room = (process.env['MUTATED_ROOM'] ?? 'stores') as keyof typeof ROOMS;

/** The tests of the mutated room, without a report for each mutation. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [] } },
  {
    test: { reporters: [{}], include: ROOMS[room].tests.map(withEnding) },
  },
);

/** Test files of a folder, or the file itself. */
function withEnding(pattern: string): string {
  return pattern.endsWith('/**') ? `${pattern}/*.test.ts` : pattern;
}
