import { describe, expect, it } from 'vitest';
import { refused } from './refusal.js';
import { create, createdSession, REQUEST, sessionOf } from './signed.js';
import { send } from './wire.js';
import { useSandbox } from '../builders/use-sandbox.js';

const sandbox = useSandbox();

/** The same value as `REQUEST`, in another order and with white space. */
const REQUEST_REWRITTEN = JSON.stringify(backwards(REQUEST), null, 2);

function backwards(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, backwards(inner)] as const);
  return Object.fromEntries(entries.reverse());
}

const OTHER_REQUEST = {
  ...REQUEST,
  recipient_information: { ...REQUEST.recipient_information, city: 'Memphis' },
};

describe('the same key with the same body', () => {
  it('gives 101, the same session and a new URL', async () => {
    const program = sandbox.program();
    const first = await createdSession(sandbox, program, { key: 'again' });
    const reply = await create(sandbox, program, { key: 'again' });
    expect(reply).toMatchObject({
      status: 200,
      json: { status: 101, client_message: 'Success - Idempotent' },
    });
    const second = sessionOf(reply);
    expect(second.session_identifier).toBe(first.session_identifier);
    expect(second.authorized_url).not.toBe(first.authorized_url);
    expect(await program.sessions.list()).toHaveLength(1);
  });

  it('gives a URL that differs from every earlier one even within one moment', async () => {
    const program = sandbox.program();
    await program.clock.freeze();
    const urls = new Set<string>();
    for (let round = 0; round < 5; round++) {
      urls.add((await createdSession(sandbox, program, { key: 'still' })).authorized_url);
    }
    expect(urls.size).toBe(5);
  });

  it('revives a session whose URL has ended', async () => {
    const program = sandbox.program();
    const first = await createdSession(sandbox, program, { key: 'revived' });
    await program.clock.advance('31s');
    expect((await send(first.authorized_url)).status).toBe(410);
    const second = await createdSession(sandbox, program, { key: 'revived' });
    expect(second.session_identifier).toBe(first.session_identifier);
    expect((await send(second.authorized_url)).status).toBe(200);
  });

  it('makes one session of twenty requests at once', async () => {
    const program = sandbox.program();
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => create(sandbox, program, { key: 'at once' })),
    );
    const statuses = replies.map(({ json }) => (json as { status: number }).status);
    expect(statuses.filter((status) => status === 100)).toHaveLength(1);
    expect(statuses.filter((status) => status === 101)).toHaveLength(19);
    expect(new Set(replies.map((reply) => sessionOf(reply).session_identifier)).size).toBe(1);
    expect(await program.sessions.list()).toHaveLength(1);
  });

  it('makes a new session once the key is two hours old, however often it was refreshed', async () => {
    const program = sandbox.program();
    await program.clock.freeze();
    const first = await createdSession(sandbox, program, { key: 'ages' });
    await program.clock.advance('7199s');
    const refreshed = await create(sandbox, program, { key: 'ages' });
    expect(refreshed.json).toMatchObject({
      status: 101,
      data: { session_identifier: first.session_identifier },
    });
    await program.clock.advance('1s');
    const renewed = await create(sandbox, program, { key: 'ages' });
    expect(renewed.json).toMatchObject({ status: 100 });
    expect(sessionOf(renewed).session_identifier).not.toBe(first.session_identifier);
  });

  it('is another key in another program', async () => {
    const [one, other] = [sandbox.program(), sandbox.program()];
    const first = await create(sandbox, one, { key: 'shared' });
    const second = await create(sandbox, other, { key: 'shared', body: OTHER_REQUEST });
    expect([first.json, second.json]).toMatchObject([{ status: 100 }, { status: 100 }]);
  });
});

describe('the same key with other parameters', () => {
  it('gives 13723 and leaves the session as it was', async () => {
    const program = sandbox.program();
    const { authorized_url } = await createdSession(sandbox, program, { key: 'mismatch' });
    const { reply, names } = await refused(program, () =>
      create(sandbox, program, { key: 'mismatch', body: OTHER_REQUEST }),
    );
    expect(reply).toMatchObject({
      status: 200,
      json: { status: 13723, client_message: 'Idempotency key mismatch' },
    });
    expect(names).toEqual(['idempotency-key-mismatch']);
    expect((await send(authorized_url)).status).toBe(200);
  });

  it('names the fields that differ in the journal, never in the body', async () => {
    const program = sandbox.program();
    await createdSession(sandbox, program, { key: 'fields' });
    const { text } = await create(sandbox, program, { key: 'fields', body: OTHER_REQUEST });
    expect(text).not.toContain('Memphis');
    expect(program.journal.find({ kind: 'request' }).at(-1)).toMatchObject({
      findings: [
        {
          what: 'The Idempotency-Key "fields" was used before with other parameters: recipient_information.city was "Nashville" and is now "Memphis".',
        },
      ],
    });
  });

  it('gives 13723 to all but the first of two different requests at once', async () => {
    const program = sandbox.program();
    const replies = await Promise.all(
      [REQUEST, OTHER_REQUEST].map((body) => create(sandbox, program, { key: 'race', body })),
    );
    expect(replies.map(({ json }) => (json as { status: number }).status).sort()).toEqual([100, 13723]);
    expect(await program.sessions.list()).toHaveLength(1);
  });
});

