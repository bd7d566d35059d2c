import { RootCommand, script } from '@bomb.sh/tab';
import { Argument, Command } from 'commander';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
const NAME = 'ingo-sandbox';

/** `ingo-sandbox completion SHELL`: the script that lets a shell complete commands, options and their values. */
export const completionCommand = (): Command =>
  new Command('completion')
    .description('Print the script by which a shell completes commands.')
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
    .addHelpText('after', NOTES)
    .action((shell: string, { json }: { json?: boolean }) => {
      const text = printed(() => script(shell, NAME, NAME));
      process.stdout.write(json ? `${JSON.stringify({ shell, script: text })}\n` : text);
    });

const NOTES = `
bash: source <(ingo-sandbox completion bash)
zsh:  source <(ingo-sandbox completion zsh)
fish: ingo-sandbox completion fish | source
The script asks ingo-sandbox itself, which must be on the PATH; in bash it needs
the package bash-completion.`;

/** `ingo-sandbox complete -- WORDS`: what the script of a shell asks; prints what may come next. */
export const completeCommand = (): Command =>
  new Command('complete').argument('[words...]').action((words: readonly string[], _, command: Command) => {
    completionsOf(command.parent!).parse([...words]);
  });

/** Every command with its options, their choices, and the choices of its arguments, as the parser knows them. */
function completionsOf(program: Command): RootCommand {
  const root = new RootCommand();
  for (const command of program.createHelp().visibleCommands(program)) {
    const known = root.command(command.name(), command.description());
    for (const { long, description, argChoices, required } of command.options) {
      const name = long!.slice(2);
      if (required) known.option(name, description, offer(argChoices));
      else known.option(name, description);
    }
    for (const argument of command.registeredArguments) {
      known.argument(argument.name(), offer(argument.argChoices), argument.variadic);
    }
  }
  return root;
}

const offer =
  (choices: readonly string[] = []) =>
  (complete: (value: string, description: string) => void): void => {
    for (const choice of choices) complete(choice, '');
  };

/** The library prints to the console, where an error must not be mixed with a script. */
function printed(print: () => void): string {
  const { log } = console;
  let text = '';
  console.log = (line: string) => void (text += `${line}\n`);
  try {
    print();
  } finally {
    console.log = log;
  }
  return text;
}
