import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GATEWAY_PATHS } from '../../contracts/gateway/gateway-paths.js';
import { startSandbox, type Sandbox } from '../../mock-server/index.js';
import { control } from './control-call.js';
import { refused, type Refusal } from './refusal.js';
import { bytesOnTheWire, create, REQUEST, signedCreate, type CreateOptions } from './signed.js';
import { firstReply, send, sendBytes } from './wire.js';

let sandbox: Sandbox;
const defects: Error[] = [];
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 1, onDefect: (error) => defects.push(error) });
});
afterAll(async () => {
  await sandbox.close();
  expect(defects).toEqual([]);
});

/** Sends a well-signed request that must be refused for its body. */
function refusedWith(body: unknown, more: CreateOptions = {}): Promise<Refusal> {
  const program = sandbox.program();
  return refused(program, () => create(sandbox, program, { ...more, body }));
}

const MIB = 1024 * 1024;
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const withPadding = (size: number) => {
  const bare = JSON.stringify({ ...REQUEST, padding: '' }).length;
  return JSON.stringify({ ...REQUEST, padding: 'x'.repeat(size - bare) });
};

describe('a body that is not JSON is refused with the place where it breaks', () => {
  it.each([
    ['a key without quotes', '{\n  "participant_unique_id1": "a",\n  oops: 1\n}', 'line 3, column 3'],
    ['a comma too many', '{"participant_unique_id1": "a",}', 'line 1, column 32'],
    ['single quotes', "{'participant_unique_id1': 'a'}", 'line 1, column 2'],
    ['two values', '{}\n{}', 'line 2, column 1'],
    ['a line break in a string', '{"a": "x\n"}', 'line 1, column 9'],
    ['a string that does not end', '{"a": "x', 'ends too early'],
    ['only white space', ' \n\t ', 'ends too early'],
    ['a word that is no value', '{\n  "participant_unique_id1": oops\n}', 'line 2, column 29'],
    ['a value that breaks off', '{"a": tru}', 'line 1, column 10'],
    ['a form', 'participant_unique_id1=a&first_name=Jane', 'begins with "participant_unique_i"'],
    ['a body that ends within', '{"a": [1, 2', 'ends too early'],
    ['a byte order mark', `\uFEFF${JSON.stringify(REQUEST)}`, 'byte order mark'],
  ])('%s', async (_, body, place) => {
    const { reply, names, entry } = await refusedWith(body);
    expect(reply).toMatchObject({ status: 400, json: { status: 401 } });
    expect(names).toEqual(['body-not-json']);
    expect(entry.findings[0]?.what).toContain(place);
    expect(entry.body).toBe(body);
  });
});

describe('a body that is compressed is refused as such, though it is signed as it is sent', () => {
  it.each(['gzip', 'deflate', 'br'])('%s', async (encoding) => {
    const body = gzipSync(JSON.stringify(REQUEST));
    const { reply, names } = await refusedWith(body, { extraHeaders: { 'Content-Encoding': encoding } });
    expect(reply).toMatchObject({ status: 400, json: { status: 401 } });
    expect(names).toEqual(['body-encoded']);
  });

  it('by the gateway, too', async () => {
    const body = gzipSync('{}');
    const path = GATEWAY_PATHS.push;
    const program = sandbox.program();
    const { names } = await refused(program, () =>
      create(sandbox, program, { path, body, extraHeaders: { 'Content-Encoding': 'gzip' } }),
    );
    expect(names).toEqual(['body-encoded']);
  });

  it('unless it is not compressed at all', async () => {
    const extraHeaders = { 'Content-Encoding': 'identity' };
    expect((await create(sandbox, sandbox.program(), { extraHeaders })).status).toBe(200);
  });
});

