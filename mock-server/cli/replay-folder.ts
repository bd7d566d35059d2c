import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordingHeader } from '../../contracts/generated/types.js';
import type { Recording } from '../recordings/recording.js';
import { replayRecording } from '../replay/replay-world.js';
import { readFile } from './read-file.js';
import { readRecordingFile } from './read-recording-file.js';
import { UsageError } from './usage-error.js';
import { print } from './print.js';

type FailedTest = NonNullable<RecordingHeader['test']>;

/** The result of a recording. `SAME` and `DIFFERS`: it is of no test, so it was replayed. */
type Verdict = 'FIXED' | 'STILL FAILS' | 'SAME' | 'DIFFERS';

/** How a runner runs one test by its name. */
const RUNNERS: Readonly<Record<FailedTest['runner'], (test: FailedTest) => readonly string[]>> = {
  vitest: ({ file, name }) => ['vitest', 'run', file, '-t', `^${escaped(name)}$`],
  playwright: ({ file, name }) => ['playwright', 'test', file, '-g', escaped(name)],
};

/**
 * Runs the failed test of each recording in a folder again, and says of each whether it is fixed.
 *
 * @returns whether all are.
 * @throws UsageError where the folder has no recording.
 */
export async function replayFolder(folder: string, { json }: { readonly json?: boolean }): Promise<boolean> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  if (files.length === 0)
    throw new UsageError(`${folder} has no recording, expected files that end with .jsonl`);
  const results: { file: string; verdict: Verdict; test?: FailedTest }[] = [];
  for (const name of files.sort()) {
    const file = join(folder, name);
    const recording = readRecordingFile(file, readFile(file));
    const { test } = recording.header;
    const verdict = await verdictOf(recording);
    results.push({ file, verdict, ...(test && { test }) });
    if (!json) print(`${verdict.padEnd(12)} ${test ? `${test.file} > ${test.name}` : file}\n`);
  }
  if (json) print(`${JSON.stringify(results, null, 2)}\n`);
  return results.every(({ verdict }) => verdict === 'FIXED' || verdict === 'SAME');
}

async function verdictOf(recording: Recording): Promise<Verdict> {
  const { test } = recording.header;
  if (!test) return (await replayRecording(recording)).report.same ? 'SAME' : 'DIFFERS';
  const { status, error } = spawnSync('npx', ['--no-install', ...RUNNERS[test.runner](test)], {
    stdio: 'ignore',
  });
  if (error) throw new UsageError(`cannot run ${test.runner}: ${error.message}`);
  return status === 0 ? 'FIXED' : 'STILL FAILS';
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
