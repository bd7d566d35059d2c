import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SESSION_PATH } from '../../contracts/signing/signing.js';
import { startSandbox, type Sandbox, type SandboxProgram } from '../../mock-server/index.js';
import { refused, type Refusal } from './refusal.js';
import { bytesOnTheWire, createdSession, REQUEST, signedCreate } from './signed.js';
import { firstReply, sendBytes } from './wire.js';

let sandbox: Sandbox;
const defects: Error[] = [];
beforeAll(async () => {
  sandbox = await startSandbox({
    port: 0,
    seed: 1,
    requestTimeout: 300,
    onDefect: (error) => defects.push(error),
  });
});
afterAll(async () => {
  await sandbox.close();
  expect(defects).toEqual([]);
});

function refusedBytes(bytes: string | Uint8Array, program = sandbox.programs()[0]!): Promise<Refusal> {
  return refused(program, async () => firstReply(await sendBytes(sandbox.url, bytes)));
}

const head = (...lines: string[]) => `${lines.join('\r\n')}\r\n\r\n`;
const SESSION_POST = `POST ${SESSION_PATH} HTTP/1.1`;
const HOST = 'Host: localhost';
const CLOSE = 'Connection: close';

describe('a Content-Length that lies', () => {
  const declaring = (program: SandboxProgram, length: (real: number) => number) => {
    const { headers, ...request } = signedCreate(program);
    const lie = String(length(Number(headers['Content-Length'])));
    return { ...request, headers: { ...headers, 'Content-Length': lie } };
  };

  it('too large is answered when the time is over, instead of waiting for ever', async () => {
    const program = sandbox.program();
    const { reply, names } = await refusedBytes(
      bytesOnTheWire(declaring(program, (real) => real + 1)),
      program,
    );
    expect([reply.status, names]).toEqual([408, ['body-too-short']]);
  });

  it('too large is answered at once when the client hangs up', async () => {
    const program = sandbox.program();
    const bytes = bytesOnTheWire(declaring(program, (real) => real + 1));
    const { reply, names } = await refused(program, async () =>
      firstReply(await sendBytes(sandbox.url, bytes, true)),
    );
    expect([reply.status, names]).toEqual([408, ['body-too-short']]);
  });

  it.each(['keep-alive', 'close'])(
    'too small is answered first, and says which length was meant: %s',
    async (connection) => {
      const program = sandbox.program();
      const sent = bytesOnTheWire(declaring(program, (real) => real - 20)).toString('latin1');
      const { reply, names, entry } = await refusedBytes(
        sent.replace(CLOSE, `Connection: ${connection}`),
        program,
      );
      expect([reply.status, names[0]]).toEqual([401, 'content-length-mismatch']);
      const [, declared, real] = /is (\d+), but the body has (\d+) bytes/.exec(entry.findings[0]!.what)!;
      expect(Number(real) - Number(declared)).toBe(20);
      expect(names).not.toContain('digest-unexplained');
    },
  );

  it('too small because it counts characters says so', async () => {
    const program = sandbox.program();
    const body = { ...REQUEST, participant_unique_id1: '€€' };
    const { headers, ...request } = signedCreate(program, { body });
    const characters = [...JSON.stringify(body)].length;
    const wrong = { ...request, headers: { ...headers, 'Content-Length': String(characters) } };
    const { entry } = await refusedBytes(bytesOnTheWire(wrong), program);
    expect(entry.findings[0]!.what).toContain('It counts characters, not bytes.');
  });

  it.each([
    ['no number', 'Content-Length: twelve'],
    ['negative', 'Content-Length: -2'],
    ['two numbers', 'Content-Length: 2, 2'],
    ['given twice, differently', 'Content-Length: 2\r\nContent-Length: 3'],
  ])('is refused when it is %s', async (_, line) => {
    const { reply, names } = await refusedBytes(`${head(SESSION_POST, HOST, line)}{}`);
    expect([reply.status, names]).toEqual([400, ['content-length-invalid']]);
  });

  it('is refused by that name beside Transfer-Encoding, where it could hide a request', async () => {
    const lines = [SESSION_POST, HOST, 'Content-Length: 2', 'Transfer-Encoding: chunked'];
    const { reply, names } = await refusedBytes(`${head(...lines)}0\r\n\r\n`);
    expect([reply.status, names]).toEqual([400, ['content-length-invalid']]);
  });
});

