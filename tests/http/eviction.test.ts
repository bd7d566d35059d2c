import { describe, expect, it } from 'vitest';
import { type SandboxProgram } from '../../mock-server/index.js';
import { SESSION_LIMIT } from '../../mock-server/stores/memory-store.js';
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

describe('a program in use for long', () => {
  it('keeps the newest sessions, and says of the URL of an older one that it has expired', async () => {
    const program = await frozenProgram();
    const other = await createdSession(sandbox, await frozenProgram());
    const oldest = await createdSession(sandbox, program, { key: 'oldest' });
    const make = (body: object) => create(sandbox, program, { body });
    let left = SESSION_LIMIT;
    while (left > 0) {
      const batch = Math.min(left, 100);
      const replies = await Promise.all(
        Array.from({ length: batch }, (_, index) =>
          make({ ...REQUEST, participant_unique_id1: `order-${left - index}` }),
        ),
      );
      expect(replies.every(({ status }) => status === 200)).toBe(true);
      left -= batch;
    }
    const ids = await listed(program);
    expect(ids).toHaveLength(SESSION_LIMIT);
    expect(ids).not.toContain(oldest.session_identifier);
    expect((await control(sandbox, 'GET', `sessions/${oldest.session_identifier}`)).status).toBe(404);
    await program.clock.advance('31s');
    expect((await send(oldest.authorized_url)).status).toBe(410);
    // What another program holds is another matter.
    expect((await control(sandbox, 'GET', `sessions/${other.session_identifier}`)).status).toBe(200);
  });
});
