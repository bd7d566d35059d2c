#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { commands } from './commands.js';
import { packageVersion } from '../world/package-root.js';
import { TargetError } from '../contract-testing/target/target.js';
import { forgetEmptyVariables } from './start.js';
import { UsageError } from './usage-error.js';

const program = new Command('ingo-sandbox')
  .description(
    'An offline stand-in for Ingo Payments Embedded Account Capture. Independent of Ingo Payments.',
  )
  .version(packageVersion());
for (const command of commands()) program.addCommand(command);

const EXIT_USAGE = 2;

/** One sentence on one line: commander puts what it suggests on a line of its own. */
const asSentence = (text: string): string => text.replace(/^error: /, 'ingo-sandbox: ').replace('\n(', ' (');

for (const command of [program, ...program.commands]) {
  command.exitOverride().configureOutput({ outputError: (text, write) => write(asSentence(text)) });
}

// A reader that has seen enough, such as `head -1`, closes the pipe; the program goes on without it.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  forgetEmptyVariables(process.env);
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : EXIT_USAGE;
  } else {
    const text = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `ingo-sandbox: ${text}${error instanceof UsageError || error instanceof TargetError ? '' : ' (this is a defect: please report it)'}\n`,
    );
    process.exitCode = EXIT_USAGE;
  }
}
