import { Command, Option } from 'commander';
import { coverOutcomes } from '../outcomes/coverage.js';
import { COVERAGE_FORMATS, shortfall } from '../outcomes/coverage-text.js';
import { controlTokenOption } from './ask-sandbox.js';
import { readJournal } from './read-journal.js';
import { readNumber, readOrigin } from './read-options.js';
import { LimitError, UsageError } from './usage-error.js';
import { print, printError } from './print.js';

interface CoverageFlags {
  readonly url?: string;
  readonly program?: string;
  readonly controlToken?: string;
  readonly atLeast?: string;
  readonly format: keyof typeof COVERAGE_FORMATS;
}

/** `ingo-sandbox coverage`: which of the known outcomes an integration met, and which it never did. */
export const coverageCommand = (): Command =>
  new Command('coverage')
    .description('Report which outcomes an integration has met.')
    .argument(
      '[files...]',
      'recordings, or journals as `GET /_sandbox/api/journal` answers them; counted together',
    )
    .option('--url <origin>', 'read from the sandbox that runs there')
    .option('--program <username>', 'with --url: this program; default: the first')
    .addOption(controlTokenOption())
    .option('--at-least <percent>', 'exit with 1 where less of the outcomes was met')
    .addOption(
      new Option('--format <format>', 'how to print').choices(Object.keys(COVERAGE_FORMATS)).default('text'),
    )
    .addHelpText('after', EXITS)
    .action(async (files: readonly string[], flags: CoverageFlags) => {
      const { format } = flags;
      const least = flags.atLeast === undefined ? 0 : readNumber('--at-least', flags.atLeast, 0, 100);
      if ((flags.url === undefined) === (files.length === 0)) {
        throw new UsageError('expected either --url <origin> or files with journals');
      }
      const url = flags.url === undefined ? undefined : readOrigin('--url', flags.url);
      const { entries, dropped } = await readJournal(files, { ...flags, url });
      const coverage = coverOutcomes(entries);
      const counted = { ...coverage, dropped };
      print(COVERAGE_FORMATS[format](counted));
      if (dropped > 0 && format !== 'json') {
        printError(`${dropped} older entries are not counted: the journal was full and dropped them\n`);
      }
      const missed = shortfall(coverage, least);
      if (missed !== undefined) throw new LimitError(missed);
    });

const EXITS = `
An example: ingo-sandbox coverage --url http://127.0.0.1:4010 --at-least 30
Exit code 0: counted. 1: fewer than --at-least. 2: there was no journal to read.`;
