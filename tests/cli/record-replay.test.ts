import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { useSandbox } from '../builders/use-sandbox.js';
import { createdSession } from '../http/signed.js';
import { exportFolder } from '../recordings/run-exported.js';
import { send } from '../http/wire.js';
import { callCli } from './call-cli.js';
import { runCli } from './run-cli.js';

const sandbox = useSandbox();
const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a program of a running sandbox is written to a file, and plays from it in another process', async () => {
  const program = sandbox.program();
  await createdSession(sandbox, program);
  const { username } = program.credentials;
  const file = join(folder, 'recorded.jsonl');
  const written = await callCli(['record', file, '--url', sandbox.url, '--program', username]);
  expect(written.stderr).toBe(
    `${file} holds everything since the program began; play it: ingo-sandbox replay ${file}\n`,
  );
  const replayed = await runCli(['replay', file, '--until', '2']);
  expect(replayed).toMatchObject({ code: 0, stderr: '' });
  expect(replayed.stdout).toMatch(
    /^1 input played, 2 entries came out as recorded \(sha256 [0-9a-f]{12}\)\.\n#2 .* POST \/api\/v1\/sessions\/point-in-time\/plugin {2}→ {2}200\n/,
  );
  const { json } = await send(`${sandbox.url}/_sandbox/api/replay`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: readFileSync(file),
  });
  expect(json).toMatchObject({ same: true, inputs: 1, entries: 2 });
});

it('where it was written is told as JSON', async () => {
  const file = join(folder, 'told.jsonl');
  const written = await callCli(['record', file, '--url', sandbox.url, '--json']);
  expect(written).toEqual({ code: 0, stdout: `${JSON.stringify({ written: file })}\n`, stderr: '' });
});

it('what comes out otherwise is shown, and told by the exit code', async () => {
  const program = sandbox.program();
  await createdSession(sandbox, program);
  const file = join(folder, 'edited.jsonl');
  writeFileSync(file, program.recording().replace('"answer":{"status":200', '"answer":{"status":201'));
  const { code, stdout } = await callCli(['replay', file]);
  expect(code).toBe(1);
  expect(stdout).toContain('Entry 2 came out otherwise, after 1 input.\n');
  expect(stdout).toContain('answer.status was 201 and is now 200');
  const lenient = await callCli(['replay', file, '--no-expect', '--json']);
  expect(lenient.code).toBe(0);
  expect(JSON.parse(lenient.stdout)).toMatchObject({ same: false, divergence: { seq: 2 } });
});

it.each([
  ['a file that is not there', ['replay', join(folder, 'nowhere.jsonl')], 'there is no such file'],
  ['a folder without recordings', ['replay', 'client'], 'client has no recording, expected files that end'],
  ['an invalid entry', ['replay', 'package.json', '--until', 'x'], '--until is "x", expected a whole'],
  ['another file', ['replay', 'package.json'], 'package.json: Line 1 is no JSON: it begins with "{"'],
  ['a sandbox that is not there', ['record', '--url', 'http://127.0.0.1:1'], 'no sandbox answers at'],
])('%s is told in one line', async (_, parts, message) => {
  const { code, stderr, stdout } = await callCli(parts);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

it('a folder of failures runs each test again, and says which are fixed', async () => {
  const cwd = exportFolder();
  cpSync(new URL('../fixtures/failing-vitest', import.meta.url), cwd, { recursive: true });
  const failed = spawnSync('npx', ['--no-install', 'vitest', 'run'], { cwd, encoding: 'utf8' });
  expect(failed.stderr).toMatch(/Recorded: .*ingo-failures\/failing\.ts-a-session-is-created\.jsonl\n/);
  const name = 'failing.ts > a session is created\n';
  const still = await runCli(['replay', 'ingo-failures'], { cwd });
  expect(still).toMatchObject({ code: 1, stdout: `STILL FAILS  ${name}` });
  const fixed = await runCli(['replay', 'ingo-failures'], { cwd, env: { MENDED: 'yes' } });
  expect(fixed).toMatchObject({ code: 0, stdout: `FIXED        ${name}` });
});
