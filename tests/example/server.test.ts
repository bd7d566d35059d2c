import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LOCALES } from '../../contracts/session/locales.js';
import { TOPICS } from '../../contracts/webhooks/topics.js';
import type { Sandbox as ExampleSandbox } from '../../client/example/sandbox.js';
import { createExample } from '../../client/example/server.js';
import { kindOfTopic } from '../../client/example/webhooks.js';
import {
  startSandbox,
  type Credentials,
  type Sandbox,
  type SandboxProgram,
} from '../../mock-server/index.js';

const SDK = 'https://sdk.example/ingo.js';
const PUBLIC = fileURLToPath(new URL('../../client/example/public/', import.meta.url));
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 1 });
});
afterAll(async () => {
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

  it('says why there is none: in short to the page, in detail to the log', async () => {
    app = example({ ...program.credentials, secret: 'wrong' });
    const { statusCode, message } = await post('/api/sessions', {});
    expect(statusCode).toBe(502);
    expect(message).toBe(
      'Ingo created no session: HMAC signature does not match. See the log of the back end.',
    );
    expect(log.join()).toMatch(/^POST \/api\/sessions: .*signature.*secret/);
    expect(log.join()).not.toContain('wrong');
  });

  it('logs where the sandbox explains which field it refused', async () => {
    const { statusCode } = await post('/api/sessions', { locale: 'xx-XX' });
    expect(statusCode).toBe(502);
    expect(log.join()).toMatch(/field-value; journal="http/);
  });
});

it('the page gets the address of the SDK', async () => {
  expect((await app.inject('/api/config')).json()).toEqual({ sdkUrl: SDK });
});

describe('GET /api/sandbox', () => {
  const found = async () => (await app.inject('/api/sandbox')).json<{ sandbox?: ExampleSandbox }>().sandbox;

  it('gives the scenarios of the sandbox, with those of the program, and where the inspector is', async () => {
    program.scenarios.put('my-own', { description: 'mine', steps: [{ open: 'never' }] });
    const { username } = program.credentials;
    expect(await found()).toMatchObject({ inspectorUrl: `${sandbox.url}/_sandbox/`, username });
    const scenarios = new Map((await found())?.scenarios.map((one) => [one.name, one]));
    expect(scenarios.get('my-own')?.description).toBe('mine');
    expect(scenarios.get('billpay-no-match')?.destinations).toEqual(['billpay']);
    expect(scenarios.size).toBeGreaterThan(20);
  });

  it.each(['https://iip-session-management-uat.ingo.money', 'http://127.0.0.1:1'])(
    'gives nothing where there is no sandbox: %s',
    async (baseUrl) => {
      app = example(program.credentials, baseUrl);
      expect(await found()).toBeUndefined();
    },
  );
});

it('a webhook is good or bad news by its topic', () => {
  const bad = TOPICS.filter((topic) => kindOfTopic(topic) === 'failure');
  expect(bad).toEqual(TOPICS.filter((topic) => /failure|returned|terminated/.test(topic)));
  expect(TOPICS.filter((topic) => kindOfTopic(topic) === 'info')).toEqual(
    TOPICS.filter((topic) => /suspended|expired/.test(topic)),
  );
  expect(kindOfTopic('a.topic.of.tomorrow')).toBe('info');
});

describe('the page', () => {
  it.each([
    ['/', 'text/html', '<title>'],
    ['/page.js', 'application/javascript', 'captureAccount'],
    ['/page.css', 'text/css', 'var(--accent)'],
    ['/client/theme.css', 'text/css', '--accent: '],
  ])('is served at %s', async (url, type, text) => {
    const { statusCode, headers, body } = await app.inject(url);
    expect({ statusCode, type: headers['content-type'] }).toEqual({
      statusCode: 200,
      type: `${type}; charset=utf-8`,
    });
    expect(body).toContain(text);
  });

  it('imports the client by the name of its package, which an import map resolves', async () => {
    const { body } = await app.inject('/');
    const [, map] = /<script type="importmap">(.*?)<\/script>/s.exec(body)!;
    expect(JSON.parse(map!)).toEqual({ imports: { 'ingo-sandbox-client/browser': '/client/browser.js' } });
    const client = await app.inject('/client/browser.js');
    expect(client.headers['content-type']).toBe('application/javascript; charset=utf-8');
    expect(client.body).toContain('captureAccount');
  });

  it('offers every locale of the contract', async () => {
    const { body } = await app.inject('/page.js');
    const [, list] = /LOCALES =\s+'([^']+)'/.exec(body)!;
    expect(list!.split(' ')).toEqual(LOCALES);
  });

  it('serves nothing else of its folder', async () => {
    for (const path of ['/server.js', '/../server.js', '/%2e%2e/server.js', '/client/server.js'])
      expect((await app.inject(path)).statusCode).toBe(404);
  });

  it('sets nothing but text', async () => {
    const scripts = readdirSync(PUBLIC).filter((name) => name.endsWith('.js'));
    expect(scripts).toContain('page.js');
    for (const name of scripts)
      expect((await app.inject(`/${name}`)).body).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write/);
  });
});
