import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SESSION_PATH } from '../../contracts/signing/signing.js';
import { startSandbox, type Sandbox } from '../../mock-server/index.js';
import { bytesOnTheWire, createdSession, signedCreate } from './signed.js';
import { firstReply, send, sendBytes } from './wire.js';

const REQUEST_TIMEOUT_MS = 500;
let sandbox: Sandbox;
const defects: Error[] = [];
beforeAll(async () => {
  sandbox = await startSandbox({
    port: 0,
    seed: 1,
    requestTimeout: REQUEST_TIMEOUT_MS,
    onDefect: (error) => defects.push(error),
  });
});
afterAll(async () => {
  // Whatever was sent: it serves as before.
  await createdSession(sandbox, sandbox.program());
  await sandbox.close();
  expect(defects).toEqual([]);
});

const head = (...lines: readonly string[]): string => `${lines.join('\r\n')}\r\n\r\n`;
const POST = `POST ${SESSION_PATH} HTTP/1.1`;
const HOST = 'Host: localhost';

/** The status of every answer on a connection, in order. */
const statusesIn = (said: string): string[] =>
  [...said.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => status!);

/** Sends something, and then a byte at a time until the server closes the connection; gives all that it said. */
function drip(bytes: string, everyMs: number, first = ''): Promise<string> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    let sent = 0;
    const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1');
    socket.write(first);
    const timer = setInterval(() => socket.write(bytes.charAt(sent++ % bytes.length)), everyMs);
    socket.on('data', (chunk) => said.push(chunk));
    socket.on('error', () => undefined); // 'close' follows
    socket.on('close', () => {
      clearInterval(timer);
      resolve(Buffer.concat(said).toString());
    });
  });
}

describe('a client that sends a byte now and then', () => {
  it.each([
    ['of its headers', `${POST}\r\n${HOST}\r\nX-Slow: ${'a'.repeat(1000)}`],
    ['of its request line', `GET /${'a'.repeat(1000)}`],
  ])('%s is answered with 408 and cut off when the time is over', async (_, bytes) => {
    expect(firstReply(await drip(bytes, 40)).status).toBe(408);
  });

  it('of its body is answered with 408 and cut off, and delays no other', async () => {
    const slow = drip('a', 40, head(POST, HOST, 'Content-Length: 100000'));
    await createdSession(sandbox, sandbox.program());
    expect(firstReply(await slow).status).toBe(408);
  });

  it('is one of three hundred that say nothing: others are served meanwhile', async () => {
    const port = Number(new URL(sandbox.url).port);
    const idle = await Promise.all(
      Array.from(
        { length: 300 },
        () =>
          new Promise<Socket>((open) => {
            const socket = connect(port, '127.0.0.1', () => open(socket));
            socket.on('error', () => undefined);
            socket.write('P');
          }),
      ),
    );
    await createdSession(sandbox, sandbox.program());
    for (const socket of idle) socket.destroy();
  });
});

describe('requests behind one another on one connection', () => {
  it('are answered one by one, in their order, each judged by itself', async () => {
    const program = sandbox.program();
    const right = bytesOnTheWire(signedCreate(program))
      .toString('latin1')
      .replace('Connection: close', 'X: y');
    const forged = right.replace('ABC-1234', 'ABC-1235');
    const last = head('GET /nowhere HTTP/1.1', HOST, 'Connection: close');
    const said = await sendBytes(sandbox.url, Buffer.from(right + forged + right + last, 'latin1'));
    expect(statusesIn(said)).toEqual(['200', '401', '200', '404']);
    expect(await program.sessions.list()).toHaveLength(2);
  });

  it('a hundred at once: a hundred answers', async () => {
    const ask = head('GET /_sandbox/health HTTP/1.1', HOST);
    const last = head('GET /_sandbox/health HTTP/1.1', HOST, 'Connection: close');
    const said = await sendBytes(sandbox.url, ask.repeat(99) + last);
    expect(statusesIn(said)).toEqual(Array(100).fill('200'));
  });
});

/** A call that must never be carried out, hidden in what another request says is its body. */
const HIDDEN = `${head(
  'POST /_sandbox/api/programs HTTP/1.1',
  HOST,
  'Content-Type: application/json',
  'Content-Length: 22',
)}{"username":"planted"}`;
const HIDDEN_IN_CHUNK = `0\r\n\r\n${HIDDEN}`;

describe('a request that two servers could read in two ways', () => {
  it.each([
    ['a length and chunks', [`Content-Length: ${HIDDEN_IN_CHUNK.length}`, 'Transfer-Encoding: chunked']],
    ['chunks and a length', ['Transfer-Encoding: chunked', `Content-Length: ${HIDDEN_IN_CHUNK.length}`]],
    ['chunked in disguise', [`Content-Length: ${HIDDEN_IN_CHUNK.length}`, 'Transfer-Encoding: xchunked']],
    ['chunked before something else', ['Transfer-Encoding: chunked, identity']],
    ['chunked twice', ['Transfer-Encoding: chunked', 'Transfer-Encoding: identity']],
    ['a space before the colon', ['Transfer-Encoding : chunked']],
    ['a tab before the name', [`\tTransfer-Encoding: chunked`]],
    ['a folded line', ['X-Folded: a', ' Transfer-Encoding: chunked']],
    ['two lengths', ['Content-Length: 5', `Content-Length: ${HIDDEN_IN_CHUNK.length}`]],
    ['the same length twice', ['Content-Length: 5', 'Content-Length: 5']],
    ['a length with a sign', ['Content-Length: +5']],
    ['a length in hexadecimal', ['Content-Length: 0x5']],
    ['a length with a letter behind', ['Content-Length: 5a']],
    ['a length beyond all bounds', ['Content-Length: 99999999999999999999']],
    ['a line feed alone', [`X-One: a\nTransfer-Encoding: chunked`]],
    ['a carriage return alone', [`X-One: a\rTransfer-Encoding: chunked`]],
    ['a zero byte in a value', ['X-One: a\0b']],
    ['a zero byte in a name', ['X-\0ne: a']],
  ])('%s: refused, and the connection ends', async (_, lines) => {
    const said = await sendBytes(sandbox.url, head(POST, HOST, ...lines) + HIDDEN_IN_CHUNK);
    const reply = firstReply(said);
    expect([400, 408], said).toContain(reply.status);
    expect(statusesIn(said), said).toHaveLength(1);
    expect(sandbox.programs().some(({ credentials }) => credentials.username === 'planted')).toBe(false);
  });

  it('a chunk of no size, or of one beyond all bounds: refused', async () => {
    for (const size of ['zz', '-1', 'fffffffffffffffff', '1 ']) {
      const said = await sendBytes(
        sandbox.url,
        `${head(POST, HOST, 'Transfer-Encoding: chunked', 'Connection: close')}${size}\r\n${HIDDEN}`,
      );
      expect(firstReply(said).status, size).toBeGreaterThanOrEqual(400);
      expect(statusesIn(said), size).toHaveLength(1);
    }
  });
});

