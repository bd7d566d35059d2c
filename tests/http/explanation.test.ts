import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startSandbox, type SandboxProgram } from '../../mock-server/index.js';
import { explanationOf, refused, type RequestEntry } from './refusal.js';
import { create, createdSession, signedCreate, type CreateOptions } from './signed.js';
import { send, type Reply } from './wire.js';
import { useSandbox } from '../builders/use-sandbox.js';

const sandbox = useSandbox();

/** What the journal knows of a refused signature. */
interface Explanation {
  readonly string_to_sign: {
    readonly expected: string;
    readonly received: string | null;
    readonly first_difference: {
      readonly byte: number;
      readonly line: number;
      readonly column: number;
    } | null;
  };
  readonly digest: { readonly expected: string; readonly received: string };
  readonly signature: { readonly expected: string; readonly received: string };
  readonly tried: number;
}

/** A request as a signer who errs sends it: the right one, with the text, the key or the headers spoiled. */
interface Mistake {
  readonly text?: (right: string) => string;
  readonly secret?: (right: string) => string | Buffer;
  readonly digest?: (body: Buffer) => string;
  readonly write?: (mac: Buffer) => string;
  readonly date?: (right: Date) => string;
}

function spoiled(program: SandboxProgram, mistake: Mistake): CreateOptions {
  const { text = (right: string) => right, secret = (right: string) => right, write = base64 } = mistake;
  const now = program.clock.now();
  const date = (mistake.date ?? ((right) => right.toUTCString()))(now);
  const { headers, body, stringToSign, signature } = signedCreate(program);
  const rightDigest = headers['Content-sha512']!;
  const digest = mistake.digest?.(body) ?? rightDigest;
  const mac = createHmac('sha512', secret(program.credentials.secret))
    .update(text(stringToSign.replace(rightDigest, digest).replace(headers['X-Date']!, date)))
    .digest();
  const authorization = headers['Authorization']!.replace(signature, write(mac));
  return { sent: { 'X-Date': date, 'Content-sha512': digest, Authorization: authorization } };
}

const base64 = (bytes: Buffer) => bytes.toString('base64');
const withoutFirstLine = (text: string) => text.slice(text.indexOf('\n') + 1);

async function explained(mistake: Mistake, program = sandbox.program()) {
  const refusal = await refused(program, () => create(sandbox, program, spoiled(program, mistake)));
  return { ...refusal, program, explanation: refusal.entry.explanation as Explanation };
}

/** Mistakes of the field, and the findings that prove them. */
const MISTAKES: Readonly<Record<string, readonly [mistake: Mistake, findings: readonly string[]]>> = {
  'digest in hexadecimal': [
    { digest: (body) => createHash('sha512').update(body).digest('hex') },
    ['digest-hex'],
  ],
  'SHA-256 digest': [
    { digest: (body) => createHash('sha256').update(body).digest('base64') },
    ['digest-sha256'],
  ],
  'digest of the indented body': [
    {
      digest: (body) =>
        createHash('sha512')
          .update(JSON.stringify(JSON.parse(body.toString()), null, 2))
          .digest('base64'),
    },
    ['digest-of-indented-body'],
  ],
  'request line forgotten': [{ text: withoutFirstLine }, ['request-line-missing']],
  'request line with a prefix': [{ text: (text) => `request-line: ${text}` }, ['request-line-prefixed']],
  'lower-case method': [{ text: (text) => text.replace('POST', 'post') }, ['request-line-lower-method']],
  'newline after the last line': [{ text: (text) => `${text}\n` }, ['trailing-newline']],
  'CR LF between the lines': [{ text: (text) => text.replaceAll('\n', '\r\n') }, ['separator-crlf']],
  'secret with a newline': [{ secret: (secret) => `${secret}\n` }, ['secret-with-newline']],
  'secret decoded from Base64': [
    { secret: (secret) => Buffer.from(secret, 'base64') },
    ['secret-base64-decoded'],
  ],
  'another secret': [{ secret: () => 'another secret altogether' }, ['signature-unexplained']],
  'signature in hexadecimal': [{ write: (mac) => mac.toString('hex') }, ['signature-hex']],
  'two at once': [
    { text: withoutFirstLine, secret: (secret) => `${secret}\n` },
    ['request-line-missing', 'secret-with-newline'],
  ],
};

