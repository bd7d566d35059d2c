import { createServer } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createIngoClient } from '../../client/server/index.js';
import { interceptIngo, type InterceptedIngo } from '../../mock-server/fixtures/intercept/index.js';
import { SAMPLE_REQUEST } from '../builders/session-record.js';
import { signedCreate } from './signed.js';

const HOST = 'iip-session-management-uat.ingo.money';
const CREDENTIALS = { username: 'acme', secret: 'the secret of acme' };

const untouched = globalThis.fetch;
let ingo: InterceptedIngo | undefined;
afterEach(async () => {
  await ingo?.restore();
  ingo = undefined;
});

describe('an application that is hard-wired to Ingo', () => {
  it('creates a session by fetch, and opens its page', async () => {
    ingo = await interceptIngo({ ...CREDENTIALS, participant_id: 4711 });
    const app = createIngoClient({
      ...CREDENTIALS,
      baseUrl: `https://${HOST}`,
      gatewayUrl: 'https://payapi-sandbox.ingo.money',
      participantId: 4711,
    });
    const { session } = await app.sessions.create(SAMPLE_REQUEST);
    expect(new URL(session.authorized_url).host).toBe('iip-webplugin-uat.ingo.money');
    expect((await fetch(session.authorized_url)).status).toBe(200);
    expect(await ingo.program.sessions.list()).toMatchObject([{ state: 'mounted' }]);
  });

  it('creates one by node:https, bytes as they are', async () => {
    ingo = await interceptIngo(CREDENTIALS);
    const { method, path, headers, body } = signedCreate(ingo.program);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = httpsRequest({ host: HOST, method, path, headers }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode));
      });
      request.on('error', reject);
      request.end(body);
    });
    expect(status).toBe(200);
    expect(await ingo.program.sessions.list()).toHaveLength(1);
  });

  it('is refused, and told why in the journal, where its secret is another', async () => {
    ingo = await interceptIngo(CREDENTIALS);
    const app = createIngoClient({ username: 'acme', secret: 'wrong', baseUrl: `https://${HOST}` });
    await expect(app.sessions.create(SAMPLE_REQUEST)).rejects.toThrow();
    expect(ingo.program.journal.find({ kind: 'request', answer: { status: 401 } })).toHaveLength(1);
  });

  it('fails where it calls production, with the hosts to use instead', async () => {
    ingo = await interceptIngo(CREDENTIALS);
    const call = fetch('https://iip-session-management.ingo.money/api/v1/sessions/point-in-time/plugin');
    const error = (await call.catch((failure: unknown) => failure)) as Error & { cause?: Error };
    expect(`${error.message} ${error.cause?.message}`).toContain(
      `Configure the application with the sandbox's hosts: ${HOST}`,
    );
  });
});

it('calls to other hosts go out, and after restore everything is as it was', async () => {
  const other = createServer((_, response) => response.end('other')).listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  ingo = await interceptIngo(CREDENTIALS);
  expect(await (await fetch(url)).text()).toBe('other');
  await ingo.restore();
  ingo = undefined;
  expect(globalThis.fetch).toBe(untouched);
  other.closeAllConnections();
  other.close();
});
