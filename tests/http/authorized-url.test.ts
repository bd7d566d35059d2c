import { bootOf } from './mounted-page.js';
import { describe, expect, it } from 'vitest';
import { type SandboxProgram } from '../../mock-server/index.js';
import { refused } from './refusal.js';
import { create, createdSession } from './signed.js';
import { send } from './wire.js';
import { useSandbox } from '../builders/use-sandbox.js';

const sandbox = useSandbox();

const stateOf = async (program: SandboxProgram): Promise<unknown[]> =>
  (await program.sessions.list()).map((session) => (session as { state: string }).state);

describe('an authorized URL', () => {
  it('opens the plugin page, which no cache may keep, and mounts the session', async () => {
    const program = sandbox.program();
    const { authorized_url, session_identifier } = await createdSession(sandbox, program);
    const page = await send(authorized_url);
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': expect.not.stringContaining('frame-ancestors'),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(page.text).toContain(session_identifier);
    expect(page.text).toContain('SANDBOX');
    expect(await stateOf(program)).toEqual(['mounted']);
  });

  it('is not mounted by HEAD, as link previews send it', async () => {
    const program = sandbox.program();
    const { authorized_url } = await createdSession(sandbox, program);
    const head = await send(authorized_url, { method: 'HEAD' });
    expect(head).toMatchObject({ status: 405, headers: { allow: 'GET' }, text: '' });
    expect(await stateOf(program)).toEqual(['active']);
  });

  it('lives 30 seconds of the program clock', async () => {
    const program = sandbox.program();
    await program.clock.freeze();
    const { authorized_url } = await createdSession(sandbox, program);
    await program.clock.advance('29999ms');
    expect((await send(authorized_url)).status).toBe(200);
    await program.clock.advance('1ms');
    expect((await send(authorized_url)).status).toBe(410);
  });

  it('has expired after 31 seconds, says so, and is replaced by a refresh', async () => {
    const program = sandbox.program();
    const { authorized_url } = await createdSession(sandbox, program, { key: 'dead' });
    await program.clock.advance('31s');
    const { reply, names } = await refused(program, () => send(authorized_url));
    expect(reply.status).toBe(410);
    expect(reply.text).toContain('same Idempotency-Key');
    expect(names).toEqual(['url-expired']);
    const refreshed = await createdSession(sandbox, program, { key: 'dead' });
    expect((await send(refreshed.authorized_url)).status).toBe(200);
  });

  it('opens when a proxy has written its escapes in upper case, or resolved them', async () => {
    const { authorized_url } = await createdSession(sandbox, sandbox.program());
    const upper = authorized_url.replace(/%[0-9a-f]{2}/g, (escape) => escape.toUpperCase());
    const resolved = authorized_url.replace(/%[0-9a-f]{2}/g, decodeURIComponent);
    expect([(await send(upper)).status, (await send(resolved)).status]).toEqual([200, 200]);
  });

  it('does not open once its session has ended, live as it may be', async () => {
    const program = sandbox.program();
    const { authorized_url, session_identifier } = await createdSession(sandbox, program);
    await send(authorized_url);
    await program.sessions.fire(session_identifier, 'TOKEN_SUCCESS');
    const { reply, names } = await refused(program, () => send(authorized_url));
    expect([reply.status, names]).toEqual([410, ['session-ended']]);
  });

  it('does not open a session that the sandbox forgot by a reset', async () => {
    const program = sandbox.program();
    const { authorized_url } = await createdSession(sandbox, program);
    await program.reset();
    const { reply, names } = await refused(program, () => send(authorized_url));
    expect([reply.status, names]).toEqual([404, ['unknown-session']]);
  });
});

