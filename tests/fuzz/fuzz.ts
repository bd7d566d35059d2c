/**
 * `npm run fuzz`: gives every reader of bytes from outside a million generated inputs, divided by the weights of the
 * targets, and compares what it does with the oracle of the target. Ends with a table; exit code 1 for a find.
 *
 *     npm run fuzz -- --target signature --cases 1000000 --seed 7
 *
 * A find comes with seed and path; `--path` runs that case alone.
 */
import { parseArgs } from 'node:util';
import { replayCases } from './kept-cases.js';
import { resultTable } from './result-table.js';
import { divide, runTarget, type TargetResult } from './run-target.js';
import { TARGETS } from './targets/index.js';

const { values } = parseArgs({
  options: {
    target: { type: 'string', multiple: true },
    cases: { type: 'string', default: '1000000' },
    seed: { type: 'string' },
    path: { type: 'string' },
  },
});

const unknown = (values.target ?? []).filter((name) => !TARGETS.some((target) => target.name === name));
const [cases, seed] = [Number(values.cases), Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))];
if (unknown.length > 0 || !(cases >= 1) || !Number.isInteger(seed)) {
  const names = TARGETS.map(({ name }) => name).join(', ');
  console.error(
    unknown.length > 0
      ? `Unknown: ${unknown.join(', ')}. There are: ${names}.`
      : `--cases and --seed take whole numbers, got ${values.cases} and ${values.seed}.`,
  );
  process.exit(2);
}

const chosen = TARGETS.filter(({ name }) => values.target?.includes(name) ?? true);
const shares = divide(cases, chosen);
const results: TargetResult[] = [];
for (const [at, target] of chosen.entries()) {
  const kept = await replayCases(target);
  const result = await runTarget(target, {
    cases: shares[at]!,
    seed,
    ...(values.path !== undefined && { path: values.path }),
  });
  results.push(result);
  console.log(`${target.name}: ${result.cases} cases, ${kept} kept, ${result.find ? 'A FIND' : 'no find'}`);
  if (!result.find) continue;
  const { path, input, why } = result.find;
  console.error(
    `\nnpm run fuzz -- --target ${target.name} --seed ${seed} --path ${path}\n${input}\n${why}\n`,
  );
}
console.log(`\n${resultTable(results)}`);
process.exitCode = results.some(({ find }) => find) ? 1 : 0;
