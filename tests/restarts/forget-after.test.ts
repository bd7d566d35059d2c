import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { startSandbox, type Sandbox } from '../../mock-server/index.js';
import { create } from '../http/signed.js';
import { startAfterCrash, useDataFolder } from './data-folder.js';

const folder = useDataFolder();
const DAY = 86_400_000;
const NOW = Date.parse('2030-01-01T00:00:00Z');

afterEach(() => vi.useRealTimers());

/** Moves real time; nothing else is faked. */
function at(days: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW + days * DAY });
}

const names = (sandbox: Sandbox): string[] =>
  sandbox.programs().map(({ credentials }) => credentials.username);

it('a start forgets what nobody used meanwhile, with its log, and goes by the last use before the crash', async () => {
  const data = folder('unused');
  const notices: string[] = [];
  at(0);
  const first = await startSandbox({ port: 0, data });
  first.program({ username: 'unused' });
  const used = first.program({ username: 'used' });
  await create(first, first.programs()[0]!);
  at(20);
  await create(first, used);
  at(31);
  const second = await startAfterCrash(data, {
    forgetAfter: '30d',
    onNotice: (text) => void notices.push(text),
  });
  await expect.poll(() => names(second)).toEqual(['test', 'used']);
  expect(second.programs()[0]!.journal.find()).toMatchObject([{ change: 'reset' }]);
  await expect
    .poll(() => notices)
    .toEqual([
      '"test" was not used since 2030-01-01T00:00:00.000Z, and began anew.',
      '"unused" was not used since 2030-01-01T00:00:00.000Z, and was dropped.',
    ]);
  await second.close();
  await first.close();
});

it('a program that was dropped is not there at the next start, and its log is gone', async () => {
  const data = folder('dropped');
  at(0);
  const first = await startSandbox({ listen: false, data });
  first.program({ username: 'unused' });
  await first.close();
  at(31);
  const second = await startSandbox({ listen: false, data, forgetAfter: '30d' });
  await expect.poll(() => names(second)).toEqual(['test']);
  await expect.poll(() => readdirSync(join(data, 'programs'))).toHaveLength(1);
  await second.close();
  const third = await startSandbox({ listen: false, data });
  expect(names(third)).toEqual(['test']);
  await third.close();
});
