import { describe, expect, it } from 'vitest';
import { type SandboxProgram } from '../../mock-server/index.js';
import { control } from './control-call.js';
import { create, createdSession, REQUEST } from './signed.js';
import { send } from './wire.js';
import { useSandbox } from '../builders/use-sandbox.js';

const sandbox = useSandbox();

async function frozenProgram(): Promise<SandboxProgram> {
  const program = sandbox.program();
  await program.clock.freeze();
  return program;
}

/** Ids of the sessions that the sandbox lists. */
async function listed(program: SandboxProgram): Promise<string[]> {
  const reply = await control(sandbox, 'GET', `sessions?program=${program.credentials.username}`);
  const { sessions } = reply.json as { sessions: { session_identifier: string }[] };
  return sessions.map((session) => session.session_identifier);
}

describe('a session', () => {
  it('without an Idempotency-Key is shown after its URL has expired, as the journal is', async () => {
    const program = await frozenProgram();
    const { session_identifier } = await createdSession(sandbox, program);
    await program.clock.advance('31s');
    expect(await listed(program)).toEqual([session_identifier]);
    const { status, json } = await control(sandbox, 'GET', `sessions/${session_identifier}`);
    expect([status, json]).toMatchObject([200, { session_identifier, state: 'active', expired: true }]);
  });

  it('is shown days later, with what happened to it', async () => {
    const program = await frozenProgram();
    const { authorized_url, session_identifier } = await createdSession(sandbox, program, { key: 'ended' });
    await send(authorized_url);
    await program.sessions.fire(session_identifier, 'TOKEN_SUCCESS');
    await program.clock.advance('3d');
    expect((await control(sandbox, 'GET', `sessions/${session_identifier}`)).json).toMatchObject({
      state: 'completed',
    });
  });
});

describe('an Idempotency-Key', () => {
  it('expires after two hours, though its session is still shown', async () => {
    const program = await frozenProgram();
    const first = await createdSession(sandbox, program, { key: 'kept' });
    await program.clock.advance('7199s');
    const changed = { ...REQUEST, participant_unique_id1: 'other' };
    expect((await create(sandbox, program, { key: 'kept', body: changed })).json).toMatchObject({
      status: 13723,
    });
    await program.clock.advance('1s');
    expect((await create(sandbox, program, { key: 'kept', body: changed })).json).toMatchObject({
      status: 100,
    });
    const ids = await listed(program);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(first.session_identifier);
  });

  it('refreshes for the last time just before: that URL lives its thirty seconds', async () => {
    const program = await frozenProgram();
    await createdSession(sandbox, program, { key: 'late' });
    await program.clock.advance('7190s');
    const { authorized_url } = await createdSession(sandbox, program, { key: 'late' });
    await program.clock.advance('29s');
    expect((await send(authorized_url)).status).toBe(200);
  });
});

describe('a session that was forgotten', () => {
  it('has a URL that still says it has expired, since it was genuine, and no entry among the sessions', async () => {
    const program = await frozenProgram();
    const forgotten = await createdSession(sandbox, program);
    await program.reset();
    await program.clock.advance('31s');
    expect((await send(forgotten.authorized_url)).status).toBe(410);
    expect((await control(sandbox, 'GET', `sessions/${forgotten.session_identifier}`)).status).toBe(404);
  });
});
