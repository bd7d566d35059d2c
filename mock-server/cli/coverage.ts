import { Command, Option } from 'commander';
import { coverOutcomes, type Coverage } from '../outcomes/coverage.js';
import { coverageMarkdown, coverageText } from '../outcomes/coverage-text.js';
import { controlTokenOption } from './ask-sandbox.js';
import { readJournal } from './read-journal.js';
import { readNumber, readOrigin } from './read-options.js';
import { UsageError } from './usage-error.js';

interface CoverageFlags {
  readonly url?: string;
  readonly program?: string;
  readonly controlToken?: string;
  readonly atLeast?: string;
  readonly format: keyof typeof FORMATS;
}

const FORMATS = {
  text: coverageText,
  markdown: coverageMarkdown,
  json: (coverage: Coverage): string => `${JSON.stringify(coverage, null, 2)}\n`,
};

/** `ingo-sandbox coverage`: which of the known outcomes an integration met, and which it never did. */
export const coverageCommand = (): Command =>
  new Command('coverage')
    .description('Say which outcomes an integration met, and which never.')
    .argument(
      '[files...]',
      'recordings, or journals as `GET /_sandbox/api/journal` answers them; counted together',
    )
    .option('--url <origin>', 'ask the sandbox that runs there')
    .option('--program <username>', 'with --url: this program; default: the first')
    .addOption(controlTokenOption())
    .option('--at-least <percent>', 'exit with 1 where fewer percent of the outcomes were met')
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(FORMATS)).default('text'))
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
      process.stdout.write(FORMATS[format](coverage));
      if (dropped > 0) {
        process.stderr.write(
          `${dropped} older entries are not counted: the journal was full and dropped them\n`,
        );
      }
      if (coverage.percent >= least) return;
      process.stderr.write(
        `expected at least ${least} % of the outcomes, and ${coverage.percent} % were met\n`,
      );
      process.exitCode = 1;
    });

const EXITS = `
An example: ingo-sandbox coverage --url http://127.0.0.1:4010 --at-least 30
Exit code 0: counted. 1: fewer than --at-least. 2: there was no journal to read.`;
