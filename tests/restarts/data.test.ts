import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startSandbox, type Sandbox, type SandboxProgram } from '../../mock-server/index.js';
import { comparable } from '../../mock-server/recordings/compare-entries.js';
import { MountedPage } from '../http/mounted-page.js';
import { receiver } from '../http/receiver.js';
import { create, createdSession } from '../http/signed.js';
import { recordedFlow } from '../recordings/recorded-flow.js';
import { startAfterCrash, useDataFolder } from './data-folder.js';

const DAY = 86_400_000;

interface Named {
  readonly session_identifier: string;
}

const named = (sandbox: Sandbox, username: string): SandboxProgram =>
  sandbox.programs().find(({ credentials }) => credentials.username === username)!;

const folder = useDataFolder();

/** What a program shows of itself, without what is real time. */
const shown = async (program: SandboxProgram) => ({
  journal: program.journal.find().map(comparable),
  sessions: await program.sessions.list(),
  ledger: await program.ledger.find(),
  deliveries: program.webhooks
    .deliveries()
    .map((one) => ({ ...one, attempts: one.attempts.map((attempt) => ({ ...attempt, duration_ms: 0 })) })),
  faults: program.faults.list(),
  scenarios: program.scenarios.list(),
  credentials: program.credentials,
});

it('sessions, tokens, payments, webhooks, settings and journal are there again after a crash', async () => {
  const data = folder('flow');
  const first = await startSandbox({ port: 0, seed: 5, data });
  const program = first.program();
  await recordedFlow(first, program);
  program.tune({ secret: 'another-secret', max_attempts: 7 });
  await create(first, program, { sent: { Authorization: 'none' } });
  await create(first, program, { key: 'last' });
  await program.clock.freeze();
  const before = await shown(program);
  const second = await startAfterCrash(data, { publicUrl: first.url });
  const [, again] = second.programs();
  expect(second.seed).toBe(5);
  expect(await shown(again!)).toEqual(before);
  await first.close();
  await second.close();
});

it('a session is there again whose request waited while its program was reset', async () => {
  const data = folder('reset');
  const first = await startSandbox({ port: 0, data });
  const program = first.program({ username: 'waiting' });
  program.hold({ at: 'request' });
  const waiting = createdSession(first, program);
  await program.held();
  await program.reset();
  const { session_identifier } = await waiting;
  await create(first, program, { sent: { Authorization: 'none' } });
  const second = await startAfterCrash(data);
  expect(await named(second, 'waiting').sessions.list()).toMatchObject([{ session_identifier }]);
  await first.close();
  await second.close();
});

it('a clock that was moved runs on, as if the process had never stopped; one that stands still stands', async () => {
  const data = folder('clock');
  const first = await startSandbox({ port: 0, data });
  const [moved, frozen] = [first.program({ username: 'moved' }), first.program({ username: 'frozen' })];
  await moved.clock.advance('3d');
  await frozen.clock.freeze();
  const second = await startAfterCrash(data);
  const ahead = named(second, 'moved').clock.now().getTime() - Date.now();
  expect(ahead).toBeGreaterThan(3 * DAY - 1000);
  expect(ahead).toBeLessThan(3 * DAY + 1000);
  expect(named(second, 'frozen').clock.now()).toEqual(frozen.clock.now());
  await first.close();
  await second.close();
});

it('a webhook that was not acknowledged is sent after a crash, with the same id', async () => {
  const data = folder('webhook');
  const asked: string[] = [];
  const silent = await receiver(({ id }) => void asked.push(id));
  const first = await startSandbox({ port: 0, data, webhookTimeout: 600_000 });
  const [program] = first.programs();
  program!.webhooks.endpoint(silent.url);
  const { session_identifier: id } = await createdSession(first, program!);
  void program!.trigger('plugin.transaction.recipient.verification.rvdm.success', { session: id });
  await expect.poll(() => asked).toHaveLength(1);
  const second = await startAfterCrash(data);
  await expect.poll(() => asked).toHaveLength(2);
  expect(asked[1]).toBe(asked[0]);
  await Promise.all([first.close(), second.close(), silent.close()]);
});

it('an open page continues where it was', async () => {
  const data = folder('page');
  const first = await startSandbox({ port: 0, data });
  const [program] = first.programs();
  const page = await MountedPage.mount((await createdSession(first, program!)).authorized_url);
  await page.shown('form');
  const { port } = new URL(first.url);
  await first.close();
  const second = await startSandbox({ port: Number(port), data });
  await page.connect();
  const { session_identifier: id } = (await second.programs()[0]!.sessions.list())[0] as Named;
  await second.programs()[0]!.sessions.fire(id, 'TOKEN_SUCCESS');
  expect(await page.event('TOKEN_SUCCESS')).toMatchObject({ session_identifier: id });
  page.close();
  await second.close();
});

it('programs that were made are there, those that were dropped are not, and one that was reset is empty', async () => {
  const data = folder('programs');
  const first = await startSandbox({ port: 0, seed: 1, data });
  const [made, dropped, reset] = ['made', 'dropped', 'reset'].map((username) => first.program({ username }));
  const nameless = first.program();
  await create(first, reset!);
  await dropped!.drop();
  await reset!.reset();
  await create(first, made!);
  const second = await startAfterCrash(data);
  const names = second.programs().map(({ credentials }) => credentials.username);
  expect(names).toEqual(['test', 'made', 'reset', nameless.credentials.username]);
  expect(await named(second, 'made').sessions.list()).toHaveLength(1);
  expect(named(second, 'reset').journal.find()).toHaveLength(1);
  expect(names).not.toContain(second.program().credentials.username);
  await first.close();
  await second.close();
});

it('what a start gives otherwise than the one before counts; what was changed since counts on', async () => {
  const data = folder('given');
  const given = (max_attempts: number) => ({ programs: [{ username: 'shop', max_attempts }] });
  const attempts = (sandbox: Sandbox) =>
    named(sandbox, 'shop').journal.find({ kind: 'program' }).at(-1) as { program: object };
  const first = await startSandbox({ port: 0, data, ...given(4) });
  named(first, 'shop').tune({ max_attempts: 9 });
  await first.close();
  const second = await startSandbox({ port: 0, data, ...given(4) });
  expect(attempts(second).program).toMatchObject({ max_attempts: 9 });
  await second.close();
  const third = await startSandbox({ port: 0, data, ...given(5) });
  expect(attempts(third).program).toMatchObject({ max_attempts: 5 });
  await third.close();
});

it('what is kept shows no secret, no token and no account number, except to who has its key', async () => {
  const data = folder('secrets');
  const first = await startSandbox({ port: 0, data });
  const program = first.program({ username: 'shop', secret: 'a-secret-of-ours' });
  const token = await recordedFlow(first, program);
  await first.close();
  const logs = readdirSync(join(data, 'programs')).map((name) => join(data, 'programs', name));
  const text = logs.map((file) => readFileSync(file, 'utf8')).join('');
  expect(text).toContain('/api/v1/sessions/point-in-time/plugin');
  for (const secret of ['a-secret-of-ours', token, '4929123456789015', '4000 0000 0000 7007']) {
    expect(text).not.toContain(secret);
  }
  expect(statSync(join(data, 'sandbox.json')).mode & 0o777).toBe(0o600);
});
