import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox, type SandboxProgram } from '../../mock-server/index.js';
import { control } from './control-call.js';
import { create, createdSession, REQUEST } from './signed.js';
import { send } from './wire.js';

let sandbox: Sandbox;
beforeAll(async () => void (sandbox = await startSandbox({ port: 0, seed: 1 })));
afterAll(() => sandbox.close());

async function stillProgram(): Promise<SandboxProgram> {
  const program = sandbox.program();
  await program.clock.freeze();
  return program;
}

/** Ids of the sessions that the sandbox still holds. */
async function heldBy(program: SandboxProgram): Promise<string[]> {
  const reply = await control(sandbox, 'GET', `sessions?program=${program.credentials.username}`);
  const { sessions } = reply.json as { sessions: { session_identifier: string }[] };
  return sessions.map((session) => session.session_identifier);
}

describe('a session without an Idempotency-Key', () => {
  it('is forgotten when its URL ends, since nothing can reach it any more', async () => {
    const program = await stillProgram();
    const { session_identifier } = await createdSession(sandbox, program);
    await program.clock.advance('29s');
    expect(await heldBy(program)).toEqual([session_identifier]);
    await program.clock.advance('1s');
    expect(await heldBy(program)).toEqual([]);
    expect((await control(sandbox, 'GET', `sessions/${session_identifier}`)).status).toBe(404);
  });

  it('is kept for two hours from the moment it was mounted', async () => {
    const program = await stillProgram();
    const { authorized_url, session_identifier } = await createdSession(sandbox, program);
    await program.clock.advance('10s');
    await send(authorized_url);
    await program.clock.advance('7199s');
    expect(await heldBy(program)).toEqual([session_identifier]);
    await program.clock.advance('1s');
    expect(await heldBy(program)).toEqual([]);
  });
});

describe('a session with an Idempotency-Key', () => {
  it('is kept as long as the key, two hours, and then forgotten with it', async () => {
    const program = await stillProgram();
    const { session_identifier } = await createdSession(sandbox, program, { key: 'kept' });
    await program.clock.advance('7199s');
    expect(await heldBy(program)).toEqual([session_identifier]);
    await program.clock.advance('1s');
    expect(await heldBy(program)).toEqual([]);
    const changed = { ...REQUEST, participant_unique_id1: 'other' };
    const reply = await create(sandbox, program, { key: 'kept', body: changed });
    expect(reply.json).toMatchObject({ status: 100 });
  });

  it('outlives its key for as long as its last URL', async () => {
    const program = await stillProgram();
    const { session_identifier } = await createdSession(sandbox, program, { key: 'late' });
    await program.clock.advance('7190s');
    const { authorized_url } = await createdSession(sandbox, program, { key: 'late' });
    await program.clock.advance('29s');
    expect(await heldBy(program)).toEqual([session_identifier]);
    expect((await send(authorized_url)).status).toBe(200);
  });

  it('is forgotten too when it has ended', async () => {
    const program = await stillProgram();
    const { authorized_url, session_identifier } = await createdSession(sandbox, program, { key: 'ended' });
    await send(authorized_url);
    await program.sessions.fire(session_identifier, 'TOKEN_SUCCESS');
    await program.clock.advance('2h');
    expect(await heldBy(program)).toEqual([]);
  });
});

describe('a program in use for long', () => {
  it('holds no more than what lives, however many it made', async () => {
    const program = await stillProgram();
    const counts: number[] = [];
    for (let round = 0; round < 8; round++) {
      const made = Array.from({ length: 100 }, (_, index) =>
        create(sandbox, program, index % 10 === 0 ? { key: `${round}/${index}` } : {}),
      );
      expect((await Promise.all(made)).every(({ status }) => status === 200)).toBe(true);
      counts.push((await heldBy(program)).length);
      await program.clock.advance('1h');
    }
    // 100 new ones each round, and of the round before the ten that a key still reaches.
    expect(counts).toEqual([100, ...Array.from({ length: 7 }, () => 110)]);
  });

  it('forgets nothing of another program whose clock stands', async () => {
    const [moving, standing] = [await stillProgram(), await stillProgram()];
    const { session_identifier } = await createdSession(sandbox, standing);
    await moving.clock.advance('1d');
    await createdSession(sandbox, moving);
    expect(await heldBy(standing)).toEqual([session_identifier]);
  });
});

describe('the URL of a session that was forgotten', () => {
  it('is as expired as before', async () => {
    const program = await stillProgram();
    const { authorized_url } = await createdSession(sandbox, program);
    await program.clock.advance('31s');
    const before = await send(authorized_url);
    await heldBy(program);
    const after = await send(authorized_url);
    expect([before.status, after.status]).toEqual([410, 410]);
  });
});
