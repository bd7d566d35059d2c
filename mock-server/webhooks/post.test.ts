import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { isInstalled } from '../../tests/cli/run-cli.js';
import { selfSigned } from '../../tests/http/self-signed.js';
import { Poster, resultOfStatus, type Posting } from './post.js';

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

async function listening(
  server: ReturnType<typeof createServer> | ReturnType<typeof createTlsServer>,
  protocol = 'http',
): Promise<URL> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return new URL(`${protocol}://127.0.0.1:${(server.address() as AddressInfo).port}/hooks?a=b`);
}

const received = (answer: RequestListener) => listening(createServer(answer));

function posterWith(timeoutMs = 10_000): Poster {
  const poster = new Poster(timeoutMs);
  open.push(() => poster.close());
  return poster;
}

const postingTo = (url: URL, rest: Partial<Posting> = {}): Posting => ({
  id: 'id-1',
  attempt: 1,
  url,
  headers: { 'content-type': 'application/json' },
  bytes: Buffer.from('{"an":"object"}'),
  acceptDevelopmentCertificate: false,
  slowly: false,
  ...rest,
});

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

describe('a status', () => {
  const refused = 'only a status from 200 to 299 acknowledges';
  const redirect = 'redirects are not followed';
  it.each([
    [200, undefined, undefined],
    [299, '/', undefined],
    [199, undefined, refused],
    [300, '/', redirect],
    [399, '/', redirect],
    [304, undefined, refused],
    [400, '/', refused],
    [500, undefined, refused],
  ])('%i with the location %s means: %s', (status, location, error) => {
    expect(resultOfStatus(status, location)).toEqual({ status, ...(error && { error }) });
  });
});

describe('a webhook over a connection', () => {
  it('is a POST with its headers and its bytes', async () => {
    const requests: unknown[] = [];
    const url = await received((request, response) => {
      void textOf(request).then((text) => {
        const { method, url: target, headers } = request;
        requests.push([method, target, headers['content-type'], headers['content-length'], text]);
        response.writeHead(201).end();
      });
    });
    expect(await posterWith().post(postingTo(url))).toEqual({ status: 201 });
    expect(requests).toEqual([['POST', '/hooks?a=b', 'application/json', '15', '{"an":"object"}']]);
  });

  it('follows no redirect', async () => {
    const url = await received((_, response) => void response.writeHead(307, { location: '/other' }).end());
    expect(await posterWith().post(postingTo(url))).toEqual({
      status: 307,
      error: 'redirects are not followed',
    });
  });

  it('is not acknowledged by a receiver that keeps silent for too long', async () => {
    const url = await received(() => undefined);
    expect(await posterWith(20).post(postingTo(url))).toEqual({
      error: 'no answer within 0.02 s',
      down: true,
    });
  });

  it('is not acknowledged by a receiver that hangs up, which is asked once', async () => {
    let asked = 0;
    const url = await received(({ socket }) => {
      asked += 1;
      socket.destroy();
    });
    const error = 'the connection broke before an answer came (ECONNRESET)';
    expect(await posterWith().post(postingTo(url))).toEqual({ error, down: true });
    expect(asked).toBe(1);
  });

  it('is sent on a new connection where the receiver closed the old one while it was idle', async () => {
    const sockets = new Set<unknown>();
    const url = await received(({ socket }, response) => {
      sockets.add(socket);
      if (response.req.headers['x-turn'] === 'second' && sockets.size === 1) return void socket.destroy();
      response.writeHead(204).end();
    });
    const poster = posterWith();
    await poster.post(postingTo(url));
    await poster.post(postingTo(url));
    expect(sockets.size).toBe(1);
    expect(await poster.post(postingTo(url, { headers: { 'x-turn': 'second' } }))).toEqual({ status: 204 });
    expect(sockets.size).toBe(2);
  });

  it('is acknowledged by the status alone: an answer without end is not read to its end', async () => {
    let answer: ServerResponse | undefined;
    const url = await received((_, response) => {
      answer = response.writeHead(200);
      const write = (): void => void (response.destroyed || response.write('x'.repeat(16_384), write));
      write();
    });
    // Nothing but the length of the answer ends the connection before the test is over.
    expect(await posterWith(3_600_000).post(postingTo(url))).toEqual({ status: 200 });
    if (!answer!.destroyed) await once(answer!, 'close');
  });

  it('may come little by little: in at most six pieces, with pauses between them', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const pieces: string[] = [];
    let length: string | undefined;
    const url = await received((request, response) => {
      length = request.headers['content-length'];
      request.on('end', () => response.writeHead(204).end());
      request.on('data', (chunk) => {
        pieces.push(String(chunk));
        vi.advanceTimersByTime(500);
      });
    });
    const timers = vi.getTimerCount();
    const bytes = Buffer.from('0123456789abc');
    expect(await posterWith().post(postingTo(url, { bytes, slowly: true }))).toEqual({ status: 204 });
    expect([length, ...pieces]).toEqual(['13', '012', '345', '678', '9ab', 'c']);
    expect(vi.getTimerCount()).toBe(timers);
  });

  it('stops coming where the receiver answered nothing in time', async () => {
    const url = await received(() => undefined);
    const posted = posterWith(20).post(postingTo(url, { slowly: true }));
    expect(await posted).toEqual({ error: 'no answer within 0.02 s', down: true });
  });

  it('fails where its poster is closed meanwhile', async () => {
    const url = await received(() => undefined);
    const poster = posterWith();
    const posted = poster.post(postingTo(url));
    await new Promise((resolve) => setImmediate(resolve));
    poster.close();
    expect(await posted).toMatchObject({ down: true });
  });
});

describe.skipIf(!isInstalled('openssl', 'version'))('a certificate that nobody signed', () => {
  it('is taken only where the endpoint says so', async () => {
    const answer: RequestListener = (_, response) => void response.writeHead(204).end();
    const url = await listening(createTlsServer(selfSigned(), answer), 'https');
    const poster = posterWith();
    expect(await poster.post(postingTo(url))).toEqual({
      error: expect.stringMatching(
        /^its certificate is not trusted .*; set accept_development_certificate if it is one of yours$/,
      ) as string,
      down: true,
    });
    expect(await poster.post(postingTo(url, { acceptDevelopmentCertificate: true }))).toEqual({
      status: 204,
    });
  });

  it('does not help a receiver that speaks nothing newer than TLS 1.1, whatever Node allows', async () => {
    const { DEFAULT_CIPHERS, DEFAULT_MIN_VERSION } = tls;
    onTestFinished(() => void Object.assign(tls, { DEFAULT_CIPHERS, DEFAULT_MIN_VERSION }));
    Object.assign(tls, { DEFAULT_CIPHERS: 'DEFAULT:@SECLEVEL=0', DEFAULT_MIN_VERSION: 'TLSv1' });
    const old = { ...selfSigned(), maxVersion: 'TLSv1.1' } as const;
    const url = await listening(
      createTlsServer(old, (_, response) => void response.writeHead(204).end()),
      'https',
    );
    const posted = await posterWith().post(postingTo(url, { acceptDevelopmentCertificate: true }));
    expect(posted).toMatchObject({ error: expect.stringMatching(/TLS|protocol/i) as string, down: true });
  });
});
