/**
 * `npm run mutate [-- room…]`: mutation tests, room by room. Prints the changes that no test notices, then the score of each
 * room; fails where one is below the bound.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROOMS } from './rooms.mjs';
import { scoreOf, type MutationReport } from './score.js';

/** Share of the changes that a test must notice. */
const LEAST_SCORE = 0.85;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in ROOMS));
if (unknown !== undefined) {
  console.error(`There is no room "${unknown}". Rooms: ${Object.keys(ROOMS).join(', ')}.`);
  process.exit(2);
}

const lines: string[] = [];
for (const room of asked.length > 0 ? asked : Object.keys(ROOMS)) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'tests/mutation/stryker.config.mjs'],
    { cwd: ROOT, env: { ...process.env, MUTATED_ROOM: room }, stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
  const { score, noticed, all } = scoreOf(
    JSON.parse(readFileSync(`${ROOT}.tmp/mutation.json`, 'utf8')) as MutationReport,
  );
  lines.push(
    `${room.padEnd(12)} ${(score * 100).toFixed(1).padStart(5)} %  ${noticed} of ${all} changes noticed`,
  );
  if (score < LEAST_SCORE) process.exitCode = 1;
}
console.log(`\n${lines.join('\n')}`);
if (process.exitCode) console.log(`\nA room is below ${LEAST_SCORE * 100} %.`);
