import { expect, it } from 'vitest';
import { callCli } from '../../tests/cli/call-cli.js';
import { AS_BUILT, IS_BUILT, runCli } from '../../tests/cli/run-cli.js';
import { packageVersion } from '../world/package-root.js';

const SCREEN = { lines: 41, columns: 80 };

it.each([
  ['the program', [], 'help'],
  ['start', ['start'], 'help-start'],
  ['init', ['init'], 'help-init'],
  ['sign', ['sign'], 'help-sign'],
  ['explain', ['explain'], 'help-explain'],
  ['vectors', ['vectors'], 'help-vectors'],
  ['verify', ['verify'], 'help-verify'],
  ['trigger', ['trigger'], 'help-trigger'],
  ['record', ['record'], 'help-record'],
  ['replay', ['replay'], 'help-replay'],
  ['export', ['export'], 'help-export'],
  ['coverage', ['coverage'], 'help-coverage'],
  ['doctor', ['doctor'], 'help-doctor'],
  ['drift', ['drift'], 'help-drift'],
  ['calibrate', ['calibrate'], 'help-calibrate'],
  ['mcp', ['mcp'], 'help-mcp'],
  ['llms', ['llms'], 'help-llms'],
  ['commands', ['commands'], 'help-commands'],
  ['completion', ['completion'], 'help-completion'],
])('the help of %s reads as agreed', async (_, command, golden) => {
  const { code, stdout, stderr } = await callCli([...command, '--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.split('\n');
  expect(lines.length).toBeLessThanOrEqual(SCREEN.lines);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(SCREEN.columns);
  await expect(stdout).toMatchFileSnapshot(`golden/${golden}.txt`);
});

it.each([
  [['strat'], "unknown command 'strat' (Did you mean start?)"],
  [['start', '--prot', '1'], "unknown option '--prot' (Did you mean --port?)"],
  [['start', 'here'], "too many arguments for 'start'. Expected 0 arguments but got 1."],
  [
    ['start', '--store', 'redis'],
    '--store is "redis", expected memory, or an address such as redis://127.0.0.1:6379',
  ],
  [
    ['start', '--store', 'redis://127.0.0.1', '--https'],
    '--https and --store cannot be used together: replicas speak HTTP among each other, and the load balancer in front of them speaks TLS; leave --https out',
  ],
  [['vectors'], "required option '--cmd <command>' not specified"],
])('%j is answered with one sentence and exit code 2', async (args, sentence) => {
  expect(await callCli(args)).toEqual({ code: 2, stdout: '', stderr: `ingo-sandbox: ${sentence}\n` });
});

it('without a command the help is printed, and the exit code is 2', async () => {
  const { code, stderr } = await callCli([]);
  expect(code).toBe(2);
  await expect(stderr).toMatchFileSnapshot('golden/help.txt');
});

it.skipIf(!IS_BUILT)('the built program tells its version', async () => {
  const { stdout } = await runCli(['--version'], {}, AS_BUILT);
  expect(stdout).toBe(`${packageVersion()}\n`);
});
