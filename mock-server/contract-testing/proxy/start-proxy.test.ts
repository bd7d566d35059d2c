import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { useSandbox } from '../../../tests/builders/use-sandbox.js';
import { sessionOf, signedCreate, type SignedCreate } from '../../../tests/http/signed.js';
import { send, sendBytes } from '../../../tests/http/wire.js';
import { exchangeLine, exchangesHeader, readExchanges, type Exchange } from '../../recordings/exchanges.js';
import { startProxy, type ProxyOptions } from './start-proxy.js';

const sandbox = useSandbox();
const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A proxy, and a promise of the next exchange that it tells. */
async function proxyTo(target: string, options: Partial<ProxyOptions> = {}) {
  let tell: (exchange: Exchange) => void = () => undefined;
  const told = new Promise<Exchange>((resolve) => (tell = resolve));
  const proxy = await startProxy({ target, port: 0, onExchange: (exchange) => tell(exchange), ...options });
  closers.push(() => proxy.close());
  return { url: proxy.url, told };
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const sendTo = (url: string, { path, ...request }: SignedCreate) => send(url + path, request);

it('a signed create goes through byte for byte, and succeeds', async () => {
  const program = sandbox.program();
  const { url, told } = await proxyTo(sandbox.url);
  // Spaces and escapes that no JSON writer makes: a proxy that parses would break the signature.
  const body =
    '{ "participant_unique_id1" : "A\\u0042C",  "recipient_information": {"first_name":"Ren\u00e9"} }\n';
  const request = signedCreate(program, {
    body,
    key: 'one',
    path: '/api/v1/sessions/point-in-time/plugin?a=%7e&a=',
  });
  await sendTo(url, request);
  const [entry] = program.journal.find({ kind: 'request' });
  expect(entry).toMatchObject({ method: 'POST', target: request.path, body });
  expect(await told).toMatchObject({ exchange: 1, method: 'POST', target: request.path, body });

  const other = await proxyTo(sandbox.url);
  const reply = await sendTo(other.url, signedCreate(program, { key: 'two' }));
  expect(sessionOf(reply).authorized_url).toContain(sandbox.url);
  expect(await other.told).toMatchObject({ answer: { status: 200, body: reply.text } });
});

it('a create that is refused is recorded with its refusal', async () => {
  const program = sandbox.program();
  const { url, told } = await proxyTo(sandbox.url);
  const request = signedCreate(program, { sent: { 'Content-SHA512': 'wrong' } });
  const direct = await sendTo(sandbox.url, request);
  const through = await sendTo(url, request);
  expect(through).toMatchObject({ status: direct.status, text: direct.text });
  const [entry] = readExchanges(exchangesHeader(sandbox.url, 'now') + exchangeLine(await told));
  expect(entry).toMatchObject({
    kind: 'request',
    seq: 1,
    answer: { status: direct.status, body: direct.text },
    findings: [],
  });
});

it('headers keep their order, spelling and number in both directions; those of the connection do not pass', async () => {
  let received: readonly string[] = [];
  const target = await serve((request, response) => {
    received = request.rawHeaders;
    response.sendDate = false;
    response.writeHead(418, 'Short', [
      'X-One',
      'a',
      'X-One',
      'b',
      'Set-cookie',
      'c=1',
      'Keep-Alive',
      'timeout=9',
    ]);
    response.end('said');
  });
  const { url, told } = await proxyTo(target);
  const said = await sendBytes(
    url,
    'POST /a//b/../c?d=%2F HTTP/1.1\r\nX-b: 1\r\nHost: shop.example\r\nX-A: \xe9\r\nX-b: 2\r\nX-Own: 3\r\n' +
      'Connection: close, x-own\r\nProxy-Authorization: Basic abc\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n',
  );
  expect(said).toMatch(/^HTTP\/1.1 418 Short\r\nX-One: a\r\nX-One: b\r\nSet-cookie: c=1\r\n/);
  expect(said).not.toContain('timeout=9');
  const sent = [
    'Host',
    target.slice('http://'.length),
    'X-b',
    '1',
    'X-A',
    'Ã©',
    'X-b',
    '2',
    'Content-Length',
    '2',
  ];
  expect(received.slice(0, sent.length)).toEqual(sent);
  expect(received.slice(sent.length)).toEqual(['Connection', 'close']);
  expect(await told).toMatchObject({ target: '/a//b/../c?d=%2F', headers: sent, body: 'hi' });
});

it('an answer that is compressed passes as it is, and is kept as text', async () => {
  const bytes = gzipSync('{"status":100}');
  const target = await serve((_, response) => {
    response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bytes);
  });
  const { url, told } = await proxyTo(target);
  const reply = await send(`${url}/`);
  expect(reply.headers['content-encoding']).toBe('gzip');
  expect((await told).answer.body).toBe('{"status":100}');
});

it.each([
  ['nothing listens', 'http://127.0.0.1:9', 502, /nothing listens on 127\.0\.0\.1:9 \(ECONNREFUSED\)/],
  ['the name leads nowhere', 'http://nowhere.invalid', 502, /its name has no address/],
])('where %s, the answer says so', async (_, target, status, why) => {
  const { url, told } = await proxyTo(target);
  const reply = await send(`${url}/x`);
  expect(reply).toMatchObject({ status, json: { title: 'No answer from the target' } });
  expect(reply.text).toMatch(why);
  expect(await told).toMatchObject({
    answer: { status: 0, body: '' },
    error: expect.stringMatching(why) as string,
  });
});

it('every request goes to the address that the name of the target had at the first', async () => {
  const { port } = new URL(await serve((_, response) => void response.end('the first')));
  const addresses = ['127.0.0.1', '203.0.113.7'];
  const { url } = await proxyTo(`http://moves.example:${port}`, {
    lookup: (_host, _options, callback) => callback(null, [{ address: addresses.shift()!, family: 4 }]),
  });
  expect((await send(`${url}/1`)).text).toBe('the first');
  expect((await send(`${url}/2`)).text).toBe('the first');
  expect(addresses).toEqual(['203.0.113.7']);
});

it('a target that is silent is waited for no longer than the time limit', async () => {
  const { url, told } = await proxyTo(await serve(() => undefined), { timeoutMs: 50 });
  const reply = await send(`${url}/x`);
  expect(reply.status).toBe(504);
  expect(reply.text).toContain('it was silent for 0.05 s');
  expect(await told).toMatchObject({ error: 'it was silent for 0.05 s' });
});

it('an answer that breaks off breaks off for the client, too, and is recorded as such', async () => {
  const target = await serve((_, response) => {
    response.writeHead(200, { 'Content-Length': '9' });
    response.write('half', () => response.destroy());
  });
  const { url, told } = await proxyTo(target);
  await expect(send(`${url}/x`)).rejects.toThrow();
  expect(await told).toMatchObject({
    answer: { status: 200, body: 'half' },
    error: 'the connection broke in the middle of its answer',
  });
});

it('a body that is too long is refused and not sent to the target', async () => {
  const { url } = await proxyTo('http://127.0.0.1:9');
  expect(await send(`${url}/x`, { method: 'POST', body: Buffer.alloc(1024 * 1024 + 1) })).toMatchObject({
    status: 413,
  });
});
