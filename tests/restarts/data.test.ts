import { expect, it } from 'vitest';
import { startSandbox, type SandboxProgram } from '../../mock-server/index.js';
import { comparable } from '../../mock-server/recordings/compare-entries.js';
import { create } from '../http/signed.js';
import { recordedFlow } from '../recordings/recorded-flow.js';
import { startAfterCrash, useDataFolder } from './data-folder.js';

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
