import { expect, it } from 'vitest';
import { callCli } from './call-cli.js';
import { ON_WINDOWS, runShell, SHELL_COMMAND } from './run-cli.js';

/** What bash offers once the words were typed, by the script that it is given. */
async function offered(...words: string[]): Promise<readonly string[]> {
  const script = `
    ingo-sandbox() { ${SHELL_COMMAND} "$@"; }
    eval "$(ingo-sandbox completion bash)"
    COMP_WORDS=(ingo-sandbox ${words.map((word) => `"${word}"`).join(' ')})
    COMP_CWORD=${words.length}
    COMP_LINE="\${COMP_WORDS[*]}" COMP_POINT=\${#COMP_LINE}
    compopt() { :; }
    # As the package bash-completion has it, which every bash with completion loads.
    _get_comp_words_by_ref() { cur="\${COMP_WORDS[COMP_CWORD]}" words=("\${COMP_WORDS[@]}") cword=$COMP_CWORD; }
    __ingo_sandbox_complete
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = await runShell(`exec bash -c '${script.replaceAll("'", `'\\''`)}'`);
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
}

it.skipIf(ON_WINDOWS)('bash completes commands, options and the values that an option takes', async () => {
  expect(await offered('re')).toEqual(['record', 'replay']);
  expect(await offered('start', '--pub')).toEqual(['--public-url']);
  expect(await offered('start', '--log-level', 'de')).toEqual(['debug']);
});

it.each(['bash', 'zsh', 'fish', 'powershell'])('there is a script for %s', async (shell) => {
  const { code, stdout } = await callCli(['completion', shell]);
  expect(code).toBe(0);
  expect(stdout).toContain('ingo-sandbox complete');
});

it('another shell is refused, and those that are known are named', async () => {
  const { code, stderr } = await callCli(['completion', 'tcsh']);
  expect({ code, stderr }).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('bash, zsh, fish, powershell') as string,
  });
});

it('what a shell asks is no command that people are shown', async () => {
  const { stdout } = await callCli(['commands', '--json']);
  const names = (JSON.parse(stdout) as { commands: { name: string }[] }).commands.map(({ name }) => name);
  expect(names).toContain('completion');
  expect(names).not.toContain('complete');
});
