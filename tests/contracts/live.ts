/**
 * `npm run contract:live`: holds the pacts against a live program, as it was set up by Ingo, one request at a time. Exit
 * code 1 where an expectation is not met, 2 where it cannot be tried; without `INGO_LIVE_*` nothing is tried, loudly.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { NEEDED_VARIABLES } from '../../mock-server/contract-testing/target/target.js';

const path = (place: string): string => fileURLToPath(new URL(`../../${place}`, import.meta.url));

const missing = NEEDED_VARIABLES.filter((name) => !process.env[name]);
if (missing.length > 0) {
  console.warn(`\n!!! NOTHING WAS CHECKED against a live program: ${missing.join(', ')} not set.\n`);
} else {
  const command = ['mock-server/cli/main.ts', 'verify', '--pacts', path('contracts/pacts')];
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...command], {
    cwd: path('.'),
    stdio: 'inherit',
  });
  process.exitCode = status ?? 2;
}
