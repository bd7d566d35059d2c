import { Command } from 'commander';
import { maskCards, withoutCards } from '../journal/mask.js';
import { DEFAULT_PROGRAM } from '../programs/programs.js';
import { explainRequest } from '../signature/explain-input.js';
import { inputExplanationText } from '../signature/input-explanation-text.js';
import { InputError } from '../signature/inputs/input-error.js';
import { INPUT_FORMS } from '../signature/inputs/input-forms.js';
import { realTime } from '../world/world.js';
import { readFile } from './read-file.js';
import { readInstant, readNumber } from './read-options.js';
import { UsageError } from './usage-error.js';
import { print } from './print.js';

interface ExplainCommandOptions {
  readonly secret?: string;
  readonly at?: string;
  readonly entry?: string;
  readonly json?: boolean;
}

/** Undecided is not a success: a script that relies on the exit code must give the secret, and the whole request. */
const EXIT_CODES = { accepted: 0, refused: 1, undecided: 2 } as const;
const MOST_ENTRIES = 1_000_000;

/** `ingo-sandbox explain FILE`: explains why a request that somebody has in hand is refused. */
export const explainCommand = (): Command =>
  new Command('explain')
    .description('Explain why a saved request, a curl, a HAR or a log is refused.')
    .argument('<file>', 'the request as text, in one of the forms below; - for standard input')
    .option(
      '--secret <secret>',
      `HMAC secret of the username in the request (default: that of the sandbox, for "${DEFAULT_PROGRAM.username}")`,
    )
    .option('--at <instant>', 'judge the date at this instant, such as 2026-01-31T12:00:00Z (default: now)')
    .option('--entry <number>', 'which request of the file, counted from 1 (default: the signed one)')
    .addHelpText('after', AFTER)
    .action((file: string, options: ExplainCommandOptions) => {
      const explanation = explainFile(file, options);
      print(
        options.json
          ? `${JSON.stringify(withoutCards(explanation), null, 2)}\n`
          : maskCards(inputExplanationText(explanation)),
      );
      process.exitCode = EXIT_CODES[explanation.verdict];
    });

const AFTER = `
The form is recognised by itself:
${INPUT_FORMS.map(({ title }) => `  ${title}\n`).join('')}
Exit code 0: accepted. 1: refused. 2: undecided without --secret or without what
is missing, or nothing to judge.`;

function explainFile(file: string, { secret, at, entry }: ExplainCommandOptions) {
  const options = {
    at: at === undefined ? realTime() : readInstant('--at', at),
    ...(secret !== undefined && { secret }),
    ...(entry !== undefined && { entry: readNumber('--entry', entry, 1, MOST_ENTRIES) }),
  };
  try {
    return explainRequest(readFile(file), options);
  } catch (error) {
    throw error instanceof InputError ? new UsageError(`${file}: ${error.message}`) : error;
  }
}
