import { statSync } from 'node:fs';
import { Command } from 'commander';
import { replayText } from '../recordings/replay-text.js';
import { replayRecording } from '../replay/replay-world.js';
import { readFile } from './read-file.js';
import { readNumber } from './read-options.js';
import { readRecordingFile } from './read-recording-file.js';
import { replayFolder } from './replay-folder.js';
import { print } from './print.js';

interface ReplayFlags {
  readonly until?: string;
  readonly expect: boolean;
  readonly json?: boolean;
}

/** `ingo-sandbox replay`: plays a recording again, or runs the failed tests of a folder again. */
export const replayCommand = (): Command =>
  new Command('replay')
    .description('Replay a recording and report what differs.')
    .argument('<file>', 'a recording, - for standard input; or a folder of recordings of failed tests')
    .option('--until <seq>', 'stop at this entry of the journal, and show it')
    .option('--expect', 'exit with 1 where something differs', true)
    .option('--no-expect', 'exit with 0 even where something differs')
    .addHelpText('after', EXITS)
    .action(async (file: string, flags: ReplayFlags) => {
      const isFolder = file !== '-' && statSync(file, { throwIfNoEntry: false })?.isDirectory();
      const same = isFolder ? await replayFolder(file, flags) : await replayFile(file, flags);
      if (!same && flags.expect) process.exitCode = 1;
    });

async function replayFile(file: string, { until, json }: ReplayFlags): Promise<boolean> {
  const last = until === undefined ? undefined : readNumber('--until', until, 1, Number.MAX_SAFE_INTEGER);
  const recording = readRecordingFile(file, readFile(file));
  const replayed = await replayRecording(recording, last === undefined ? {} : { until: last });
  const { report } = replayed;
  print(json ? `${JSON.stringify(report, null, 2)}\n` : replayText(replayed, last));
  return report.same;
}

const EXITS = `
A recording holds no secret: signatures are made anew, and no webhook is sent.
Of a folder, each test is run again by its runner: FIXED, or STILL FAILS.
An example: ingo-sandbox replay failure.jsonl
Exit code 0: all as recorded, or every test is fixed. 1: something differs, or a
test still fails. 2: the file is not a recording.`;
