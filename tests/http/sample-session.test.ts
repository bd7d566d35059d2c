import { expect, it } from 'vitest';
import { useSandbox } from '../builders/use-sandbox.js';
import { control } from './control-call.js';

const sandbox = useSandbox();

it('POST sessions creates one by a signed call, which the journal shows', async () => {
  const program = sandbox.program();
  const { status, json } = await control(sandbox, 'POST', `sessions?program=${program.credentials.username}`);
  expect(status).toBe(201);
  const { session_identifier } = json as { session_identifier: string };
  expect(await program.sessions.list()).toMatchObject([{ session_identifier, recipient: 'Jane D•••' }]);
  expect(program.journal.find({ kind: 'request' })).toMatchObject([
    { answer: { status: 200 }, session: session_identifier, findings: [] },
  ]);
});

it('POST sessions says why there is none', async () => {
  const program = sandbox.program({ faults: [{ fault: 'status', status: 503 }] });
  const { status, json } = await control(sandbox, 'POST', `sessions?program=${program.credentials.username}`);
  expect([status, json]).toEqual([409, expect.objectContaining({ title: 'Not created' })]);
  await expect(program.sessions.create()).rejects.toThrow('The create call was refused: fault-status');
});
