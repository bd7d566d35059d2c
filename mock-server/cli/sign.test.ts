import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callCli } from '../../tests/cli/call-cli.js';
import { isInstalled, runShell, SHELL_COMMAND } from '../../tests/cli/run-cli.js';
import { startSandbox, type Sandbox } from '../index.js';

const hasCurl = isInstalled('curl', '--version');
const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-sign-'));
const fileOf = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 1 });
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

const RECIPIENT = {
  first_name: "Mary 'Bob'",
  last_name: "O'Neill",
  address_line1: '1 "$HOME" `id` \\ Straße',
  city: 'Athens',
  state: 'GA',
  zip_code: '30601',
};
const BODY = `${JSON.stringify({ participant_unique_id1: 'a-1', recipient_information: RECIPIENT }, null, 2)}\n`;

describe('the curl command that sign prints', () => {
  it('matches its golden file', async () => {
    const { stdout } = await callCli([
      'sign',
      '--at',
      '2026-01-31T12:00:00Z',
      '--idempotency-key',
      'order 7',
    ]);
    await expect(stdout).toMatchFileSnapshot('golden/sign.txt');
  });

  it.skipIf(!hasCurl)('creates a session when it is run', async () => {
    const { stdout } = await runShell(`${SHELL_COMMAND} sign --url ${sandbox.url} | sh`);
    expect(JSON.parse(stdout)).toMatchObject({ status: 100, client_message: 'Success' });
  });

  it.skipIf(!hasCurl)(
    'carries a body with quotes, a secret with quotes, and line ends, unchanged',
    async () => {
      const secret = `it's "$SECRET" ü`;
      const { username } = sandbox.program({ username: 'quoted', secret }).credentials;
      const body = fileOf('body.json', BODY);
      const { stdout: script } = await callCli([
        ...['sign', '--url', sandbox.url, '--username', username, '--secret', secret, '--body', body],
      ]);
      const { stdout } = await runShell(script);
      expect(JSON.parse(stdout)).toMatchObject({ status: 100, data: { participant_unique_id1: 'a-1' } });
      const [recorded] = sandbox
        .programs()
        .find(({ credentials }) => credentials.username === username)!
        .journal.find({ kind: 'request' });
      expect(recorded).toMatchObject({ body: BODY });
    },
  );

  it.skipIf(!hasCurl)('signs a body from standard input', async () => {
    const { stdout } = await runShell(`${SHELL_COMMAND} sign --url ${sandbox.url} --body - | sh`, {
      input: BODY,
    });
    expect(JSON.parse(stdout)).toMatchObject({ status: 100 });
  });
});

it('an instant as X-Date spells it serves as well', async () => {
  const [iso, http] = await Promise.all([
    callCli(['sign', '--at', '2020-01-17T19:59:29Z']),
    callCli(['sign', '--at', 'Fri, 17 Jan 2020 19:59:29 GMT']),
  ]);
  expect(http).toEqual(iso);
  expect(iso.stdout).toContain('X-Date: Fri, 17 Jan 2020 19:59:29 GMT');
});

it.each([
  [['--at', 'today'], '--at is "today", expected an instant in UTC such as 2026-01-31T12:00:00Z'],
  [
    ['--at', '2026-01-31T12:00:00'],
    '--at is "2026-01-31T12:00:00", expected an instant in UTC such as 2026-01-31T12:00:00Z',
  ],
  [
    ['--url', 'localhost'],
    '--url is "localhost", expected an origin without a path, such as http://127.0.0.1:4010',
  ],
  [
    ['--url', 'http://a/b'],
    '--url is "http://a/b", expected an origin without a path, such as http://127.0.0.1:4010',
  ],
  [['--body', 'nowhere.json'], 'cannot read nowhere.json: there is no such file'],
])('sign %j is answered with one sentence and exit code 2', async (args, sentence) => {
  expect(await callCli(['sign', ...args])).toEqual({
    code: 2,
    stdout: '',
    stderr: `ingo-sandbox: ${sentence}\n`,
  });
});

it('a body that is no text cannot be printed, and is refused', async () => {
  const body = fileOf('body.bin', Buffer.from([0xff, 0xfe, 0]));
  const { code, stderr } = await callCli(['sign', '--body', body]);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `ingo-sandbox: ${body} is not UTF-8 text, so no curl command can hold it\n`,
  });
});
