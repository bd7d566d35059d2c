import { describe, expect, it } from 'vitest';
import { createIngoClient, IngoIdempotencyError } from './index.js';
import { REQUEST } from './testing/request.js';
import { drop, json, scriptedServer, success, type Reply } from './testing/scripted-server.js';
import { fakeWorld } from './testing/fake-world.js';

async function sessionsOf(...replies: Reply[]) {
  const { url, arrived } = await scriptedServer(...replies);
  const { sessions } = createIngoClient({
    baseUrl: url,
    username: 'test',
    secret: 'secret',
    world: fakeWorld(),
  });
  return { sessions, arrived };
}

describe('sessions.create', () => {
  it('gives a new session, its expiration as text and as a date, and the key that refreshes it', async () => {
    const { sessions, arrived } = await sessionsOf(success());
    expect(await sessions.create(REQUEST, { idempotencyKey: 'order-1' })).toEqual({
      outcome: 'created',
      status: 100,
      client_message: 'Success',
      session: {
        session_identifier: '0b6b5f0e-6d0b-4b5a-9a57-0d6f3a1f6f11',
        authorized_url: 'https://plugin.example/session/0b6b5f0e-6d0b-4b5a-9a57-0d6f3a1f6f11?t=1&h=2',
        authorized_url_expiration_utc: '2026-01-15T12:00:30.123456Z',
        expiresAt: new Date('2026-01-15T12:00:30.123Z'),
        participant_unique_id1: 'order-1',
        participant_unique_id2: '',
      },
      idempotencyKey: 'order-1',
      attempts: 1,
    });
    expect(arrived[0]).toMatchObject({
      method: 'POST',
      path: '/api/v1/sessions/point-in-time/plugin',
      headers: { 'idempotency-key': 'order-1', accept: 'application/json' },
    });
    expect(JSON.parse(String(arrived[0]?.body))).toEqual(REQUEST);
  });

  it('makes a key of its own for each call that brings none', async () => {
    const { sessions, arrived } = await sessionsOf(success());
    const first = await sessions.create(REQUEST);
    const second = await sessions.create(REQUEST, {});
    expect(first.idempotencyKey).not.toBe(second.idempotencyKey);
    expect(arrived.map(({ headers }) => headers['idempotency-key'])).toEqual([
      first.idempotencyKey,
      second.idempotencyKey,
    ]);
  });

  it('gives the existing session when the first attempt had arrived after all', async () => {
    const { sessions } = await sessionsOf(drop, success(101));
    expect(await sessions.create(REQUEST)).toMatchObject({ outcome: 'existing', status: 101, attempts: 2 });
  });

  it('leaves out an id that is not there', async () => {
    const { sessions } = await sessionsOf(success(100, { participant_unique_id2: null }));
    expect((await sessions.create(REQUEST)).session).not.toHaveProperty('participant_unique_id2');
  });

  it('rejects a request or a key that cannot be sent, before anything is sent', async () => {
    const { sessions, arrived } = await sessionsOf(success());
    await expect(sessions.create({ ...REQUEST, amount: 1n } as never)).rejects.toThrow(TypeError);
    await expect(sessions.create(REQUEST, { idempotencyKey: '' })).rejects.toThrow(/idempotencyKey must be/);
    expect(arrived).toEqual([]);
  });
});

describe('sessions.refresh', () => {
  it('gives the same session with a new URL', async () => {
    const { sessions } = await sessionsOf(success(101));
    expect(await sessions.refresh(REQUEST, { idempotencyKey: 'order-1' })).toMatchObject({
      outcome: 'refreshed',
      status: 101,
      idempotencyKey: 'order-1',
    });
  });

  it('says when a new session took the place of the old one, its key having died after two hours', async () => {
    const { sessions } = await sessionsOf(success(100));
    expect(await sessions.refresh(REQUEST, { idempotencyKey: 'order-1' })).toMatchObject({
      outcome: 'replaced',
    });
  });

  it('needs the key', async () => {
    const { sessions } = await sessionsOf(success(101));
    await expect(sessions.refresh(REQUEST, undefined as never)).rejects.toThrow(/idempotencyKey must be/);
    await expect(sessions.refresh(REQUEST, {} as never)).rejects.toThrow(/idempotencyKey must be/);
  });

  it('is refused where the request is not the one that created the session', async () => {
    const { sessions, arrived } = await sessionsOf(
      json(200, { status: 13723, client_message: 'Idempotency key mismatch' }),
    );
    const refresh = sessions.refresh(REQUEST, { idempotencyKey: 'order-1' });
    await expect(refresh).rejects.toThrow(IngoIdempotencyError);
    expect(arrived).toHaveLength(1);
  });
});