describe('more of something than anybody needs', () => {
  it.each([
    ['headers', () => head(POST, HOST, ...Array.from({ length: 5000 }, (_, n) => `X-${n}: a`)), 431],
    ['of one header', () => head(POST, HOST, `X-Long: ${'a'.repeat(100_000)}`), 431],
    ['of a path', () => head(`GET /${'a'.repeat(100_000)} HTTP/1.1`, HOST), 431],
    ['of a method', () => head(`${'A'.repeat(100_000)} / HTTP/1.1`, HOST), 400],
    ['of a body', () => `${head(POST, HOST, 'Content-Length: 3000000')}${'a'.repeat(3_000_000)}`, 413],
  ])('%s: refused', async (_, bytes, status) => {
    expect(firstReply(await sendBytes(sandbox.url, bytes())).status).toBe(status);
  });

  it.each([
    ['nested lists', '['.repeat(500_000)],
    ['keys', `{${Array.from({ length: 60_000 }, (_, n) => `"k${n}":1`).join()}}`],
    ['of one key', `{"${'k'.repeat(1_000_000)}":1}`],
    ['digits', `{"participant_unique_id1":${'4'.repeat(1_000_000)}}`],
    ['digits with spaces', `{"participant_unique_id1":"${'4 '.repeat(500_000)}"}`],
  ])('JSON of %s: refused within two seconds of work', async (_, body) => {
    const program = sandbox.program();
    const { path, ...request } = signedCreate(program, { body });
    const before = process.cpuUsage();
    const reply = await send(sandbox.url + path, request);
    const { user, system } = process.cpuUsage(before);
    expect(reply.status).toBe(400);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});

describe('a path that leads elsewhere', () => {
  const files = ['package.json', 'etc/passwd', 'cli.js', 'server.js'];
  const up = [
    '..',
    '%2e%2e',
    '%252e%252e',
    '..%2f..',
    '..%5c..',
    '..\\..',
    '%c0%ae%c0%ae',
    '..;',
    '....',
    '.%00.',
    '..%00',
  ];
  it.each(up)('%s: no file comes out', async (dots) => {
    for (const start of ['', 'sdk', '_sandbox', '_sandbox/assets', 'session', 'page']) {
      for (const file of files) {
        const target = `/${start}/${dots}/${dots}/${dots}/${file}`;
        const said = await sendBytes(sandbox.url, head(`GET ${target} HTTP/1.1`, HOST, 'Connection: close'));
        expect([400, 403, 404], target).toContain(firstReply(said).status);
        expect(said, target).not.toMatch(/"devDependencies"|root:.*:0:0:/);
      }
    }
  });

  it('an address of another server, as to a proxy: the sandbox answers for itself', async () => {
    const said = await sendBytes(
      sandbox.url,
      head('GET http://169.254.169.254/latest/meta-data/ HTTP/1.1', HOST, 'Connection: close'),
    );
    expect(firstReply(said).status).toBe(404);
  });
});

describe('a client that closes its side of the connection', () => {
  it('once its request is whole: it is answered, also where the refusal takes a while to explain', async () => {
    const program = sandbox.program();
    expect(firstReply(await sendBytes(sandbox.url, bytesOnTheWire(signedCreate(program)), true)).status).toBe(
      200,
    );
    const unsigned = bytesOnTheWire(signedCreate(program, { sent: { 'X-Date': undefined } }));
    const reply = firstReply(await sendBytes(sandbox.url, unsigned, true));
    expect(reply.status).toBe(401);
    expect(reply.headers['x-sandbox-explanation']).toContain('listed-header-absent');
  });

  it('in the middle of its body, whatever came before in packets of their own: it is told so at once', async () => {
    const bytes = bytesOnTheWire(signedCreate(sandbox.program()));
    const end = bytes.indexOf('\r\n\r\n') + 4;
    const said = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1', () =>
        socket.write(bytes.subarray(0, end), () =>
          socket.write(bytes.subarray(end, end + 9), () => socket.end()),
        ),
      );
      socket.setNoDelay();
      socket.on('data', (chunk) => (text += String(chunk)));
      socket.on('close', () => resolve(text));
    });
    expect(firstReply(said).status).toBe(408);
    expect(said).toContain('body-too-short');
  });

  it('of a stream: the stream ends', async () => {
    const said = await sendBytes(sandbox.url, head('GET /_sandbox/api/journal/stream HTTP/1.1', HOST), true);
    expect(said).toContain('text/event-stream'); // and the connection has ended
  });
});
