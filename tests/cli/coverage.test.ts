import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { useSandbox } from '../builders/use-sandbox.js';
import { control } from '../http/control-call.js';
import { createdSession } from '../http/signed.js';
import { callCli } from './call-cli.js';

const sandbox = useSandbox();
const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-coverage-'));
afterAll(() => rmSync(folder, { recursive: true }));

const journalFile = (text: string): string => {
  const file = join(folder, 'journal.json');
  writeFileSync(file, text);
  return file;
};

it('counts what a program of a running sandbox met, as its control API does', async () => {
  const program = sandbox.program();
  await createdSession(sandbox, program);
  const { username } = program.credentials;
  const { stdout, stderr, code } = await callCli([
    ...['coverage', '--url', sandbox.url, '--program', username, '--json'],
  ]);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  const coverage = JSON.parse(stdout) as { exercised: object[] };
  expect(coverage.exercised).toMatchObject([{ id: 'session:100', times: 1 }]);
  expect(coverage).toEqual({
    ...((await control(sandbox, 'GET', `coverage?program=${username}`)).json as object),
    dropped: 0,
  });
  expect(coverage).toEqual({ ...program.coverage(), dropped: 0 });
});

it('fails below the gate', async () => {
  const program = sandbox.program();
  const { username } = program.credentials;
  const { stdout, stderr, code } = await callCli([
    ...['coverage', '--url', sandbox.url, '--program', username, '--at-least', '30'],
  ]);
  expect(code).toBe(1);
  expect(stderr).toBe('ingo-sandbox: expected at least 30 % of the outcomes, and 0 % were met\n');
  expect(stdout).toContain('outcomes exercised (0 %)');
});

it('counts journals that were saved together', async () => {
  const program = sandbox.program();
  await createdSession(sandbox, program);
  const { text } = await control(sandbox, 'GET', `journal?program=${program.credentials.username}`);
  const file = journalFile(text);
  const { stdout } = await callCli(['coverage', file, file]);
  expect(stdout).toContain('  x 100 (2)');
});

it('says how many entries a full journal no longer holds', async () => {
  const { code, stderr } = await callCli(['coverage', journalFile('{"entries":[],"dropped":7}')]);
  expect(code).toBe(0);
  expect(stderr).toBe('7 older entries are not counted: the journal was full and dropped them\n');
});

it.each([
  ['', 'the file is empty.'],
  ['[]', 'is no journal, expected {"entries": […]} as GET /_sandbox/api/journal answers it'],
  ['{"entries":[{"kind":"request"}]}', 'is no journal'],
])('refuses a file with %j in one sentence', async (text, reason) => {
  const { code, stderr } = await callCli(['coverage', journalFile(text)]);
  expect(code).toBe(2);
  expect(stderr).toContain(reason);
});

it.each([
  [['coverage'], 'expected either --url <origin> or files with journals'],
  [['coverage', '--url', 'http://127.0.0.1:1'], 'no sandbox answers at http://127.0.0.1:1'],
  [['coverage', 'missing.json'], 'cannot read missing.json: there is no such file'],
  [['coverage', 'x', '--at-least', 'all'], '--at-least is "all", expected a whole number from 0 to 100'],
])('%j is answered with one sentence and exit code 2', async (args, sentence) => {
  const { code, stderr } = await callCli(args);
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
});

it('of a program that is not there says so', async () => {
  const { code, stderr } = await callCli(['coverage', '--url', sandbox.url, '--program', 'nobody']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^ingo-sandbox: .*nobody/);
});
