import { describe, expect, it } from 'vitest';
import { DEFAULT_READINGS } from '../../contracts/readings/readings.js';
import { DEFAULT_PROGRAM, type Credentials } from '../../mock-server/index.js';
import { control } from './control-call.js';
import { create, createdSession } from './signed.js';
import { send } from './wire.js';
import { useSandbox } from '../builders/use-sandbox.js';

const sandbox = useSandbox();

const MASK = '••••••••';

/** A program made over HTTP, as `create` wants it. */
async function made(options: object = {}) {
  const reply = await control(sandbox, 'POST', 'programs', options);
  expect(reply.status).toBe(201);
  const credentials = reply.json as Credentials;
  const inProcess = sandbox
    .programs()
    .find((program) => program.credentials.username === credentials.username)!;
  return { reply, credentials, program: { ...inProcess, credentials } };
}

describe('POST programs', () => {
  it('makes a program whose credentials sign at once, and tells its secret this once', async () => {
    const { reply, credentials, program } = await made();
    expect(reply.json).toEqual({
      username: expect.stringMatching(/^program-[0-9a-f]{8}$/),
      secret: expect.stringMatching(/^[\w-]{32}$/),
      participant_id: expect.any(Number),
      allowed_origins: [],
      authorized_url_seconds: 30,
      max_attempts: 3,
      ledger: false,
      stand_in_seconds: 60,
      recipient_verification: {},
      seed: expect.any(Number),
      readings: DEFAULT_READINGS,
    });
    expect((await create(sandbox, program)).status).toBe(200);
    const shown = await control(sandbox, 'GET', `programs/${credentials.username}`);
    expect(shown.json).toEqual({ ...(reply.json as object), secret: MASK });
    expect((await control(sandbox, 'GET', 'programs')).text).not.toContain(credentials.secret);
  });

  it('takes what is given', async () => {
    const options = {
      ...{ username: 'acme.uat_01', secret: 'clé "secrète" 🔑', participant_id: 4711, seed: 7 },
      ...{ allowed_origins: ['https://pay.example'], authorized_url_seconds: 5 },
      ...{ max_attempts: 2, recipient_verification: { zip_code: 'soft' } },
      ...{ webhooks: { url: 'http://127.0.0.1:9/' }, ledger: true, stand_in_seconds: 5 },
      readings: { validationFailure: 'problem-400' },
    };
    const { reply, program } = await made(options);
    expect(reply.json).toEqual({
      ...options,
      readings: { ...DEFAULT_READINGS, validationFailure: 'problem-400' },
    });
    expect((await create(sandbox, program)).status).toBe(200);
  });

  it('refuses a username that is taken', async () => {
    await made({ username: 'taken' });
    const reply = await control(sandbox, 'POST', 'programs', { username: 'taken' });
    expect(reply).toMatchObject({ status: 409, json: { title: 'Username in use', status: 409 } });
  });

  it.each([
    [{ usrname: 'x' }, 'usrname', 'Did you mean "username"?'],
    [{ username: 'a b' }, 'username', 'must match'],
    [{ secret: '' }, 'secret', 'must not be empty'],
    [{ participant_id: 0 }, 'participant_id', '>= 1'],
    [{ readings: { legacySha256: 'maybe' } }, 'readings.legacySha256', 'refused, accepted'],
    [{ readings: { legacySha265: 'refused' } }, 'readings.legacySha265', 'Did you mean "legacySha256"?'],
    [{ allowed_origins: ['https://pay.example/path'] }, 'allowed_origins.0', 'must match'],
  ])('refuses %j, and names the field', async (options, path, words) => {
    const before = sandbox.programs().length;
    const reply = await control(sandbox, 'POST', 'programs', options);
    expect(reply.status).toBe(422);
    expect(reply.json).toMatchObject({ errors: [{ path, message: expect.stringContaining(words) }] });
    expect(sandbox.programs()).toHaveLength(before);
  });

  it('gives the same ids for the same seed, and keeps programs of one seed apart', async () => {
    const ids = async (username: string) => {
      const { program } = await made({ username, seed: 99 });
      return (await createdSession(sandbox, program)).session_identifier;
    };
    const first = await ids('twin');
    await control(sandbox, 'DELETE', 'programs/twin');
    expect(await ids('twin')).toBe(first);
    expect(await ids('sibling')).not.toBe(first);
  });
});

