import { Command, type Argument, type Option } from 'commander';
import { packageVersion } from '../world/package-root.js';

/** `ingo-sandbox commands`: everything that the command line takes, as its parser knows it. */
export const commandsCommand = (): Command =>
  new Command('commands')
    .description('List all commands with their arguments, options and defaults.')
    .action(({ json }: { json?: boolean }, command: Command) => {
      const all = listed(command.parent!);
      const list = { name: command.parent!.name(), version: packageVersion(), commands: all.map(asData) };
      process.stdout.write(json ? `${JSON.stringify(list, null, 2)}\n` : all.map(asText).join('\n'));
    });

/** Every command but the help, and what only the script of a shell calls. */
const listed = (program: Command): readonly Command[] =>
  program
    .createHelp()
    .visibleCommands(program)
    .filter((command) => command.name() !== 'help');

const asData = (command: Command): object => ({
  name: command.name(),
  description: command.description(),
  arguments: command.registeredArguments.map(argumentData),
  options: command.options.map(optionData),
});

const argumentData = (argument: Argument): object => ({
  name: argument.name(),
  description: argument.description,
  required: argument.required,
  variadic: argument.variadic,
});

const optionData = (option: Option): object => {
  const { long, flags, description, mandatory, required, argChoices, defaultValue, envVar } = option;
  return {
    name: long,
    flags,
    description,
    required: mandatory,
    takes_value: required,
    ...(argChoices && { choices: argChoices }),
    ...(defaultValue !== undefined && { default: defaultValue as unknown }),
    ...(envVar !== undefined && { variable: envVar }),
  };
};

/** A command with its arguments and options, as its help describes them. */
function asText(command: Command): string {
  const help = command.createHelp();
  const terms = [
    ...command.registeredArguments.map((one) => [help.argumentTerm(one), help.argumentDescription(one)]),
    ...command.options.map((one) => [help.optionTerm(one), help.optionDescription(one)]),
  ] as [string, string][];
  const width = Math.max(...terms.map(([term]) => term.length));
  const lines = terms.map(([term, meaning]) => `    ${term.padEnd(width)}  ${meaning}\n`);
  return `${command.name()}: ${command.description()}\n${lines.join('')}`;
}
