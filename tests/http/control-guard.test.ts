import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../../mock-server/index.js';
import { control } from './control-call.js';
import { create, createdSession } from './signed.js';
import { firstReply, send, sendBytes, type Reply } from './wire.js';
import { useSandbox } from '../builders/use-sandbox.js';

/** Every call there is, and one that is not. */
const CALLS = [
  ...['GET /_sandbox/health', 'GET /_sandbox/api/programs', 'POST /_sandbox/api/programs'],
  ...['GET /_sandbox/api/programs/test', 'PATCH /_sandbox/api/programs/test'],
  ...['DELETE /_sandbox/api/programs/test', 'GET /_sandbox/api/clock', 'POST /_sandbox/api/clock'],
  ...['GET /_sandbox/api/sessions', 'GET /_sandbox/api/sessions/1', 'POST /_sandbox/api/sessions/1/events'],
  ...['GET /_sandbox/api/journal', 'GET /_sandbox/api/journal/1', 'GET /_sandbox/api/journal/stream'],
  ...['POST /_sandbox/api/journal/find', 'POST /_sandbox/api/journal/count'],
  ...['POST /_sandbox/api/journal/wait', 'POST /_sandbox/api/reset'],
].map((call) => call.split(' ') as [method: string, path: string]);

function expectProblem(reply: Reply, status: number, title: string): void {
  expect(reply.status).toBe(status);
  expect(reply.headers['content-type']).toBe('application/problem+json');
  expect(reply.json).toMatchObject({
    type: 'about:blank',
    title,
    status,
    detail: expect.stringMatching(/\w.*\.$/),
  });
}

