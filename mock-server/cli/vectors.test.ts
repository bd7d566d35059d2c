import { describe, expect, it } from 'vitest';
import { callCli } from '../../tests/cli/call-cli.js';
import { ON_WINDOWS, runCli, runShell, SHELL_COMMAND } from '../../tests/cli/run-cli.js';
import { readVectorCases } from './vector-cases.js';
import { gradeOutput } from './vectors.js';

const SIGNER = `"${process.execPath}" mock-server/cli/golden/sign.mjs`;

const gradeOne = (cmd: string, env: Record<string, string> = {}, ...more: string[]) =>
  callCli(['vectors', '--cmd', cmd, '--only', 'body-minimal', ...more], { env });

describe('a right signer', () => {
  it('passes every vector, and the exit code is 0', async () => {
    const { code, stdout, stderr } = await callCli(['vectors', '--cmd', SIGNER]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot('golden/vectors-right.txt');
  });
});

describe('a wrong signer', () => {
  it.each(['signature-hex', 'signed-digest-hex', 'separator-crlf', 'request-line-missing'])(
    'learns that its mistake is %s',
    async (mistake) => {
      const { code, stdout } = await gradeOne(SIGNER, { MISTAKE: mistake });
      expect(code).toBe(1);
      expect(stdout.split('\n')[0]).toBe('FAIL body-minimal');
      expect(stdout.split('\n')[1]).toMatch(new RegExp(`^     ${mistake}: `));
      expect(stdout).toMatch(/\n0 of 1 signed right\n$/);
    },
  );
});

describe('a signer whose Base64 is broken into lines', () => {
  it('learns so once, and is not tried with every other vector', async () => {
    const { code, stdout } = await callCli(['vectors', '--cmd', SIGNER], {
      env: { MISTAKE: 'header-in-lines' },
    });
    expect(code).toBe(1);
    expect(stdout.match(/^FAIL /gm)).toHaveLength(1);
    expect(stdout).toContain(
      'header-in-lines: In this output the Base64 in the header Authorization has a line feed after 60 characters, where Base64.encode64 of Ruby begins a new line;',
    );
    expect(stdout).toContain('Base64.strict_encode64 in Ruby');
    expect(stdout).toMatch(/\n0 of \d+ signed right, \d+ not tried\n$/);
  });

  it('is known by the line feed at the end alone, too, where the Base64 is short', () => {
    const short = { stdout: 'hmac username="a", signature="AAAA\n"\n' };
    const [vector] = readVectorCases();
    expect(gradeOutput(vector!, short).reasons).toEqual([
      expect.stringMatching(
        /^header-in-lines: In this output the Authorization header was printed on 2 lines/,
      ),
    ]);
  });
});

describe('a command that is no signer', () => {
  it.each([
    ['prints nothing', `"${process.execPath}" -e ""`, /no-authorization: /],
    ['prints something else', 'echo hello', /wrong-scheme: .*"hello"/],
    [
      'crashes',
      `"${process.execPath}" -e "console.error('no key'); process.exit(3)"`,
      /the command ended with exit code 3: no key$/m,
    ],
    ['is not found', 'no-such-signer', /the command ended with exit code \d+: ./],
  ])('is told so when it %s', async (_, cmd, reason) => {
    const { code, stdout, stderr } = await gradeOne(cmd);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(reason);
  });

  it.concurrent.each([
    ['hangs', 'setInterval(() => {}, 1000)', /the command did not end within 1 s: /],
    [
      'leaves a child behind that holds its output open',
      "require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 30000)'], { stdio: 'inherit' }).unref()",
      /the command did not end within 1 s: /,
    ],
    [
      'prints without end',
      "for (;;) require('fs').writeSync(1, 'x'.repeat(9999))",
      /the command printed more than 64 KiB: /,
    ],
  ])('is stopped, and run no more, when it %s', async (_, program, reason) => {
    const cmd = `"${process.execPath}" -e "${program}"`;
    const begun = Date.now();
    const { code, stdout } = await runCli(['vectors', '--timeout', '1', '--cmd', cmd]);
    expect(Date.now() - begun).toBeLessThan(10_000);
    expect(code).toBe(1);
    expect(stdout).toMatch(reason);
    expect(stdout).toMatch(/\n0 of \d+ signed right, \d+ not tried\n$/);
  });
});

it.each([
  [
    ['--only', 'body-minimla'],
    '--only body-minimla: there is no such vector to be signed. Did you mean "body-minimal"?',
  ],
  [['--timeout', 'soon'], '--timeout is "soon", expected a whole number from 1 to 3600'],
])('vectors %j is answered with one sentence and exit code 2', async (args, sentence) => {
  const ended = await callCli(['vectors', '--cmd', 'true', ...args]);
  expect(ended).toEqual({ code: 2, stdout: '', stderr: `ingo-sandbox: ${sentence}\n` });
});

it.skipIf(ON_WINDOWS)('a reader that leaves early, such as head, is no reason for a stack', async () => {
  const { stdout, stderr } = await runShell(`${SHELL_COMMAND} vectors --cmd true | head -1`);
  expect({ stdout, stderr }).toEqual({ stdout: 'FAIL body-indented\n', stderr: '' });
});
