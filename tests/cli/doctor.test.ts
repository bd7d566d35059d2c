import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { useSandbox } from '../builders/use-sandbox.js';
import { createdSession } from '../http/signed.js';
import { runCli } from './run-cli.js';

const sandbox = useSandbox();
const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-doctor-'));
afterAll(() => rmSync(folder, { recursive: true }));

const journalFile = (text: string): string => {
  const file = join(folder, 'journal.jsonl');
  writeFileSync(file, text);
  return file;
};

it('examines a program of a running sandbox, as the program itself does; a warning does not fail it', async () => {
  const program = sandbox.program();
  await createdSession(sandbox, program);
  const { username } = program.credentials;
  const { stdout, stderr, code } = await runCli([
    ...['doctor', '--url', sandbox.url, '--program', username, '--json'],
  ]);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  const report = JSON.parse(stdout) as object;
  expect(report).toMatchObject({ findings: [{ rule: 'idempotency-key-missing', severity: 'warning' }] });
  expect(report).toEqual({ ...(JSON.parse(JSON.stringify(program.doctor())) as object), dropped: 0 });
});

it('reads a recording, writes a page, and fails at an error', async () => {
  const program = sandbox.program();
  await createdSession(sandbox, program, { key: 'one', sent: { Origin: 'https://shop.example' } });
  const file = journalFile(program.recording());
  const { stdout, code } = await runCli(['doctor', file, '--format', 'html']);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^<!doctype html>[\s\S]*call-signed-in-browser[\s\S]*<\/html>\s*$/);
  expect((await runCli(['doctor', file, '--fail-on', 'never'])).code).toBe(0);
});

it('fails at a warning where it is told to', async () => {
  const program = sandbox.program();
  await createdSession(sandbox, program);
  const file = journalFile(JSON.stringify({ entries: program.journal.find() }));
  const { code, stdout } = await runCli(['doctor', file, '--fail-on', 'warning']);
  expect(code).toBe(1);
  expect(stdout).toContain('WARNING  idempotency-key-missing\n');
});

it('refuses a journal that lacks what it looks at', async () => {
  const file = journalFile(
    '{"entries":[{"seq":1,"at":"2026-01-31T12:00:00Z","kind":"request","target":"/"}]}',
  );
  const { code, stderr } = await runCli(['doctor', file]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/ is no journal, expected \{"entries"/);
});
