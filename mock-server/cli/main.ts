#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { commands } from './commands.js';
import { packageVersion } from '../world/package-root.js';
import { asksForJson, problemOfError } from './problem-of-error.js';
import { forgetEmptyVariables } from './start.js';

const program = new Command('ingo-sandbox')
  .description(
    'An offline stand-in for Ingo Payments Embedded Account Capture. Independent of Ingo Payments.',
  )
  .version(packageVersion());
for (const command of commands()) program.addCommand(command);

// Errors are told below, all in the same way.
for (const command of [program, ...program.commands]) {
  command.exitOverride().configureOutput({ outputError: () => undefined });
}

// A reader that has seen enough, such as `head -1`, closes the pipe; the program goes on without it.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  forgetEmptyVariables(process.env);
  await program.parseAsync();
} catch (error) {
  process.exitCode = tell(error);
}

/** Says on standard error why the command failed, unless it only printed its help; returns the exit code. */
function tell(error: unknown): number {
  const problem = problemOfError(error);
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code === 'commander.help') return problem.exit_code; // printed, for want of a command
  }
  const asJson = asksForJson(process.argv.slice(2), process.env);
  process.stderr.write(asJson ? `${JSON.stringify(problem)}\n` : `ingo-sandbox: ${problem.detail}\n`);
  return problem.exit_code;
}
