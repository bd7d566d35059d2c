import { divide } from '../../fuzz/run-target.js';
import { TARGETS } from '../../fuzz/targets/index.js';
import { code, table } from '../markdown.js';

const CASES = 1_000_000;

/** What is fuzzed, how much of a million cases each target has, and its oracle. */
export function fuzzTargetTable(): string {
  const shares = divide(CASES, TARGETS);
  return table(
    ['Target', 'What is read', 'Cases of a million', 'What its oracle accepts'],
    TARGETS.map(({ name, reads, oracle }, at) => [code(name), reads, String(shares[at]), oracle]),
  );
}
