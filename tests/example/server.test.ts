import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createExample } from '../../client/example/server.js';
import {
  startSandbox,
  type Credentials,
  type Sandbox,
  type SandboxProgram,
} from '../../mock-server/index.js';
import { bundledExample, type BundledExample } from './bundled-example.js';

const SDK = 'https://sdk.example/ingo.js';
let sandbox: Sandbox;
let bundled: BundledExample;
beforeAll(async () => {
  bundled = bundledExample();
  sandbox = await startSandbox({ port: 0, seed: 1 });
});
afterAll(async () => {
  bundled.remove();
  await sandbox.close();
});

let program: SandboxProgram;
let app: FastifyInstance;
let log: string[];
beforeEach(() => {
  program = sandbox.program();
  app = example(program.credentials);
});
const example = ({ username, secret, participant_id: participantId }: Credentials, baseUrl = sandbox.url) => {
  log = [];
  return createExample({
    baseUrl,
    username,
    secret,
    participantId,
    sdkUrl: SDK,
    pages: bundled.pages,
    log: (line) => log.push(line),
  });
};

interface Answer {
  readonly statusCode: number;
  readonly authorizedUrl?: string;
  readonly idempotencyKey?: string;
  readonly message?: string;
}

const post = async (url: string, payload: object): Promise<Answer> => {
  const { statusCode, body } = await app.inject({ method: 'POST', url, payload });
  return { ...(JSON.parse(body) as object), statusCode };
};
const sessionOf = ({ authorizedUrl }: Answer) => new URL(authorizedUrl!).pathname;
const bodiesSent = () =>
  program.journal
    .find({ kind: 'request' })
    .map((entry) => JSON.stringify(entry))
    .join('\n');

describe('POST /api/sessions', () => {
  it('creates a session of the sandbox', async () => {
    expect(await post('/api/sessions', {})).toEqual({
      statusCode: 200,
      authorizedUrl: expect.stringMatching(`^${sandbox.url}/session/[0-9a-f-]{36}\\?t=`) as string,
      idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
    expect(log).toEqual([]);
  });

  it('with the key of an earlier one gives the same session and a fresh URL, whatever else is said', async () => {
    const first = await post('/api/sessions', { email: 'jane@example.com' });
    const again = await post('/api/sessions', { email: 'other@example.com', key: first.idempotencyKey });
    expect(sessionOf(again)).toBe(sessionOf(first));
    expect(again.authorizedUrl).not.toBe(first.authorizedUrl);
    expect(sessionOf(await post('/api/sessions', {}))).not.toBe(sessionOf(first));
  });

  it('says whose session it is, and in which language', async () => {
    await post('/api/sessions', { email: 'jane+success@example.com', locale: 'fr-FR' });
    expect(bodiesSent()).toContain('fr-FR');
  });

  it('tells the page kindly, and the log exactly, why there is none', async () => {
    app = example({ ...program.credentials, secret: 'wrong' });
    const { statusCode, message } = await post('/api/sessions', {});
    expect(statusCode).toBe(502);
    expect(message).toBe(
      'Ingo gave no session: HMAC signature does not match. More in the log of the back end.',
    );
    expect(log.join()).toMatch(/^POST \/api\/sessions: .*signature.*secret/);
    expect(log.join()).not.toContain('wrong');
  });

  it('logs where the sandbox tells which field it refused', async () => {
    const { statusCode } = await post('/api/sessions', { locale: 'xx-XX' });
    expect(statusCode).toBe(502);
    expect(log.join()).toMatch(/field-value; journal="http/);
  });
});

it('the page is told where the SDK is', async () => {
  expect((await app.inject('/api/config')).json()).toEqual({ sdkUrl: SDK });
});

describe('the page', () => {
  it.each([
    ['/', 'text/html', '<title>'],
    ['/page.js', 'text/javascript', 'captureAccount'],
    ['/page.css', 'text/css', ':root'],
  ])('is served at %s', async (url, type, text) => {
    const { statusCode, headers, body } = await app.inject(url);
    expect({ statusCode, type: headers['content-type'] }).toEqual({
      statusCode: 200,
      type: `${type}; charset=utf-8`,
    });
    expect(body).toContain(text);
  });

  it('sets nothing but text', async () => {
    expect((await app.inject('/page.js')).body).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write/);
  });
});
