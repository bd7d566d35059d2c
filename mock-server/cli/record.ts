import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { askSandbox, controlTokenOption } from './ask-sandbox.js';
import { readCapture } from './read-capture.js';
import { readOrigin } from './read-options.js';
import { asksForProxy, recordProxy, withProxyOptions, type ProxyFlags } from './record-proxy.js';
import { UsageError } from './usage-error.js';
import { printError } from './print.js';

interface RecordFlags extends ProxyFlags {
  readonly url: string;
  readonly program?: string;
  readonly controlToken?: string;
  readonly har?: string;
  readonly events?: string;
  readonly session?: string;
}

/** `ingo-sandbox record`: writes down what happened in a running sandbox, or what a capture without one holds. */
export const recordCommand = (): Command =>
  withProxyOptions(new Command('record'))
    .description('Record what happened in a sandbox, a capture or a proxy.')
    .argument('[file]', 'where to write it; default: standard output')
    .option('--url <origin>', 'the sandbox', 'http://127.0.0.1:4010')
    .option('--program <username>', 'this program; default: the first')
    .addOption(controlTokenOption())
    .addOption(
      captureOption('--har <file>', 'write a scenario: from this HAR of a browser, Playwright or a proxy'),
    )
    .addOption(
      captureOption('--events <file>', 'write a scenario: from this file of recordIngo(); also with --har'),
    )
    .option('--session <id>', 'with --har, --events: of this session; default: the last')
    .addHelpText('after', EXITS)
    .action(async (file: string | undefined, flags: RecordFlags) => {
      if (asksForProxy(flags)) return await recordProxy(file, flags);
      if (flags.har !== undefined || flags.events !== undefined) return writeCapture(file, flags);
      if (flags.session !== undefined) throw new UsageError('--session is for --har and --events alone');
      const url = readOrigin('--url', flags.url);
      const text = (await askSandbox({ ...flags, url }, { path: '/_sandbox/api/recording' })) as string;
      if (file === undefined) return void process.stdout.write(text);
      write(file, text);
      if (flags.json) return void process.stdout.write(`${JSON.stringify({ written: file })}\n`);
      printError(`${file} holds everything since the program began; play it: ingo-sandbox replay ${file}\n`);
    });

const captureOption = (flags: string, description: string): Option =>
  new Option(flags, description).conflicts(['url', 'program', 'proxy']);

function writeCapture(file: string | undefined, flags: RecordFlags): void {
  const { text, notes } = readCapture(flags);
  if (file !== undefined) write(file, text);
  if (flags.json) {
    const result = { ...(file === undefined ? { text } : { written: file }), not_carried_over: notes };
    return void process.stdout.write(`${JSON.stringify(result)}\n`);
  }
  if (file === undefined) process.stdout.write(text);
  for (const note of notes) printError(`Not carried over: ${note}\n`);
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${(error as Error).message}`);
  }
}

const EXITS = `
Examples:
  ingo-sandbox record failure.jsonl
  ingo-sandbox record --har capture.har --events events.json scenario.json
What of a capture cannot be carried over is reported on standard error.
A proxy listens on loopback only. doctor and coverage read what it writes; it
cannot be replayed, since no sandbox answered.
Exit code 0: written. 2: no sandbox answers, it no longer keeps everything, the
capture cannot be read, or the target is not an origin.`;
