import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { RecordingError, type Recording } from '../recordings/recording.js';
import {
  EXPORT_FORMATS,
  exportRecording,
  type ExportFormatName,
} from '../recordings/export/export-formats.js';
import type { Exported, ExportOptions } from '../recordings/export/exported.js';
import { readFile } from './read-file.js';
import { readRecordingFile } from './read-recording-file.js';
import { UsageError } from './usage-error.js';
import { printError } from './print.js';

interface ExportFlags extends ExportOptions {
  readonly as: ExportFormatName;
  readonly out?: string;
  readonly json?: boolean;
}

/** `ingo-sandbox export`: writes a recording in another form, which runs. */
export const exportCommand = (): Command =>
  new Command('export')
    .description('Write a recording as a scenario, a test, a script, a pact or a page.')
    .argument('<file>', 'a recording, - for standard input')
    .addOption(
      new Option('--as <format>', 'what to write, see below')
        .choices(Object.keys(EXPORT_FORMATS))
        .makeOptionMandatory(),
    )
    .option('--out <file>', 'where to write it; default: standard output')
    .option(
      '--session <id>',
      'only this session; default: all, of a scenario the last that failed, else the last',
    )
    .addHelpText('after', help())
    .action((file: string, { as, out, json, ...options }: ExportFlags) => {
      const { text, notes } = exported(file, readRecordingFile(file, readFile(file)), as, options);
      if (out !== undefined) write(out, text);
      if (json) {
        const result = { ...(out === undefined ? { text } : { written: out }), not_carried_over: notes };
        return void process.stdout.write(`${JSON.stringify(result)}\n`);
      }
      if (out === undefined) process.stdout.write(text);
      for (const note of notes) printError(`Not carried over: ${note}\n`);
    });

function exported(
  file: string,
  recording: Recording,
  format: ExportFormatName,
  options: ExportOptions,
): Exported {
  try {
    return exportRecording(recording, format, options);
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error;
    throw new UsageError(`${file}: ${error.message}`);
  }
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${(error as Error).message}`);
  }
}

function help(): string {
  const formats = Object.entries(EXPORT_FORMATS).map(([name, is]) => `  ${name.padEnd(12)}${is}`);
  return `
Formats:
${formats.join('\n')}
What cannot be carried over is reported on standard error, and in the file.
An example: ingo-sandbox export failure.jsonl --as vitest --out failure.test.ts
To look at one: ingo-sandbox export failure.jsonl --as html --out failure.html
Exit code 0: written. 2: the file is not a recording, or holds nothing to write.`;
}
