import { expect, it } from 'vitest';
import { comparable } from '../../mock-server/recordings/compare-entries.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { control } from '../http/control-call.js';
import { MountedPage } from '../http/mounted-page.js';
import { create, createdSession, sessionOf } from '../http/signed.js';
import { recordedFlow } from './recorded-flow.js';

const sandbox = useSandbox();

it('a program branches from one state as often as it likes', async () => {
  const program = sandbox.program();
  const { authorized_url } = await createdSession(sandbox, program, { key: 'k' });
  const page = await MountedPage.mount(authorized_url);
  await page.shown('form');
  page.close();
  program.snapshot('mounted');
  const before = program.journal.find();
  const [{ session_identifier: id } = { session_identifier: '' }] = (await program.sessions.list()) as [
    { session_identifier: string },
  ];
  for (const event of ['TOKEN_SUCCESS', 'TERMINAL_FAILURE', 'FUNDING_CANCELED']) {
    await program.restore('mounted');
    expect(program.journal.find().map(comparable)).toEqual(before.map(comparable));
    await program.sessions.fire(id, event);
    expect(await program.sessions.list()).toHaveLength(1);
    expect(program.journal.find({ kind: 'event', event })).toHaveLength(1);
  }
});

it('a state that is brought back has its clock, which runs on, its tokens and its webhooks', async () => {
  const program = sandbox.program();
  await recordedFlow(sandbox, program);
  const [deliveries, ledger] = [program.webhooks.deliveries(), await program.ledger.find()];
  program.snapshot();
  const then = program.clock.now();
  await program.clock.advance('3d');
  program.tune({ max_attempts: 9 });
  await program.restore();
  expect(program.clock.now().getTime()).toBeGreaterThanOrEqual(then.getTime());
  expect(program.clock.now().getTime()).toBeLessThan(then.getTime() + 600_000);
  expect(await program.ledger.find()).toEqual(ledger);
  const states = (all: typeof deliveries) => all.map(({ id, state }) => ({ id, state }));
  expect(states(program.webhooks.deliveries())).toEqual(states(deliveries));
  expect(program.journal.find({ kind: 'program' }).at(-1)).toMatchObject({ program: { max_attempts: 3 } });
});

it('requests are signed with the same secret before and after', async () => {
  const program = sandbox.program();
  const first = await createdSession(sandbox, program, { key: 'k' });
  program.snapshot();
  await createdSession(sandbox, program, { key: 'other' });
  await program.restore();
  const again = sessionOf(await create(sandbox, program, { key: 'k' }));
  expect(again.session_identifier).toBe(first.session_identifier);
  expect(await program.sessions.list()).toHaveLength(1);
});

it('a program can be recorded on from where it was brought back', async () => {
  const program = sandbox.program();
  await createdSession(sandbox, program, { key: 'a' });
  program.snapshot();
  await createdSession(sandbox, program, { key: 'b' });
  await program.restore();
  await createdSession(sandbox, program, { key: 'c' });
  const { report } = await sandbox.replay(program.recording());
  expect(report).toMatchObject({ same: true, entries: 3 });
});

it('the control API does the same, and says which snapshots there are', async () => {
  const program = sandbox.program();
  const query = `?program=${program.credentials.username}`;
  await createdSession(sandbox, program);
  expect((await control(sandbox, 'POST', `snapshot${query}`, { name: 'one' })).json).toEqual({
    name: 'one',
    entries: 2,
  });
  await createdSession(sandbox, program);
  const restored = await control(sandbox, 'POST', `restore${query}`, { name: 'one' });
  expect(restored.json).toEqual({ name: 'one', entries: 2 });
  const unknown = await control(sandbox, 'POST', `restore${query}`, { name: 'two' });
  expect(unknown.json).toMatchObject({ status: 404, detail: 'There is no snapshot "two". Known: one.' });
});

it('a program keeps twenty snapshots, and takes each again', async () => {
  const program = sandbox.program();
  for (let count = 0; count < 20; count += 1) program.snapshot(`s${count}`);
  program.snapshot('s0');
  expect(() => program.snapshot('s20')).toThrow(/keeps 20 snapshots already: s0, s1, .* Take one of these/);
});
