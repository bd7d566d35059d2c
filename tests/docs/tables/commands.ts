import type { Command, Option } from 'commander';
import { commands } from '../../../mock-server/cli/commands.js';
import { code, codes, table } from '../markdown.js';

const synopsis = (command: Command): string =>
  [
    command.name(),
    ...command.registeredArguments.map((argument) => `<${argument.name()}>`),
    ...command.options.filter(({ mandatory }) => mandatory).map(({ flags }) => flags),
  ].join(' ');

const meaning = ({ description, argChoices, defaultValue }: Option): string =>
  [
    description,
    ...(argChoices ? [`one of ${codes(argChoices)}`] : []),
    ...(defaultValue === undefined ? [] : [`default: ${code(String(defaultValue))}`]),
  ].join('; ');

/** Every command of the command line. */
export const commandTable = (): string =>
  table(
    ['Command', 'What it does'],
    commands().map((command) => [code(synopsis(command)), command.description()]),
  );

/** Every option of `start`, with its environment variable. */
export function startOptionTable(): string {
  const start = commands().find((command) => command.name() === 'start')!;
  return table(
    ['Option', 'Variable', 'Meaning'],
    start.options.map((option) => [
      code(option.flags),
      option.envVar ? code(option.envVar) : '',
      meaning(option),
    ]),
  );
}
