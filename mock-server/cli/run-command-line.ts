import { Command, CommanderError } from 'commander';
import { packageVersion } from '../world/package-root.js';
import { commands } from './commands.js';
import { completeCommand } from './completion.js';
import { asksForJson, problemOfError } from './problem-of-error.js';
import { forgetEmptyVariables } from './start.js';
import { printError } from './print.js';

/**
 * Runs one command of `ingo-sandbox` in this process. It prints on the standard streams, reads the variables of this
 * process, and leaves its exit code in `process.exitCode`.
 *
 * @param words what follows the name of the program.
 */
export async function runCommandLine(words: readonly string[]): Promise<void> {
  const program = new Command('ingo-sandbox')
    .description(
      'An offline stand-in for Ingo Payments Embedded Account Capture. Independent of Ingo Payments.',
    )
    .version(packageVersion())
    .configureHelp({ subcommandTerm: (command) => command.name() });
  for (const command of commands()) program.addCommand(command);
  program.addCommand(completeCommand(), { hidden: true });

  // Errors are reported below, all in the same way.
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ outputError: () => undefined });
  }

  try {
    forgetEmptyVariables(process.env);
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    process.exitCode = tell(error, words);
  }
}

/** Says on standard error why the command failed, unless it only printed its help; returns the exit code. */
function tell(error: unknown, words: readonly string[]): number {
  const problem = problemOfError(error);
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code === 'commander.help') return problem.exit_code; // printed, since no command was given
  }
  const asJson = asksForJson(words, process.env);
  printError(asJson ? `${JSON.stringify(problem)}\n` : `ingo-sandbox: ${problem.detail}\n`);
  return problem.exit_code;
}
