import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, spread, type Figure } from './figure.js';
import { TESTS } from './vitest-fixture/tests.js';

const RUNS = 3;
const AT_MOST_MS = 5;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CONFIG = '--config=tests/bench/vitest-fixture/vitest.config.ts';

interface Report {
  readonly success: boolean;
  readonly testResults: readonly { name: string; startTime: number; endTime: number }[];
}

/** What a test pays for a program of its own: files of empty tests, with the fixture and without. */
export const vitestFixture: Figure = async (say) => {
  const costs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { stdout } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', CONFIG], {
      ...{ cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    });
    const { success, testResults } = JSON.parse(stdout) as Report;
    if (!success) throw new Error('the tests failed');
    const took = Object.fromEntries(
      testResults.map(({ name, startTime, endTime }) => [basename(name, '.ts'), endTime - startTime]),
    );
    say(`${TESTS} tests: ${took['with']!.toFixed()} ms with, ${took['without']!.toFixed()} ms without`);
    costs.push((took['with']! - took['without']!) / TESTS);
  }
  return [
    {
      figure: 'a test with the fixture of vitest, beside one without',
      value: `${median(costs).toFixed(2)} ms (${spread(costs, 2)})`,
      bound: `<= ${AT_MOST_MS} ms`,
      met: median(costs) <= AT_MOST_MS,
    },
  ];
};
