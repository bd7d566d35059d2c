import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../contracts/session/locales.js';
import { create, createdSession, REQUEST, sessionOf } from './signed.js';
import { useSandbox } from '../builders/use-sandbox.js';

const sandbox = useSandbox();

/** A program whose clock stands still at noon. */
async function programAtNoon() {
  const program = sandbox.program();
  await program.clock.freeze();
  await program.clock.set(new Date('2026-03-01T12:00:00.250Z'));
  return program;
}

/** Where .NET ticks begin. */
const YEAR_ONE = Date.parse('0001-01-01T00:00:00Z');

describe('a create request with every documented field', () => {
  it('is answered with HTTP 200, status 100 and the documented fields, each of its documented type', async () => {
    const reply = await create(sandbox, await programAtNoon());
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(reply.json).toEqual({
      status: 100,
      client_message: 'Success',
      data: {
        session_identifier: expect.stringMatching(
          /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        ),
        authorized_url: expect.any(String),
        authorized_url_expiration_utc: '2026-03-01T12:00:30.250000Z',
        participant_unique_id1: 'ABC-1234',
        participant_unique_id2: 'DEF-5678',
      },
      time: 0,
    });
    expect(reply.headers).not.toHaveProperty('x-sandbox-explanation');
    expect(reply.headers).not.toHaveProperty('x-sandbox-notice');
  });

  it('is dated by the clock of the program, from which clients set theirs', async () => {
    const program = await programAtNoon();
    expect((await create(sandbox, program)).headers.date).toBe('Sun, 01 Mar 2026 12:00:00 GMT');
    await program.clock.advance('90d');
    expect((await create(sandbox, program)).headers.date).toBe('Sat, 30 May 2026 12:00:00 GMT');
  });

  it('gets a URL of this sandbox with 18 digits of .NET time and a percent-encoded Base64 of 32 bytes', async () => {
    const session = await createdSession(sandbox, await programAtNoon());
    const [, id, t, h] = /^(?:.*)\/session\/([^?]+)\?t=(\d{18})&h=((?:[A-Za-z0-9]|%2b|%2f|%3d)+)$/.exec(
      session.authorized_url,
    )!;
    expect(session.authorized_url.startsWith(`${sandbox.url}/session/`)).toBe(true);
    expect(id).toBe(session.session_identifier);
    expect(YEAR_ONE + Number(t!.slice(0, -4))).toBe(Date.parse('2026-03-01T12:00:30.250Z'));
    expect(decodeURIComponent(h!)).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  });

  it('gets a URL that lives as long as the program says', async () => {
    const program = await programAtNoon();
    program.tune({ authorized_url_seconds: 900 });
    const { authorized_url_expiration_utc } = await createdSession(sandbox, program);
    expect(authorized_url_expiration_utc).toBe('2026-03-01T12:15:00.250000Z');
  });

  it('is found in the list of sessions', async () => {
    const program = await programAtNoon();
    const { session_identifier } = await createdSession(sandbox, program, { key: 'listed' });
    expect(await program.sessions.list()).toEqual([
      expect.objectContaining({
        session_identifier,
        state: 'active',
        expired: false,
        idempotency_key: 'listed',
        host_uri: REQUEST.host_uri,
        created_at: '2026-03-01T12:00:00.250Z',
      }),
    ]);
  });

  it('makes a session of its own each time when it brings no Idempotency-Key', async () => {
    const program = sandbox.program();
    const ids = [await createdSession(sandbox, program), await createdSession(sandbox, program)];
    expect(ids[0]?.session_identifier).not.toBe(ids[1]?.session_identifier);
  });
});

