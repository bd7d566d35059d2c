import { Command, Option } from 'commander';
import { SEVERITIES, type Severity } from '../../contracts/doctor/integration-rules.js';
import { doctorHtml } from '../doctor/doctor-html.js';
import { doctorText } from '../doctor/doctor-text.js';
import { examine, type DoctorReport } from '../doctor/examine.js';
import { controlTokenOption } from './ask-sandbox.js';
import { readJournal } from './read-journal.js';
import { readOrigin } from './read-options.js';
import { UsageError } from './usage-error.js';
import { print, printError } from './print.js';

interface DoctorFlags {
  readonly url?: string;
  readonly program?: string;
  readonly controlToken?: string;
  readonly failOn: Severity | 'never';
  readonly format: keyof typeof FORMATS;
}

const FORMATS = {
  text: doctorText,
  json: (report: DoctorReport, dropped: number): string =>
    `${JSON.stringify({ ...report, dropped }, null, 2)}\n`,
  html: doctorHtml,
};

/** `ingo-sandbox doctor`: which rules of Ingo's documentation an integration broke, and what it has shown before it goes live. */
export const doctorCommand = (): Command =>
  new Command('doctor')
    .description('Report mistakes of an integration, and what is untested.')
    .argument('[file]', 'a recording, or a journal as `GET /_sandbox/api/journal` answers it')
    .option('--url <origin>', 'read from the sandbox that runs there')
    .option('--program <username>', 'with --url: this program; default: the first')
    .addOption(controlTokenOption())
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 for findings of this severity or above')
        .choices([...SEVERITIES, 'never'])
        .default('error'),
    )
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(FORMATS)).default('text'))
    .addHelpText('after', EXITS)
    .action(async (file: string | undefined, flags: DoctorFlags) => {
      if ((flags.url === undefined) === (file === undefined)) {
        throw new UsageError('expected either --url <origin> or a file with a journal');
      }
      const url = flags.url === undefined ? undefined : readOrigin('--url', flags.url);
      const { entries, dropped } = await readJournal(file === undefined ? [] : [file], { ...flags, url });
      const report = examine(entries);
      print(FORMATS[flags.format](report, dropped));
      if (dropped > 0 && flags.format !== 'json') {
        printError(`${dropped} older entries are not looked at: the journal was full and dropped them\n`);
      }
      const grave: readonly string[] =
        flags.failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(flags.failOn) + 1);
      process.exitCode = report.findings.some(({ severity }) => grave.includes(severity)) ? 1 : 0;
    });

const EXITS = `
An example: ingo-sandbox doctor --url http://127.0.0.1:4010 --format html >
doctor.html
Exit code 0: nothing of --fail-on or above. 1: findings. 2: there was no journal
to read.`;
