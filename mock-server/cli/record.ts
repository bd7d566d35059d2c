import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { askSandbox, controlTokenOption } from './ask-sandbox.js';
import { readOrigin } from './read-options.js';
import { asksForProxy, recordProxy, withProxyOptions, type ProxyFlags } from './record-proxy.js';
import { UsageError } from './usage-error.js';

interface RecordFlags extends ProxyFlags {
  readonly url: string;
  readonly program?: string;
  readonly controlToken?: string;
}

/** `ingo-sandbox record`: writes down what happened in a running sandbox. */
export const recordCommand = (): Command =>
  withProxyOptions(new Command('record'))
    .description('Write down what happened in a running sandbox, to be played again.')
    .argument('[file]', 'where to write it; default: standard output')
    .option('--url <origin>', 'the sandbox', 'http://127.0.0.1:4010')
    .option('--program <username>', 'this program; default: the first')
    .addOption(controlTokenOption())
    .addHelpText('after', EXITS)
    .action(async (file: string | undefined, flags: RecordFlags) => {
      if (asksForProxy(flags)) return await recordProxy(file, flags);
      const url = readOrigin('--url', flags.url);
      const text = (await askSandbox({ ...flags, url }, { path: '/_sandbox/api/recording' })) as string;
      if (file === undefined) return void process.stdout.write(text);
      write(file, text);
      if (flags.json) return void process.stdout.write(`${JSON.stringify({ written: file })}\n`);
      process.stderr.write(
        `${file} holds everything since the program began; play it: ingo-sandbox replay ${file}\n`,
      );
    });

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${(error as Error).message}`);
  }
}

const EXITS = `
An example: ingo-sandbox record failure.jsonl
A proxy listens on this machine alone. What it writes is read by doctor and coverage;
it cannot be replayed, since no sandbox was involved.
Exit code 0: written. 2: there is no sandbox, or more came in than it keeps.`;
