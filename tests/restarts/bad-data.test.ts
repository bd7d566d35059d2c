import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startSandbox, StoreError, type SandboxOptions } from '../../mock-server/index.js';
import { create, createdSession } from '../http/signed.js';
import { send } from '../http/wire.js';
import { useDataFolder } from './data-folder.js';

const folder = useDataFolder();
const logOf = (data: string): string => join(data, 'programs', '1.1.jsonl');

/** A data directory with two sessions in it. */
async function kept(name: string): Promise<string> {
  const data = folder(name);
  const sandbox = await startSandbox({ port: 0, seed: 1, data });
  const [program] = sandbox.programs();
  for (const key of ['a', 'b']) await createdSession(sandbox, program!, { key });
  await sandbox.close();
  return data;
}

async function refusal(options: SandboxOptions): Promise<string> {
  const started = await startSandbox({ listen: false, ...options }).catch((error: unknown) => error);
  if (!(started instanceof StoreError)) throw new Error(`expected a StoreError, not ${String(started)}`);
  return started.message;
}

const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

it('a last line that was cut off is taken off and reported, and the rest is there', async () => {
  const data = await kept('torn');
  appendFileSync(logOf(data), '{"input":"request","method":"PO');
  const said: string[] = [];
  const sandbox = await startSandbox({ listen: false, data, onNotice: (text) => said.push(text) });
  expect(said).toEqual([
    `${logOf(data)} ended in a line that was cut off; its 31 bytes were never acknowledged.`,
  ]);
  expect(await sandbox.programs()[0]!.sessions.list()).toHaveLength(2);
  await sandbox.close();
  await (await startSandbox({ listen: false, data })).close();
});

it.each([
  ['changed', (text: string) => text.replace('"POST"', '"PUT"'), 2],
  ['missing', (text: string) => text.split('\n').toSpliced(1, 1).join('\n'), 2],
  ['added', (text: string) => `${text}{"clock":{"offset":5}}\n`, 4],
  ['empty', () => '\n', 1],
])('a line that is %s is refused with its file and number', async (name, change, line) => {
  const data = await kept(name);
  edit(logOf(data), change);
  expect(await refusal({ data })).toBe(
    `${logOf(data)} is damaged: line ${line} is not as it was written, or lines before it are missing. ` +
      'Put back a copy of the directory, or delete 1.1.jsonl to give up that program.',
  );
});

it('versions and keys that it does not know are refused', async () => {
  const data = await kept('versions');
  const file = join(data, 'sandbox.json');
  const text = readFileSync(file, 'utf8');
  edit(file, () => text.replace('"data": 1', '"data": 2'));
  expect(await refusal({ data })).toMatch(/sandbox\.json has version 2, .* up to 1: install a newer/);
  edit(file, () => text.replace(/"key": "./, '"key": "$'));
  expect(await refusal({ data })).toMatch(/sandbox\.json is no data file of a sandbox, expected data, seed/);
  edit(file, () => text.replace(/"key": "../, '"key": "zz'));
  expect(await refusal({ data })).toMatch(/line 1: what is sealed in it does not open with the key of the/);
  edit(file, () => 'nonsense');
  expect(await refusal({ data })).toMatch(/sandbox\.json is damaged, as it is no JSON: put back a copy/);
  rmSync(file);
  expect(await refusal({ data })).toMatch(
    /sandbox\.json is missing, and .* has logs that only its key opens/,
  );
});

it('a directory serves one sandbox at a time, and that of a process which has ended is taken over', async () => {
  const data = folder('lock');
  const sandbox = await startSandbox({ listen: false, data });
  expect(await refusal({ data })).toBe(
    `${data} is in use by another sandbox of this process: stop that one, or name another directory.`,
  );
  await sandbox.close();
  writeFileSync(join(data, 'lock'), JSON.stringify({ pid: process.ppid }));
  expect(await refusal({ data })).toMatch(`${data} is in use by process ${process.ppid}: stop that one`);
  for (const stale of [{ pid: 2 ** 22 + 1 }, { pid: process.ppid, started: '1' }, 'cut off']) {
    writeFileSync(join(data, 'lock'), JSON.stringify(stale).slice(0, typeof stale === 'string' ? 4 : 99));
    await (await startSandbox({ listen: false, data })).close();
  }
});

it('another seed, a program without a name and a place that is no directory are refused', async () => {
  const data = await kept('options');
  expect(await refusal({ data, seed: 2 })).toMatch(
    /began with the seed 1, and 2 is asked for: leave the seed/,
  );
  await expect(startSandbox({ listen: false, data, programs: [{ max_attempts: 2 }] })).rejects.toThrow(
    /given without a username/,
  );
  const file = folder('a file');
  writeFileSync(file, '');
  expect(await refusal({ data: file })).toMatch(/a file cannot be used: /);
});

it('where nothing can be written requests are refused at once, and it recovers by itself', async () => {
  const data = folder('unwritable');
  const sandbox = await startSandbox({ port: 0, data });
  const [program] = sandbox.programs();
  const first = await createdSession(sandbox, program!, { key: 'a' });
  renameSync(join(data, 'programs'), join(data, 'elsewhere'));
  const refused = await create(sandbox, program!, { key: 'b' });
  expect(refused.status).toBe(503);
  expect(refused.json).toMatchObject({
    title: 'Store unavailable',
    detail: `Nothing can be kept at present: files of ${join(data, 'programs')} are gone: put them back, or start again. It goes on by itself then.`,
  });
  const control = await send(`${sandbox.url}/_sandbox/api/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"freeze":true}',
  });
  expect(control.status).toBe(503);
  const health = await send(`${sandbox.url}/_sandbox/health`);
  expect(health.status).toBe(503);
  expect(health.json).toMatchObject({ status: 'unavailable' });
  renameSync(join(data, 'elsewhere'), join(data, 'programs'));
  await expect.poll(async () => (await send(`${sandbox.url}/_sandbox/health`)).status).toBe(200);
  const again = await createdSession(sandbox, program!, { key: 'a' });
  expect(again.session_identifier).toBe(first.session_identifier);
  await createdSession(sandbox, program!, { key: 'b' });
  expect(await program!.sessions.list()).toHaveLength(2);
  await sandbox.close();
});