describe('a body in chunks', () => {
  it('has no Content-Length that could be signed, and is refused for that', async () => {
    const program = sandbox.program();
    const { headers, body, ...request } = signedCreate(program, { sent: { 'Content-Length': undefined } });
    const chunk = Buffer.concat([
      Buffer.from(`${body.length.toString(16)}\r\n`),
      body,
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    const chunked = { ...request, headers: { ...headers, 'Transfer-Encoding': 'chunked' }, body: chunk };
    const { reply, names, entry } = await refusedBytes(bytesOnTheWire(chunked), program);
    expect(reply.status).toBe(401);
    expect(names).toContain('listed-header-absent');
    expect(JSON.parse(entry.body)).toEqual(REQUEST);
  });

  it('is refused when a chunk has no size', async () => {
    const { reply } = await refusedBytes(
      `${head(SESSION_POST, HOST, 'Transfer-Encoding: chunked')}zz\r\n{}\r\n0\r\n\r\n`,
    );
    expect(reply.status).toBe(400);
  });
});

describe('bytes that are no HTTP/1.1 request', () => {
  const nothing = ['?', '?'];
  const thePost = ['POST', SESSION_PATH];
  const [line, rest] = ['A'.repeat(64), `${'A'.repeat(22)}==`];

  it.each([
    ['noise', Buffer.from([0, 1, 2, 3, 255, 254, 13, 10, 13, 10]), 'method-invalid', nothing],
    ['a TLS handshake', Buffer.from('16030100c8010000c40303', 'hex'), 'method-invalid', nothing],
    ['an HTTP/2 preface', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'not-http', nothing],
    [
      'an unknown method',
      head(`FETCH ${SESSION_PATH} HTTP/1.1`, HOST),
      'method-invalid',
      ['FETCH', SESSION_PATH],
    ],
    ['a version that is none', head(`POST ${SESSION_PATH} HTTP/1.7`, HOST), 'not-http', thePost],
    ['a header without a colon', head(SESSION_POST, HOST, 'nonsense'), 'header-invalid', thePost],
    ['a carriage return within a value', head(SESSION_POST, HOST, 'X-Date: a\rb'), 'header-invalid', thePost],
    ['a line feed within a value', head(SESSION_POST, HOST, 'X-Date: a\nb'), 'header-invalid', thePost],
    [
      'Base64 that goes on behind a line feed',
      head(SESSION_POST, HOST, `Content-sha512: ${line}\n${rest}`),
      'header-in-lines',
      thePost,
    ],
    [
      'Base64 that goes on behind a line end',
      head(SESSION_POST, HOST, `Content-sha512: ${line}`, rest),
      'header-in-lines',
      thePost,
    ],
  ])('%s: 400, and the connection ends', async (_, bytes, finding, request) => {
    const { reply, names, entry } = await refusedBytes(bytes);
    expect([reply.status, names]).toEqual([400, [finding]]);
    expect(reply.headers.connection).toBe('close');
    expect([entry.method, entry.target]).toEqual(request);
  });

  it('keep a foreign Authorization from the journal', async () => {
    const { entry } = await refusedBytes(
      head(SESSION_POST, HOST, 'Authorization: Bearer 0123456789abcdef', 'nonsense'),
    );
    expect(entry.headers.join()).toContain('Authorization');
    expect(entry.headers.join()).not.toContain('0123456789');
  });

  it('are answered as the control API answers where they were meant for it, and are not in the journal', async () => {
    const entries = () => sandbox.programs()[0]!.journal.find({ kind: 'request' }).length;
    const before = entries();
    const reply = firstReply(
      await sendBytes(sandbox.url, head('GET /_sandbox/health HTTP/1.1', HOST, 'nonsense')),
    );
    expect([reply.status, reply.headers['content-type']]).toEqual([400, 'application/problem+json']);
    expect(reply.json).toMatchObject({ title: 'header-invalid', status: 400 });
    expect(reply.headers).not.toHaveProperty('x-sandbox-explanation');
    expect(entries()).toBe(before);
  });

  it.each([
    ['a head that is never finished', `${SESSION_POST}\r\n${HOST}\r\n`],
    ['a request line that is never finished', 'POST'],
  ])('%s: 408 when the time is over', async (_, bytes) => {
    const { reply, names } = await refusedBytes(bytes);
    expect([reply.status, names]).toEqual([408, ['body-too-short']]);
  });

  it('nothing at all, as browsers connect ahead of need: no refusal in the journal', async () => {
    const entries = () => sandbox.programs()[0]!.journal.find({ kind: 'request' }).length;
    const before = entries();
    expect(await sendBytes(sandbox.url, '')).toBe('');
    expect(entries()).toBe(before);
  });

  it('leave the sandbox as ready as before', async () => {
    await sendBytes(sandbox.url, Buffer.alloc(1000, 1));
    await createdSession(sandbox, sandbox.program());
  });
});

describe('a request that HTTP knows and the sandbox does not', () => {
  it('CONNECT: it is no proxy', async () => {
    const { reply, names, entry } = await refusedBytes(head('CONNECT pay.example:443 HTTP/1.1', HOST));
    expect([reply.status, names]).toEqual([405, ['unknown-method']]);
    expect(entry).toMatchObject({ method: 'CONNECT', target: 'pay.example:443' });
  });

  it('CONNECT, and the client resets the connection: the sandbox stays up', async () => {
    expect(await uncaughtDuring(() => connectAndReset(sandbox.url))).toEqual([]);
  });

  it('no Host', async () => {
    const { reply, names } = await refusedBytes(head('GET /session/1 HTTP/1.1', CLOSE));
    expect([reply.status, names]).toEqual([400, ['host-missing']]);
  });

  it('an expectation that cannot be met', async () => {
    const lines = ['GET /session/1 HTTP/1.1', HOST, 'Expect: miracles', CLOSE];
    const { reply, names } = await refusedBytes(head(...lines));
    expect([reply.status, names]).toEqual([417, ['expectation-unknown']]);
  });

  it('an upgrade: what would have been answered without', async () => {
    const lines = ['GET /session/1 HTTP/1.1', HOST, 'Connection: Upgrade, close', 'Upgrade: websocket'];
    const { reply, names } = await refusedBytes(head(...lines));
    expect([reply.status, names]).toEqual([403, ['url-forged']]);
  });

  /** Errors that would have ended the process. */
  async function uncaughtDuring(act: () => Promise<void>): Promise<unknown[]> {
    const uncaught: unknown[] = [];
    const handlers = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    process.on('uncaughtException', (error) => uncaught.push(error));
    try {
      await act();
    } finally {
      process.removeAllListeners('uncaughtException');
      for (const handler of handlers) process.on('uncaughtException', handler);
    }
    return uncaught;
  }

  async function connectAndReset(url: string): Promise<void> {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
        socket.write(head('CONNECT pay.example:443 HTTP/1.1', HOST)),
      );
      socket.on('data', () => socket.resetAndDestroy());
      socket.on('close', () => resolve());
    });
    // Two exchanges later the server has seen the reset.
    await createdSession(sandbox, sandbox.program());
    await createdSession(sandbox, sandbox.program());
  }
});