describe('a forged URL is refused with 403 and mounts nothing', () => {
  interface Parts {
    readonly id: string;
    readonly t: string;
    readonly h: string;
  }
  const next = (char: string) => (char === '1' ? '2' : '1');
  const flipped = (text: string, index: number) =>
    text.slice(0, index) + next(text[index]!) + text.slice(index + 1);

  /** What becomes of the path of one session, given the parts of another's. */
  const FORGERIES: Readonly<Record<string, (mine: Parts, other: Parts) => string>> = {
    'the last digit of t changed': ({ id, t, h }) => `${id}?t=${flipped(t, 17)}&h=${h}`,
    't ten minutes later': ({ id, t, h }) => `${id}?t=${BigInt(t) + 6_000_000_000n}&h=${h}`,
    'one character of h changed': ({ id, t, h }) => `${id}?t=${t}&h=${flipped(h, 0)}`,
    't truncated': ({ id, t, h }) => `${id}?t=${t.slice(0, -1)}&h=${h}`,
    't with a zero before it': ({ id, t, h }) => `${id}?t=0${t}&h=${h}`,
    'h truncated': ({ id, t, h }) => `${id}?t=${t}&h=${h.slice(0, -4)}`,
    'h without its padding': ({ id, t, h }) => `${id}?t=${t}&h=${h.replace(/%3d$/, '')}`,
    't and h swapped': ({ id, t, h }) => `${id}?t=${h}&h=${t}`,
    't of another session': ({ id, h }, { t }) => `${id}?t=${t}&h=${h}`,
    'h of another session': ({ id, t }, { h }) => `${id}?t=${t}&h=${h}`,
    't and h of another session': ({ id }, { t, h }) => `${id}?t=${t}&h=${h}`,
    't twice': ({ id, t, h }) => `${id}?t=${t}&t=${t}&h=${h}`,
    'h twice': ({ id, t, h }) => `${id}?t=${t}&h=${h}&h=${h}`,
    'no t': ({ id, h }) => `${id}?h=${h}`,
    'no h': ({ id, t }) => `${id}?t=${t}`,
    'an empty h': ({ id, t }) => `${id}?t=${t}&h=`,
    'no parameters': ({ id }) => id,
    'parameters in capitals': ({ id, t, h }) => `${id}?T=${t}&H=${h}`,
    'a broken escape in h': ({ id, t, h }) => `${id}?t=${t}&h=${h}%`,
    'an id in capitals': ({ id, t, h }) => `${id.toUpperCase()}?t=${t}&h=${h}`,
    'an id that never was': ({ t, h }) => `00000000-0000-4000-8000-000000000000?t=${t}&h=${h}`,
    'an id with markup': ({ t, h }) => `%3Cscript%3E?t=${t}&h=${h}`,
  };

  it.each(Object.entries(FORGERIES))('%s', async (_, forge) => {
    const program = sandbox.program();
    await program.clock.freeze();
    const [mine, other] = [await partsOf(program), await partsOf(program)];
    const forged = `${sandbox.url}/session/${forge(mine, other)}`;
    const { reply, names } = await refused(program, () => send(forged));
    expect([reply.status, names]).toEqual([403, ['url-forged']]);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(bootOf(reply.text)).toMatchObject({ closed: { view: { page: 'session-error' } } });
    expect(bootOf(reply.text)).not.toHaveProperty('conversation');
    expect((await send(`${sandbox.url}/session/${mine.id}?t=${mine.t}&h=${mine.h}`)).status).toBe(200);
  });

  async function partsOf(program: SandboxProgram): Promise<Parts> {
    // Real time apart, so that the second URL has another t.
    await program.clock.advance('1ms');
    const { authorized_url } = await createdSession(sandbox, program);
    const [, id, t, h] = /\/session\/(.*)\?t=(.*)&h=(.*)$/.exec(authorized_url)!;
    return { id: id!, t: t!, h: h! };
  }
});

describe('domains', () => {
  const allowed_origins = ['https://pay.example', 'http://localhost:3000'];
  const openedFrom = async (program: SandboxProgram, referer?: string) =>
    send((await createdSession(sandbox, program, { body: BODY_WITHOUT_HOST })).authorized_url, {
      headers: referer === undefined ? {} : { referer },
    });
  const BODY_WITHOUT_HOST = {
    participant_unique_id1: 'no host',
    recipient_information: {
      ...{ first_name: 'A', last_name: 'R', address_line1: '1 Main St', city: 'Nashville' },
      ...{ state: 'TN', zip_code: '37233' },
    },
  };

  it('are named to the browser under the reading frame-ancestors', async () => {
    const program = sandbox.program({ allowed_origins, readings: { domainEnforcement: 'frame-ancestors' } });
    const page = await openedFrom(program, 'https://elsewhere.example/');
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toMatch(
      /frame-ancestors https:\/\/pay\.example http:\/\/localhost:3000$/,
    );
  });

  it('forbid every frame when the list is empty', async () => {
    const program = sandbox.program({ readings: { domainEnforcement: 'frame-ancestors' } });
    expect((await openedFrom(program)).headers['content-security-policy']).toMatch(/frame-ancestors 'none'$/);
  });

  it('are enforced by the server under the reading refused, as far as a Referer tells', async () => {
    const program = sandbox.program({ allowed_origins, readings: { domainEnforcement: 'refused' } });
    expect((await openedFrom(program, 'https://pay.example/checkout?step=2')).status).toBe(200);
    expect((await openedFrom(program, 'http://localhost:3000')).status).toBe(200);
    expect((await openedFrom(program)).status).toBe(200);
    const foreign = await openedFrom(program, 'https://pay.example.evil.example/');
    expect(foreign.status).toBe(403);
    expect(foreign.headers['x-sandbox-explanation']).toMatch(/^domain-not-allowed;/);
  });

  it.each(['frame-ancestors', 'refused'] as const)('bar a foreign host_uri under %s', async (reading) => {
    const program = sandbox.program({ allowed_origins, readings: { domainEnforcement: reading } });
    const withHost = (host_uri: string) =>
      create(sandbox, program, { body: { ...BODY_WITHOUT_HOST, host_uri } });
    expect((await withHost('https://PAY.example/')).status).toBe(200);
    const { names } = await refused(program, () => withHost('https://elsewhere.example'));
    expect(names).toEqual(['host-uri-not-allowed']);
  });
});