describe('a body that is the same as JSON but not byte for byte', () => {
  it('has the same parameters under the reading json-value', async () => {
    const program = sandbox.program();
    await createdSession(sandbox, program, { key: 'rewritten' });
    const reply = await create(sandbox, program, { key: 'rewritten', body: REQUEST_REWRITTEN });
    expect(reply.json).toMatchObject({ status: 101 });
  });

  it('has other parameters under the reading bytes', async () => {
    const program = sandbox.program({ readings: { idempotencyComparison: 'bytes' } });
    await createdSession(sandbox, program, { key: 'rewritten' });
    const reply = await create(sandbox, program, { key: 'rewritten', body: REQUEST_REWRITTEN });
    expect(reply.json).toMatchObject({ status: 13723 });
    expect(program.journal.find({ kind: 'request' }).at(-1)).toMatchObject({
      findings: [{ what: expect.stringContaining('the JSON is equal, but the bytes differ') }],
    });
  });
});

describe('an Idempotency-Key', () => {
  it.each(['', ' '])('that is empty is refused, and no session is created: %j', async (key) => {
    const program = sandbox.program();
    const { reply, names } = await refused(program, () => create(sandbox, program, { key }));
    expect([reply.status, names]).toEqual([400, ['idempotency-key-empty']]);
    expect(await program.sessions.list()).toEqual([]);
  });

  it('that never arrives, as curl drops an empty header, is noticed at the second session', async () => {
    const program = sandbox.program();
    const first = await create(sandbox, program);
    const second = await create(sandbox, program);
    expect(first.headers).not.toHaveProperty('x-sandbox-notice');
    expect(second.headers['x-sandbox-notice']).toContain(
      `a second session (before: ${sessionOf(first).session_identifier})`,
    );
  });

  it('may have 250 characters, all of which count', async () => {
    const program = sandbox.program();
    const key = `${'k'.repeat(249)}a`;
    const statusWith = async (used: string) =>
      ((await create(sandbox, program, { key: used })).json as { status: number }).status;
    expect(await statusWith(key)).toBe(100);
    expect(await statusWith(key)).toBe(101);
    expect(await statusWith(`${'k'.repeat(249)}b`)).toBe(100);
  });

  it('is told by upper and lower case', async () => {
    const program = sandbox.program();
    const first = await createdSession(sandbox, program, { key: 'Case' });
    const second = await createdSession(sandbox, program, { key: 'case' });
    expect(first.session_identifier).not.toBe(second.session_identifier);
  });
});

describe('the reading refreshOfEndedSession', () => {
  /** A session under the key "ended" that has. */
  async function endedSession(refreshOfEndedSession: 'refused' | 'same-session' | 'new-session') {
    const program = sandbox.program({ readings: { refreshOfEndedSession } });
    const session = await createdSession(sandbox, program, { key: 'ended' });
    await send(session.authorized_url);
    await program.sessions.fire(session.session_identifier, 'TOKEN_SUCCESS');
    return { program, session };
  }

  it('"refused" refuses the refresh and names the state', async () => {
    const { program } = await endedSession('refused');
    const { reply, names } = await refused(program, () => create(sandbox, program, { key: 'ended' }));
    expect(reply).toMatchObject({
      status: 400,
      json: { status: 401, client_message: 'Session is completed' },
    });
    expect(names).toEqual(['session-ended']);
  });

  it('"same-session" gives 101 and a URL that does not open', async () => {
    const { program, session } = await endedSession('same-session');
    const reply = await create(sandbox, program, { key: 'ended' });
    expect(reply.json).toMatchObject({
      status: 101,
      data: { session_identifier: session.session_identifier },
    });
    expect((await send(sessionOf(reply).authorized_url)).status).toBe(410);
  });

  it('"new-session" gives 100 and a new session under the same key, to twenty requests at once only one', async () => {
    const { program, session } = await endedSession('new-session');
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => create(sandbox, program, { key: 'ended' })),
    );
    const made = replies.filter(({ json }) => (json as { status: number }).status === 100);
    expect(made).toHaveLength(1);
    const ids = new Set(replies.map((reply) => sessionOf(reply).session_identifier));
    expect([...ids]).toEqual([sessionOf(made[0]!).session_identifier]);
    expect([...ids]).not.toContain(session.session_identifier);
  });
});
