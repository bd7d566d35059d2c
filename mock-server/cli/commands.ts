import { Option, type Command } from 'commander';
import { calibrateCommand } from './calibrate.js';
import { commandsCommand } from './commands-command.js';
import { completionCommand } from './completion.js';
import { coverageCommand } from './coverage.js';
import { doctorCommand } from './doctor.js';
import { driftCommand } from './drift.js';
import { exportCommand } from './export.js';
import { explainCommand } from './explain.js';
import { initCommand } from './init/init.js';
import { llmsCommand } from './llms.js';
import { mcpCommand } from './mcp.js';
import { recordCommand } from './record.js';
import { replayCommand } from './replay.js';
import { signCommand } from './sign.js';
import { startCommand } from './start.js';
import { triggerCommand } from './trigger.js';
import { vectorsCommand } from './vectors.js';
import { verifyCommand } from './verify.js';

/** Every command of the command line, in the order of the help; each has `--json`. A description fits a line of it. */
export const commands = (): readonly Command[] =>
  [
    startCommand(),
    initCommand(),
    signCommand(),
    explainCommand(),
    vectorsCommand(),
    verifyCommand(),
    triggerCommand(),
    recordCommand(),
    replayCommand(),
    exportCommand(),
    coverageCommand(),
    doctorCommand(),
    driftCommand(),
    calibrateCommand(),
    mcpCommand(),
    llmsCommand(),
    commandsCommand(),
    completionCommand(),
  ].map(withJson);

/** Adds `--json`, where a command does not describe its own. */
function withJson(command: Command): Command {
  const { options } = command;
  if (options.some(({ long }) => long === '--json')) return command;
  const hasFormats = options.some(({ long }) => long === '--format');
  return command.addOption(
    hasFormats
      ? new Option('--json', 'as --format json; errors are JSON, too').implies({ format: 'json' })
      : new Option('--json', 'print JSON; errors are JSON, too'),
  );
}
