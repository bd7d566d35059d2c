import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { problemText, readScenario, type NamedScenario } from '../scenarios/read-scenario.js';
import { readFile } from './read-file.js';
import { UsageError } from './usage-error.js';

/**
 * Reads scenario files, and the `*.json` files of folders. A scenario is called like its file, unless it says otherwise.
 *
 * @throws UsageError that points at file, line and key of everything that is wrong.
 */
export function readScenarioFiles(paths: readonly string[]): NamedScenario[] {
  const problems: string[] = [];
  const scenarios = paths.flatMap(filesOf).flatMap((file) => {
    const read = readScenario(readFile(file).toString('utf8'), basename(file, '.json'));
    if ('scenario' in read) return [read.scenario];
    problems.push(...read.problems.map((problem) => problemText(problem, file)));
    return [];
  });
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  return scenarios;
}

function filesOf(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const files = readdirSync(path).filter((name) => name.endsWith('.json'));
  if (files.length === 0) throw new UsageError(`--scenarios ${path}: there is no *.json file in it`);
  return files.sort().map((name) => join(path, name));
}
