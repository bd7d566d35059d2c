import { describe, expect, it } from 'vitest';
import { SESSION_PATH } from '../../contracts/signing/signing.js';
import { refused, type Refusal } from './refusal.js';
import { firstReply, send, sendBytes } from './wire.js';
import { useSandbox } from '../builders/use-sandbox.js';

const sandbox = useSandbox();

/** Asks for a path as it is, which no URL library has mended. */
function refusedTarget(target: string): Promise<Refusal> {
  const bytes = `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;
  return refused(sandbox.programs()[0]!, async () => firstReply(await sendBytes(sandbox.url, bytes)));
}

describe('a path or method that is not served', () => {
  it.each([
    ['GET', '/index.html'],
    ['GET', '/session/'],
    ['POST', '/api/v1/sessions'],
    ['POST', `${SESSION_PATH}/`],
    ['POST', `/${SESSION_PATH}`],
    ['POST', SESSION_PATH.toUpperCase()],
    ['GET', '/session/1/2'],
  ])('%s %s: 404, with the paths there are', async (method, path) => {
    const { reply, names, entry } = await refused(sandbox.programs()[0]!, () =>
      send(sandbox.url + path, { method }),
    );
    expect(reply).toMatchObject({ status: 404, json: { message: 'no Route matched with those values' } });
    expect(names).toEqual(['unknown-path']);
    expect(entry.findings[0]?.fix).toContain(`POST ${SESSION_PATH}`);
  });

  it.each([
    ['GET', SESSION_PATH, 'POST'],
    ['PUT', SESSION_PATH, 'POST'],
    ['OPTIONS', SESSION_PATH, 'POST'],
    ['DELETE', `${SESSION_PATH}?x=1`, 'POST'],
    ['POST', '/session/1', 'GET'],
    ['PROPFIND', '/session/1', 'GET'],
  ])('%s %s: 405, Allow: %s', async (method, path, allow) => {
    const { reply, names } = await refused(sandbox.programs()[0]!, () =>
      send(sandbox.url + path, { method }),
    );
    expect(reply).toMatchObject({ status: 405, headers: { allow }, json: { message: 'Method not allowed' } });
    expect(names).toEqual(['unknown-method']);
  });

  it.each(['/session/%zz', '/session/%', '/session/%ff', '/session/%c0%af'])(
    'GET %s: 400, for its percent sign',
    async (path) => {
      const { reply, names } = await refusedTarget(path);
      expect([reply.status, names]).toEqual([400, ['path-invalid']]);
    },
  );

  it('a session id of 2,000 characters: 403, as for any other that never was', async () => {
    const path = `/session/${'a'.repeat(2000)}`;
    const { reply, names } = await refusedTarget(path);
    expect([reply.status, names]).toEqual([403, ['url-forged']]);
  });
});
