import { expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../../mock-server/index.js';
import { startAfterCrash, useDataFolder } from './data-folder.js';

const folder = useDataFolder();
/** Not listening, a sandbox is at the same address each time. */
const started = { listen: false } as const;

/** How many sessions the default program has in each state that is kept there. */
async function sessionsIn(data: string, names: readonly string[]): Promise<number[]> {
  const sandbox = await startAfterCrash(data, started);
  const [program] = sandbox.programs();
  const counts: number[] = [];
  for (const name of names) {
    await program!.restore(name);
    counts.push((await program!.sessions.list()).length);
  }
  await sandbox.close();
  return counts;
}

/** Takes a snapshot of the default program; once that is answered, it is durable. */
async function snapshot(sandbox: Sandbox, name: string): Promise<void> {
  const request = new Request('http://localhost/_sandbox/api/snapshot', {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({ name }),
  });
  expect((await sandbox.fetch(request)).status).toBe(201);
}

it('a snapshot is there after a crash, also one that a reset or a restore came after', async () => {
  const data = folder('snapshots');
  const first = await startSandbox({ ...started, data });
  const [program] = first.programs();
  await program!.sessions.create();
  await snapshot(first, 'one');
  await program!.sessions.create();
  await snapshot(first, 'two');
  await program!.reset();
  expect(await sessionsIn(data, ['two', 'one', 'two'])).toEqual([2, 1, 2]);
  await program!.restore('one');
  await program!.sessions.create();
  await snapshot(first, 'one');
  expect(await sessionsIn(data, ['one', 'two'])).toEqual([2, 2]);
  await first.close();
});

it('a snapshot is brought back at another address, too', async () => {
  const data = folder('elsewhere');
  const first = await startSandbox({ ...started, data });
  await first.programs()[0]!.sessions.create();
  await snapshot(first, 'one');
  await first.programs()[0]!.sessions.create();
  const second = await startAfterCrash(data, { ...started, publicUrl: 'https://sandbox.test' });
  const [program] = second.programs();
  await program!.restore('one');
  expect(await program!.sessions.list()).toHaveLength(1);
  expect((await program!.sessions.create()).authorized_url).toMatch(/^https:\/\/sandbox\.test\//);
  await Promise.all([first.close(), second.close()]);
});
