import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../../../tests/cli/run-cli.js';
import { selfSigned } from '../../../tests/http/self-signed.js';
import { createExchange, EXCHANGE_LIMITS } from './exchange.js';

const hasOpenssl = isInstalled('openssl', 'version');

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((listening) => void server!.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const get = (url: string) => ({ method: 'GET', url, headers: [] }) as const;

describe('asking a target', () => {
  it('gives status, headers and body', async () => {
    const url = await serve((_, answer) => answer.writeHead(201, { 'X-One': ['a', 'b'] }).end('said'));
    const reply = await createExchange()(get(url));
    expect(reply).toMatchObject({ status: 201, headers: { 'x-one': 'a, b' } });
    expect('body' in reply && reply.body.toString()).toBe('said');
  });

  it('follows no redirect', async () => {
    const url = await serve((_, answer) => answer.writeHead(302, { Location: '/elsewhere' }).end());
    expect(await createExchange()(get(url))).toMatchObject({
      status: 302,
      headers: { location: '/elsewhere' },
    });
  });

  it('ends when no answer comes, and when an answer does not end', async () => {
    const url = await serve((request, answer) => {
      if (request.url === '/begun') answer.writeHead(200).write('half');
    });
    const failure = { failure: 'timeout', why: 'no answer within 0.05 s' };
    expect(await createExchange(50)(get(url))).toEqual(failure);
    expect(await createExchange(50)(get(`${url}begun`))).toEqual(failure);
  });

  it('reads no answer without end', async () => {
    const url = await serve((_, answer) => answer.end(Buffer.alloc(EXCHANGE_LIMITS.bytes + 1)));
    expect(await createExchange()(get(url))).toEqual({
      failure: 'too-long',
      why: 'its answer is longer than 4 MiB',
    });
  });

  it.each([
    ['nothing listens', 'http://127.0.0.1:9/', 'refused'],
    ['the name leads nowhere', 'http://nowhere.invalid/', 'unknown-host'],
  ])('says that %s', async (_, url, failure) => {
    expect(await createExchange()(get(url))).toMatchObject({ failure });
  });

  it('says that the connection broke', async () => {
    const url = await serve((request) => void request.socket.destroy());
    expect(await createExchange()(get(url))).toMatchObject({ failure: 'broken' });
  });

  it.skipIf(!hasOpenssl)('says that a certificate is not trusted', async () => {
    server = createTlsServer(selfSigned());
    await new Promise<void>((listening) => void server!.listen(0, '127.0.0.1', listening));
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expect(await createExchange()(get(url))).toMatchObject({
      failure: 'certificate',
      why: expect.stringMatching(/^its certificate is not trusted/) as string,
    });
  });

  it('has at most five requests under way', async () => {
    let running = 0;
    let most = 0;
    const held: (() => void)[] = [];
    const url = await serve((_, answer) => {
      most = Math.max(most, ++running);
      held.push(() => {
        running -= 1;
        answer.end();
      });
      if (held.length === EXCHANGE_LIMITS.atOnce || most === EXCHANGE_LIMITS.atOnce)
        held.splice(0).forEach((go) => go());
    });
    const exchange = createExchange();
    const replies = await Promise.all(Array.from({ length: 15 }, () => exchange(get(url))));
    expect(replies.every((reply) => 'status' in reply)).toBe(true);
    expect(most).toBe(EXCHANGE_LIMITS.atOnce);
  });
});
