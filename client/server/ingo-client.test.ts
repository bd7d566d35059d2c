import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createIngoClient } from './index.js';
import { REQUEST } from './testing/request.js';
import {
  cutShort,
  drop,
  json,
  scriptedServer,
  silence,
  text,
  type Reply,
} from './testing/scripted-server.js';
import { fakeWorld } from './testing/fake-world.js';

const SECRET = 'Tr0ub4dor-and-3-more';

const clientFor = (baseUrl: string) =>
  createIngoClient({
    baseUrl,
    username: 'test',
    secret: SECRET,
    timeoutMs: 150,
    maxRetries: 1,
    world: fakeWorld(),
  });

/** Everything a log could show of a value. */
const shown = (value: unknown): string =>
  [
    JSON.stringify(value),
    String(value),
    inspect(value, { depth: null, showHidden: true, getters: true }),
    inspect(value, { depth: null, showHidden: true, customInspect: false }),
  ].join('\n');

describe('a client', () => {
  it('shows what it is for, not its secret', () => {
    const client = clientFor('https://ingo.example');
    expect(JSON.parse(JSON.stringify(client))).toEqual({
      baseUrl: 'https://ingo.example/',
      gatewayUrl: 'https://ingo.example/',
      username: 'test',
      secret: '***',
      timeoutMs: 150,
      maxRetries: 1,
    });
    expect(inspect(client)).toContain("secret: '***'");
    expect(inspect({ services: { ingo: client } }, { depth: null })).toContain("secret: '***'");
    expect(shown(client)).not.toContain(SECRET);
    expect(shown({ ...client })).not.toContain(SECRET);
  });

  it.each<[string, Reply]>([
    ['a refused signature', json(401, { message: 'HMAC signature does not match' })],
    ['a refused request', json(400, { status: 400, client_message: 'No' })],
    ['a failing server', json(500, {})],
    ['a dropped connection', drop],
    ['a broken answer', cutShort],
    ['a page', text(200, 'text/html', '<h1>Hello</h1>')],
    ['silence', silence],
  ])('never shows secret, signature or request in the error after %s', async (_, reply) => {
    const { url, arrived } = await scriptedServer(reply);
    const error: unknown = await clientFor(url)
      .sessions.create(REQUEST)
      .catch((reason: unknown) => reason);
    const chain = [];
    for (let link = error; link instanceof Error; link = link.cause) chain.push(shown(link), link.stack);
    const log = chain.join('\n');
    expect(log).toContain('Ingo');
    const signature = /signature="(.+)"/.exec(String(arrived[0]?.headers.authorization))?.[1];
    for (const confidential of [SECRET, signature, REQUEST.recipient_information.last_name]) {
      expect(log).not.toContain(confidential);
    }
  });
});