describe('the body of a create request', () => {
  it('may be the minimum: one id and the required fields of the recipient', async () => {
    const { first_name, last_name, address_line1, city, state, zip_code } = REQUEST.recipient_information;
    const session = await createdSession(sandbox, sandbox.program(), {
      body: {
        participant_unique_id1: 'minimum',
        recipient_information: { first_name, last_name, address_line1, city, state, zip_code },
      },
    });
    expect(session.participant_unique_id2).toBe('');
  });

  it('may hold null in every optional field', async () => {
    const nulls = { business_name: null, address_line2: null, email_address: null, phone_number: null };
    const session = await createdSession(sandbox, sandbox.program(), {
      body: {
        ...REQUEST,
        participant_unique_id2: null,
        host_uri: null,
        language_locale_code: null,
        recipient_information: {
          ...REQUEST.recipient_information,
          ...nulls,
          mobile_number: null,
          open_banking: null,
        },
      },
    });
    expect(session.participant_unique_id2).toBe('');
  });

  it('may name any of the 28 locales', async () => {
    const program = sandbox.program();
    expect(LOCALES).toHaveLength(28);
    for (const language_locale_code of LOCALES) {
      const reply = await create(sandbox, program, { body: { ...REQUEST, language_locale_code } });
      expect([language_locale_code, reply.status]).toEqual([language_locale_code, 200]);
    }
  });

  it('keeps characters of every length, which are echoed as they came', async () => {
    const participant_unique_id1 = 'Zoë 张伟 🙂';
    const session = await createdSession(sandbox, sandbox.program(), {
      body: { ...REQUEST, participant_unique_id1 },
    });
    expect(session.participant_unique_id1).toBe(participant_unique_id1);
  });

  it('may be indented, end in CR LF and be declared with a charset', async () => {
    const reply = await create(sandbox, sandbox.program(), {
      body: `${JSON.stringify(REQUEST, null, 2).replaceAll('\n', '\r\n')}\r\n`,
      contentType: 'application/json; charset=utf-8',
    });
    expect(reply.status).toBe(200);
  });
});

describe('the signature of a create request', () => {
  it('may cover further headers, in an odd order and in any spelling', async () => {
    const reply = await create(sandbox, sandbox.program(), {
      key: 'odd order',
      extraHeaders: { Host: new URL(sandbox.url).host, 'User-Agent': 'odd/1.0 (test)' },
      list: [
        ...['user-agent', 'content-length', 'Idempotency-Key', 'request-line'],
        ...['HOST', 'Content-Sha512', 'X-Date', 'content-type'],
      ],
    });
    expect(reply.status).toBe(200);
  });

  it('may be dated 300 seconds from the clock of the program, either way, and no further', async () => {
    const program = await programAtNoon();
    await program.clock.set(new Date('2026-03-01T12:00:00Z'));
    const dated = async (offset: number) =>
      (await create(sandbox, program, { date: new Date(Date.parse('2026-03-01T12:00:00Z') + offset * 1000) }))
        .status;
    expect([await dated(-300), await dated(300)]).toEqual([200, 200]);
    expect([await dated(-301), await dated(301)]).toEqual([401, 401]);
  });

  it('covers the query of the path', async () => {
    const path = '/api/v1/sessions/point-in-time/plugin?trace=a%20b&x=1';
    const program = sandbox.program();
    expect((await create(sandbox, program, { path })).status).toBe(200);
  });

  it('is made with HMAC-SHA512; with HMAC-SHA256 only where the reading legacySha256 accepts it', async () => {
    const program = sandbox.program();
    const signed = async (algorithm: 'hmac-sha512' | 'hmac-sha256') =>
      (await create(sandbox, program, { algorithm })).status;
    expect([await signed('hmac-sha512'), await signed('hmac-sha256')]).toEqual([200, 401]);
    program.tune({ readings: { legacySha256: 'accepted' } });
    expect([await signed('hmac-sha512'), await signed('hmac-sha256')]).toEqual([200, 200]);
  });

  it('is made with the secret in force', async () => {
    const program = sandbox.program({ username: 'rotating', secret: 'old secret' });
    const old = { ...program }; // with the credentials of now
    program.tune({ secret: 'new secret' });
    expect((await create(sandbox, old)).status).toBe(401);
    expect(sessionOf(await create(sandbox, program)).session_identifier).toMatch(/-/);
  });
});