describe('a body that is no text is refused as such', () => {
  it.each([
    ['a byte that UTF-8 never has', Buffer.from([0x7b, 0xff, 0x7d])],
    ['Latin-1', Buffer.from('{"city":"Montréal"}', 'latin1')],
    ['a sequence cut short', Buffer.concat([Buffer.from('{"city":"'), Buffer.from([0xe2, 0x82])])],
    ['an overlong slash', Buffer.from([0x22, 0xc0, 0xaf, 0x22])],
    ['half a surrogate pair', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ['UTF-16', Buffer.from('\uFEFF{}', 'utf16le')],
  ])('%s', async (_, body) => {
    const { reply, names } = await refusedWith(body);
    expect(reply).toMatchObject({ status: 400, json: { status: 401 } });
    expect(names).toEqual(['body-not-utf8']);
  });

  it('nothing at all', async () => {
    const { reply, names } = await refusedWith('');
    expect(reply).toMatchObject({ status: 400, json: { status: 400 } });
    expect(names).toEqual(['body-empty']);
  });
});

describe('a body that is JSON but no object is refused for its type', () => {
  it.each([
    ['[]', 'an array'],
    [`[${JSON.stringify(REQUEST)}]`, 'an array'],
    ['null', 'null'],
    ['"text"', '"text"'],
    ['17', '17'],
    ['true', 'true'],
  ])('%.20s', async (body, got) => {
    const { reply, names, entry } = await refusedWith(body);
    expect(reply).toMatchObject({ status: 400, json: { status: 401 } });
    expect(names).toEqual(['field-type']);
    expect(entry.findings[0]?.what).toBe(`"the body" must be object, got ${got}.`);
  });
});

describe('a body nested 100,000 levels deep', () => {
  it.each([
    ['arrays', nested(100_000)],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['within an unknown field', `{"deep":${nested(100_000)}}`],
  ])('is refused for its depth: %s', async (_, body) => {
    const { reply, names } = await refusedWith(body);
    expect(reply).toMatchObject({ status: 400, json: { status: 401 } });
    expect(names).toEqual(['body-too-deep']);
  });

  it('is refused for its signature when that is wrong as well', async () => {
    const { reply, names } = await refusedWith(nested(100_000), { sent: { 'Content-sha512': 'wrong' } });
    expect(reply.status).toBe(401);
    expect(names).toContain('digest-wrong-size');
  });
});

describe('a large body', () => {
  const answered = async (bytes: Uint8Array) => firstReply(await sendBytes(sandbox.url, bytes));

  it('of one MiB is read', async () => {
    const request = signedCreate(sandbox.program(), { body: withPadding(MIB) });
    const reply = await answered(bytesOnTheWire(request));
    expect(reply.status).toBe(200);
    expect(reply.headers['x-sandbox-notice']).toBe('"padding" is not a documented field.');
  });

  it('of one byte more is refused with 413', async () => {
    const program = sandbox.program();
    const request = signedCreate(program, { body: withPadding(MIB + 1) });
    const { reply, names } = await refused(program, () => answered(bytesOnTheWire(request)));
    expect(reply).toMatchObject({ status: 413, json: { message: 'Request size limit exceeded' } });
    expect(names).toEqual(['body-too-large']);
  });

  it('of one byte more that is not announced by a Content-Length is refused with 413', async () => {
    const program = sandbox.program();
    const { headers, ...request } = signedCreate(program, { sent: { 'Content-Length': undefined } });
    const body = Buffer.from(`${(MIB + 1).toString(16)}\r\n${'x'.repeat(MIB + 1)}\r\n0\r\n\r\n`);
    const chunked = { ...request, headers: { ...headers, 'Transfer-Encoding': 'chunked' }, body };
    const { reply, names } = await refused(program, () => answered(bytesOnTheWire(chunked)));
    expect([reply.status, names]).toEqual([413, ['body-too-large']]);
  });
});

describe('keys that pollute prototypes are refused wherever they stand', () => {
  it.each([
    ['__proto__', '{"__proto__": {"polluted": true}, "participant_unique_id1": "a"}'],
    ['constructor', '{"constructor": {"prototype": {"polluted": true}}}'],
    ['prototype', '{"prototype": {"polluted": true}}'],
    ['recipient_information.__proto__', '{"recipient_information": {"__proto__": {"polluted": true}}}'],
    [
      'recipient_information.open_banking.constructor',
      '{"recipient_information": {"open_banking": {"constructor": {"prototype": {"polluted": true}}}}}',
    ],
    ['unknown.0.__proto__', '{"unknown": [{"__proto__": {"polluted": true}}]}'],
    ['__proto__', '{"\\u005f_proto__": {"polluted": true}}'],
  ])('%s in %s', async (path, body) => {
    const { reply, names, entry } = await refusedWith(body);
    expect(reply.status).toBe(400);
    expect(names).toEqual(['body-forbidden-key']);
    expect(entry.findings[0]?.what).toContain(`"${path}"`);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('by the control API too', async () => {
    const before = (await control(sandbox, 'GET', 'programs')).text;
    const reply = await send(`${sandbox.url}/_sandbox/api/programs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"readings": {"__proto__": {"legacySha256": "accepted"}}}',
    });
    expect(reply).toMatchObject({ status: 400, json: { title: 'Body not readable' } });
    expect((await control(sandbox, 'GET', 'programs')).text).toBe(before);
  });
});

describe('a content type', () => {
  it.each(['application/json', 'APPLICATION/JSON', 'application/json;charset=UTF-8'])(
    '"%s" is JSON',
    async (contentType) => {
      expect((await create(sandbox, sandbox.program(), { contentType })).status).toBe(200);
    },
  );

  it.each([
    ...['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'application/vnd.api+json'],
    ...['json', ';;;', 'application/json-patch+json', 'text/plain; application/json'],
  ])('"%s" is refused with 415', async (contentType) => {
    const { reply, names, entry } = await refusedWith(REQUEST, { contentType });
    expect(reply.status).toBe(415);
    expect(names).toEqual(['content-type-not-json']);
    expect(entry.findings[0]?.what).toContain(`"${contentType}"`);
  });
});