describe('on loopback', () => {
  const sandbox = useSandbox();

  it('tells that it is well', async () => {
    const reply = await send(`${sandbox.url}/_sandbox/health`);
    expect(reply).toMatchObject({ status: 200, json: { status: 'ok', programs: 1 } });
  });

  it.each(CALLS)('%s %s is refused under a foreign name, whatever it resolves to', async (method, path) => {
    const before = await control(sandbox, 'GET', 'programs');
    const reply = await send(sandbox.url + path, { method, headers: { host: 'evil.example' } });
    expectProblem(reply, 421, 'Foreign host');
    expect((await control(sandbox, 'GET', 'programs')).text).toBe(before.text);
  });

  it.each([
    ...['localhost', 'LOCALHOST:4010', 'shop.localhost', '127.0.0.1', '127.1.2.3:80'],
    ...['[::1]', '[::1]:4010'],
  ])('is reached as %s', async (host) => {
    const reply = await send(`${sandbox.url}/_sandbox/health`, { headers: { host } });
    expect(reply.status).toBe(200);
  });

  it.each([
    ...['localhost.evil.example', '127.0.0.1.evil.example', 'evil-localhost', '192.168.0.1', '0.0.0.0'],
  ])('is not reached as "%s"', async (host) => {
    const reply = await send(`${sandbox.url}/_sandbox/health`, { headers: { host } });
    expect(reply.status).toBe(421);
  });

  it('is not reached under no name', async () => {
    const bytes = 'GET /_sandbox/health HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n';
    expect(firstReply(await sendBytes(sandbox.url, bytes)).status).toBe(421);
  });

  it.each([
    ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/json'],
  ])('refuses a body of type %s, which any web page could send', async (type) => {
    const reply = await send(`${sandbox.url}/_sandbox/api/programs`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: '{"username":"planted"}',
    });
    expectProblem(reply, 415, 'Not JSON');
    expect((await control(sandbox, 'GET', 'programs/planted')).status).toBe(404);
  });

  it('refuses a call without a body that a web page elsewhere sends', async () => {
    const program = sandbox.program();
    await createdSession(sandbox, program);
    const path = `/_sandbox/api/reset?program=${program.credentials.username}`;
    const headers = { origin: 'https://evil.example' };
    await send(sandbox.url + path, { method: 'POST', headers });
    expect(await program.sessions.list()).toHaveLength(1);
  });

  it('serves the Session API under any name, since it has its own defence', async () => {
    const reply = await create(sandbox, sandbox.program(), { extraHeaders: { Host: 'ingo.example' } });
    expect(reply.status).toBe(200);
  });

  it.each([
    ['GET', '/_sandbox/api/nothing', 404],
    ['GET', '/_sandbox/api', 404],
    ['PUT', '/_sandbox/api/clock', 405],
    ['DELETE', '/_sandbox/health', 405],
    ['HEAD', '/_sandbox/health', 405],
    ['GET', '/_sandbox/api/programs/%zz', 400],
  ])('%s %s is answered with %d by a problem document', async (method, path, status) => {
    const before = sandbox.programs()[0]!.journal.find();
    const reply = await send(sandbox.url + path, { method });
    expect(reply.status).toBe(status);
    expect(reply.headers['content-type']).toBe('application/problem+json');
    if (method !== 'HEAD') expect(reply.json).toMatchObject({ type: 'about:blank', status });
    expect(sandbox.programs()[0]!.journal.find()).toEqual(before);
  });

  it('names the methods that are allowed in the header that is for it', async () => {
    const reply = await send(`${sandbox.url}/_sandbox/api/clock`, { method: 'PUT' });
    expect(reply).toMatchObject({ status: 405, headers: { allow: 'GET, POST' } });
  });

  it('refuses a body of more than one MiB', async () => {
    const reply = await send(`${sandbox.url}/_sandbox/api/programs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret: 'x'.repeat(1024 * 1024) }),
    });
    expectProblem(reply, 413, 'body-too-large');
  });
});

describe('beyond loopback', () => {
  let sandbox: Sandbox;
  let token: string;
  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, seed: 1, host: '0.0.0.0' });
    token = sandbox.controlToken!;
  });
  afterAll(() => sandbox.close());

  it.each(CALLS)('%s %s needs the token', async (method, path) => {
    expectProblem(await send(sandbox.url + path, { method }), 401, 'Token needed');
  });

  it('takes the token as a Bearer token or in the query, under any name', async () => {
    const url = `${sandbox.url}/_sandbox/api/clock`;
    const bearer = { authorization: `Bearer ${token}`, host: 'sandbox.team.example' };
    expect((await send(url, { headers: bearer })).status).toBe(200);
    expect((await send(`${url}?token=${token}`)).status).toBe(200);
  });

  it('takes no other token, nor part of the right one', async () => {
    const url = `${sandbox.url}/_sandbox/api/clock`;
    for (const wrong of ['', 'x', token.slice(1), `${token}x`, token.toUpperCase()]) {
      expect((await send(url, { headers: { authorization: `Bearer ${wrong}` } })).status).toBe(401);
      expect((await send(`${url}?token=${wrong}`)).status).toBe(401);
    }
  });

  it('serves the Session API and the plugin page without the token', async () => {
    const { authorized_url } = await createdSession(sandbox, sandbox.program());
    expect((await send(authorized_url)).status).toBe(200);
  });

  it('keeps explanations, which show the right signature, for who holds the token', async () => {
    const program = sandbox.program();
    const reply = await create(sandbox, program, { sent: { 'Content-sha512': 'wrong' } });
    expect(reply.headers['x-sandbox-explanation']).toMatch(/^digest-wrong-size/);
    const link = /journal="([^"]+)"/.exec(String(reply.headers['x-sandbox-explanation']))![1]!;
    expect((await send(link)).status).toBe(401);
    const entry = await send(link, { headers: { authorization: `Bearer ${token}` } });
    expect(entry.json).toMatchObject({ findings: [{ name: 'digest-wrong-size' }, {}] });
  });

  it('has a token that does not follow from its seed', async () => {
    const other = await startSandbox({ listen: false, seed: 1, host: '0.0.0.0' });
    expect(other.controlToken).toMatch(/^[\w-]{24}$/);
    expect(other.controlToken).not.toBe(token);
    await other.close();
  });

  it('has the token that it was given', async () => {
    const other = await startSandbox({ port: 0, host: '0.0.0.0', controlToken: 'chosen-token' });
    try {
      expect((await send(`${other.url}/_sandbox/health?token=chosen-token`)).status).toBe(200);
    } finally {
      await other.close();
    }
  });
});