describe('PATCH programs/{username}', () => {
  it('merges readings into those in force', async () => {
    const { credentials } = await made({ readings: { rateLimited: 'http-429' } });
    const path = `programs/${credentials.username}`;
    const reply = await control(sandbox, 'PATCH', path, { readings: { legacySha256: 'accepted' } });
    expect(reply).toMatchObject({
      status: 200,
      json: { secret: MASK, readings: { rateLimited: 'http-429', legacySha256: 'accepted' } },
    });
    expect((await control(sandbox, 'GET', path)).json).toEqual(reply.json);
  });

  it('changes the secret', async () => {
    const { credentials, program } = await made();
    await control(sandbox, 'PATCH', `programs/${credentials.username}`, { secret: 'a new secret' });
    expect((await create(sandbox, program)).status).toBe(401);
    const renewed = { ...program, credentials: { ...credentials, secret: 'a new secret' } };
    expect((await create(sandbox, renewed)).status).toBe(200);
  });

  it.each([{ username: 'other' }, { seed: 1 }])('cannot change what a program is: %j', async (patch) => {
    const { credentials } = await made();
    const reply = await control(sandbox, 'PATCH', `programs/${credentials.username}`, patch);
    expect(reply.status).toBe(422);
  });
});

describe('DELETE programs/{username}', () => {
  it('drops the program with its sessions', async () => {
    const { credentials, program } = await made();
    const session = await createdSession(sandbox, program);
    const reply = await control(sandbox, 'DELETE', `programs/${credentials.username}`);
    expect(reply).toMatchObject({ status: 200, json: { dropped: credentials.username } });
    expect((await control(sandbox, 'GET', `sessions/${session.session_identifier}`)).status).toBe(404);
    // Only its program could tell that the URL was genuine.
    expect((await send(session.authorized_url)).status).toBe(403);
    const { headers } = await create(sandbox, program);
    expect(headers['x-sandbox-explanation']).toMatch(/^unknown-username/);
  });

  it('leaves the default program where it is', async () => {
    const reply = await control(sandbox, 'DELETE', `programs/${DEFAULT_PROGRAM.username}`);
    expect(reply).toMatchObject({ status: 409, json: { title: 'Default program' } });
    expect(sandbox.programs()[0]?.credentials).toEqual(DEFAULT_PROGRAM);
  });
});

describe('a program that is not there', () => {
  it.each([
    ['GET', 'programs/accme'],
    ['PATCH', 'programs/accme'],
    ['DELETE', 'programs/accme'],
    ['GET', 'clock?program=accme'],
    ['POST', 'reset?program=accme'],
  ])('%s %s: 404, with the nearest that is', async (method, path) => {
    await control(sandbox, 'POST', 'programs', { username: 'acme' });
    const reply = await control(sandbox, method, path, method === 'PATCH' ? {} : undefined);
    expect(reply).toMatchObject({
      status: 404,
      json: { title: 'No such program', detail: expect.stringContaining('Did you mean "acme"?') },
    });
  });
});

describe('POST reset', () => {
  it('starts over: no sessions, a fresh journal, real time, and the same ids again', async () => {
    const { credentials, program } = await made({ seed: 5, readings: { rateLimited: 'http-429' } });
    const scope = `program=${credentials.username}`;
    const first = await createdSession(sandbox, program, { key: 'key' });
    await control(sandbox, 'POST', `clock?${scope}`, { set: '2040-01-01T00:00:00Z' });

    const reply = await control(sandbox, 'POST', `reset?${scope}`);
    expect(reply).toMatchObject({ status: 200, json: { readings: { rateLimited: 'http-429' } } });
    expect((await control(sandbox, 'GET', `sessions?${scope}`)).json).toEqual({ sessions: [] });
    expect((await control(sandbox, 'GET', `clock?${scope}`)).text).not.toContain('2040');
    expect((await control(sandbox, 'GET', `journal?${scope}`)).json).toMatchObject({
      entries: [{ seq: 1, kind: 'program', change: 'reset' }],
    });
    const again = await create(sandbox, program, { key: 'key' });
    expect(again.json).toMatchObject({
      status: 100,
      data: { session_identifier: first.session_identifier },
    });
  });

  it('leaves every other program alone', async () => {
    const [one, other] = [await made(), await made()];
    await createdSession(sandbox, other.program);
    await control(sandbox, 'POST', `reset?program=${one.credentials.username}`);
    expect(await other.program.sessions.list()).toHaveLength(1);
  });
});
