import { expect, it } from 'vitest';
import { callCli } from '../../tests/cli/call-cli.js';
import { commands } from './commands.js';

it.each(commands().map((command) => [command.name(), command] as const))('%s has --json', (_, command) => {
  expect(command.options.filter(({ long }) => long === '--json')).toHaveLength(1);
});

it.each([
  [['strat', '--json'], 'Command line not valid', "unknown command 'strat' (Did you mean start?)"],
  [
    ['coverage', '--json', 'nowhere.json'],
    'Input not usable',
    'cannot read nowhere.json: there is no such file',
  ],
])('%j fails with one problem document on standard error', async (args, title, detail) => {
  const { code, stdout, stderr } = await callCli(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(JSON.parse(stderr)).toEqual({ type: 'about:blank', title, detail, exit_code: 2 });
});

it('commands lists every command as its parser knows it', async () => {
  const { code, stdout } = await callCli(['commands', '--json']);
  expect(code).toBe(0);
  const list = JSON.parse(stdout) as { commands: { name: string; description: string }[] };
  expect(list.commands.map(({ name, description }) => [name, description])).toEqual(
    commands().map((command) => [command.name(), command.description()]),
  );
  expect(list.commands).toContainEqual(
    expect.objectContaining({
      name: 'explain',
      arguments: [expect.objectContaining({ name: 'file', required: true, variadic: false })],
    }),
  );
  const [start] = list.commands as unknown as { options: object[] }[];
  expect(start!.options).toContainEqual({
    ...{ name: '--store', flags: '--store <store>' },
    ...{ description: 'memory (default), or redis://HOST for replicas', required: false, takes_value: true },
    variable: 'INGO_SANDBOX_STORE',
  });
});

it('commands without --json lists them for people', async () => {
  const { stdout } = await callCli(['commands']);
  expect(stdout).toContain(
    'vectors: Grade a signer in any language against the signing vectors.\n    --cmd <command>',
  );
});

it('sign --json gives the parts of the request beside the command', async () => {
  const { stdout } = await callCli(['sign', '--json']);
  const { method, url, headers, body, string_to_sign, curl } = JSON.parse(stdout) as Record<string, string>;
  expect(method).toBe('POST');
  expect(string_to_sign).toContain(`POST ${new URL(url!).pathname} HTTP/1.1\nx-date: `);
  expect(JSON.parse(body!)).toHaveProperty('recipient_information');
  expect(new Map(headers as unknown as [string, string][]).get('Authorization')).toMatch(
    /^hmac username="test"/,
  );
  expect(curl).toContain(`curl -sS '${url}'`);
});

it('vectors --json gives a grade for each vector', async () => {
  const { code, stdout } = await callCli([
    'vectors',
    '--json',
    '--cmd',
    'echo nothing',
    '--only',
    'body-minimal',
  ]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    ...{ passed: 0, total: 1, not_tried: 0 },
    grades: [{ name: 'body-minimal', passed: false, reasons: [expect.any(String)] }],
  });
});