it('a body in the string that was signed is shown without its account numbers', async () => {
  const program = sandbox.program();
  const body = JSON.stringify({ card_number: '4111111111111111', cvv: '987' });
  const { stringToSign, signature, headers } = signedCreate(program, { body });
  const mac = createHmac('sha512', program.credentials.secret)
    .update(`${stringToSign}\n${body}`)
    .digest('base64');
  const Authorization = headers['Authorization']!.replace(signature, mac);
  const { names, entry } = await refused(program, () =>
    create(sandbox, program, { body, sent: { Authorization } }),
  );
  expect(names).toEqual(['body-in-string']);
  expect(JSON.stringify(entry)).not.toMatch(/411111|"987/);
});

describe('a mistake in signing is proven over HTTP', () => {
  it.each(Object.entries(MISTAKES))('%s', async (_, [mistake, findings]) => {
    const { names, entry, explanation, program } = await explained(mistake);
    expect(names).toEqual(findings);
    const proof = findings[0] === 'signature-unexplained' ? 'unexplained' : 'reproduced';
    expect(entry.findings.map((finding) => finding.proof)).toEqual(findings.map(() => proof));
    expect(explanation.signature.received).not.toBe(explanation.signature.expected);

    // What the journal says is expected is what the client library makes of the same request.
    const date = new Date(entry.headers[entry.headers.indexOf('X-Date') + 1]!);
    const right = signedCreate(program, { date });
    expect(explanation.string_to_sign.expected).toBe(right.stringToSign);
    expect(explanation.signature.expected).toBe(right.signature);
    expect(explanation.digest.expected).toBe(right.headers['Content-sha512']);
  });

  it.each<[title: string, date: (now: Date) => string, finding: string]>([
    ['in ISO 8601', (now) => now.toISOString(), 'date-iso'],
    ['in seconds since 1970', (now) => String(Math.floor(now.getTime() / 1000)), 'date-unix'],
    ['with an offset', (now) => now.toUTCString().replace('GMT', '+0000'), 'date-zone-numeric'],
    ['without its weekday', (now) => now.toUTCString().slice(5), 'date-weekday-missing'],
    ['with another weekday', (now) => now.toUTCString().replace('Sun', 'Mon'), 'date-weekday-wrong'],
    ['in words', () => 'noon', 'date-unreadable'],
    ['of 301 s before', (now) => new Date(now.getTime() - 301_000).toUTCString(), 'date-stale'],
    ['of 301 s ahead', (now) => new Date(now.getTime() + 301_000).toUTCString(), 'date-stale'],
  ])('with nothing but the date, well signed, when that is %s', async (_, date, finding) => {
    const program = sandbox.program();
    await program.clock.freeze();
    await program.clock.set(new Date('2026-03-01T12:00:00Z'));
    const { names, reply } = await explained({ date }, program);
    expect(names).toEqual([finding]);
    expect(reply.json).toEqual({ message: expect.stringContaining('a valid date or x-date header') });
  });

  it('with the first byte that differs', async () => {
    const { explanation } = await explained({ text: (text) => text.replace('POST', 'post') });
    const { string_to_sign: texts } = explanation;
    expect(texts.received).toBe(texts.expected.replace('POST', 'post'));
    expect(texts.first_difference).toEqual({
      ...{ byte: 0, line: 1, column: 1 },
      ...{ expected: '"P" (0x50)', received: '"p" (0x70)' },
    });
  });

  it('with the line and column of a byte further down', async () => {
    const { explanation } = await explained({ text: (text) => text.replace('/json', '/json ') });
    expect(explanation.string_to_sign.first_difference).toMatchObject({
      ...{ line: 3, column: 'content-type: application/json'.length + 1 },
      ...{ expected: 'line feed (0x0A)', received: 'space (0x20)' },
    });
  });

  it('with nothing compared when no known mistake explains it', async () => {
    const { entry, explanation } = await explained({ secret: () => 'another secret altogether' });
    expect(explanation.string_to_sign).toMatchObject({ received: null, first_difference: null });
    expect(explanation.tried).toBeGreaterThan(1000);
    expect(entry.findings).toMatchObject([{ name: 'signature-unexplained', proof: 'unexplained' }]);
  });

  it('with the program whose secret was used', async () => {
    const other = sandbox.program({ username: 'the-other-one' });
    const { names, entry } = await explained({ secret: () => other.credentials.secret });
    expect(names).toEqual(['secret-of-other-program']);
    expect(entry.findings[0]?.what).toContain('"the-other-one"');
    expect(JSON.stringify(entry)).not.toContain(other.credentials.secret);
  });
});

describe('the answer to the client', () => {
  it.each(Object.entries(MISTAKES))('keeps the right signature to itself: %s', async (_, [mistake]) => {
    const { reply, explanation, program } = await explained(mistake);
    const whole = JSON.stringify([reply.headers, reply.text]);
    expect(whole).not.toContain(explanation.signature.expected);
    expect(whole).not.toContain(explanation.digest.expected);
    expect(whole).not.toContain(program.credentials.secret);
    expect(reply).toMatchObject({ status: 401, json: { message: 'HMAC signature does not match' } });
    expect(Object.keys(reply.json as object)).toEqual(['message']);
  });
});

describe('the journal', () => {
  it('has the request as it came, and the answer, in the journal of the program that it claims to be from', async () => {
    const program = sandbox.program();
    const { entry } = await explained({ text: withoutFirstLine }, program);
    const { body } = signedCreate(program);
    expect(entry).toMatchObject({
      kind: 'request',
      method: 'POST',
      target: '/api/v1/sessions/point-in-time/plugin',
      body: body.toString(),
      answer: { status: 401, body: '{"message":"HMAC signature does not match"}' },
    });
    expect(program.journal.find({ kind: 'request' })).toEqual([entry]);
  });

  it('never holds the secret', async () => {
    const { entry, link, program } = await explained({ secret: (secret) => `${secret}\n` });
    const text = (await send(`${link}&format=text`)).text;
    expect(JSON.stringify(entry) + text).not.toContain(program.credentials.secret);
  });

  it('tells the entry to people with ?format=text', async () => {
    const { entry, link } = await explained({ text: withoutFirstLine });
    const told = await send(`${link}&format=text`);
    expect(told.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(told.text).toContain(`#${entry.seq}  ${entry.at}  POST ${entry.target}  →  401`);
    expect(told.text).toContain('1. request-line-missing — proven');
    expect(told.text).toContain(`Fix: ${entry.findings[0]?.fix}`);
  });

  it('tells people both strings to sign and where they part, too', async () => {
    const { link } = await explained({ text: (text) => text.replace('POST', 'post') });
    expect((await send(`${link}&format=text`)).text).toContain('First difference: byte 0, line 1, column 1');
  });

  it('records a request of an unknown username in the journal of the default program', async () => {
    const stranger = { credentials: { username: 'nobody', secret: 's', participant_id: 1 } };
    const reply = await create(sandbox, { ...sandbox.program(), ...stranger });
    const { link, entry } = await explanationOf(reply);
    expect(link).toContain('?program=test');
    expect((entry satisfies RequestEntry).findings.map(({ name }) => name)).toContain('unknown-username');
  });

  it('names every refusal to whoever started the sandbox', async () => {
    const told: string[] = [];
    const other = await startSandbox({
      port: 0,
      seed: 1,
      onRefusal: (entry) => told.push(...(entry as RequestEntry).findings.map(({ name }) => name)),
    });
    try {
      const program = other.program();
      await create(other, program);
      await create(other, program, spoiled(program, { text: withoutFirstLine }));
      expect(told).toEqual(['request-line-missing']);
    } finally {
      await other.close();
    }
  });
});

describe('a client that signed rightly a moment ago', () => {
  it('is not told that its secret may be wrong', async () => {
    const program = sandbox.program();
    const wrong = (): Promise<Reply> => {
      const { headers, ...request } = signedCreate(program);
      const signature = Buffer.alloc(64, 1).toString('base64');
      const authorization = headers['Authorization']!.replace(
        /signature="[^"]*"/,
        `signature="${signature}"`,
      );
      return send(sandbox.url + request.path, {
        ...request,
        headers: { ...headers, Authorization: authorization },
      });
    };
    const fixOf = async (): Promise<string> => {
      await wrong();
      const [entry] = program.journal.find({ kind: 'request', answer: { status: 401 } }).slice(-1);
      return entry?.kind === 'request' ? entry.findings[0]!.fix : '';
    };
    expect(await fixOf()).toContain('Most likely another secret was used');
    await createdSession(sandbox, program);
    expect(await fixOf()).toContain('This username signed rightly at');
    program.tune({ secret: 'a new secret' });
    expect(await fixOf()).toContain('Most likely another secret was used');
  });
});
