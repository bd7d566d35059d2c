import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REQUIRED_SIGNED_HEADERS } from '../../contracts/signing/signing.js';
import { startSandbox, type Sandbox } from '../../mock-server/index.js';
import { refused } from './refusal.js';
import { bytesOnTheWire, create, signedCreate, type CreateOptions, type SignedCreate } from './signed.js';
import { firstReply, sendBytes } from './wire.js';

let sandbox: Sandbox;
const defects: Error[] = [];
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 1, onDefect: (error) => defects.push(error) });
});
afterAll(async () => {
  await sandbox.close();
  expect(defects).toEqual([]);
});

/** Sends a create request with something wrong in it that must be refused. */
function refusedWith(options: CreateOptions) {
  const program = sandbox.program();
  return refused(program, () => create(sandbox, program, options));
}

/** Sends a signed request whose head has been changed line by line. */
function refusedAs(change: (head: readonly string[]) => readonly string[], options: CreateOptions = {}) {
  const program = sandbox.program();
  const bytes = withHead(signedCreate(program, options), change);
  return refused(program, async () => firstReply(await sendBytes(sandbox.url, bytes)));
}

function withHead(request: SignedCreate, change: (head: readonly string[]) => readonly string[]): Buffer {
  const bytes = bytesOnTheWire(request);
  const end = bytes.indexOf('\r\n\r\n');
  const head = change(bytes.subarray(0, end).toString('latin1').split('\r\n')).join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes.subarray(end)]);
}

const twice = (name: string) => (head: readonly string[]) =>
  head.flatMap((line) => (line.toLowerCase().startsWith(`${name}:`) ? [line, line] : [line]));

describe('a header sent twice', () => {
  it.each([...['authorization', 'x-date', 'content-type', 'content-sha512', 'idempotency-key', 'host']])(
    'is refused though both say the same: %s',
    async (name) => {
      const { reply, names, entry } = await refusedAs(twice(name), { key: 'key' });
      expect(reply.status).toBe(401);
      expect(names[0]).toBe('duplicate-header');
      expect(entry.findings[0]?.what).toBe(`The header ${name} was sent more than once.`);
    },
  );

  it('is refused by whatever stands before the signature when it is Content-Length', async () => {
    const { reply, names } = await refusedAs(twice('content-length'));
    expect([reply.status, names]).toEqual([400, ['content-length-invalid']]);
  });

  it('is no trouble when it may be, as Accept may', async () => {
    const program = sandbox.program();
    const bytes = withHead(signedCreate(program), (head) => [...head, 'Accept: */*', 'Accept: text/html']);
    expect(firstReply(await sendBytes(sandbox.url, bytes)).status).toBe(200);
  });
});

describe('a required header', () => {
  const SENT = ['X-Date', 'Content-Type', 'Content-sha512'];

  it.each(SENT)('that is signed but not sent is named: %s', async (name) => {
    const { reply, names, entry } = await refusedWith({ sent: { [name]: undefined } });
    expect(reply.status).toBe(401);
    expect(names).toContain('listed-header-absent');
    expect(entry.findings.map(({ what }) => what).join()).toContain(`names ${name.toLowerCase()}`);
  });

  it.each(REQUIRED_SIGNED_HEADERS)('that is sent but not signed is named: %s', async (name) => {
    const list = REQUIRED_SIGNED_HEADERS.filter((other) => other !== name);
    const { reply, names, entry } = await refusedWith({ list });
    expect([reply.status, names]).toEqual([401, ['required-header-not-signed']]);
    expect(entry.findings[0]?.what).toContain(`does not name ${name}`);
  });
});

describe('an Authorization header', () => {
  const signed = 'algorithm="hmac-sha512", headers="request-line", signature="AAAA"';

  it.each<[title: string, value: string | undefined, finding: string, message: string]>([
    ['missing', undefined, 'no-authorization', 'Unauthorized'],
    ['of blanks', ' ', 'no-authorization', 'Unauthorized'],
    ['with a Bearer token', 'Bearer abc', 'wrong-scheme', 'HMAC signature cannot be verified'],
    ['with Basic credentials', 'Basic dGVzdDp0ZXN0', 'wrong-scheme', 'HMAC signature cannot be verified'],
    ['without a signature', 'hmac username="test"', 'missing-parameter', 'HMAC signature cannot be verified'],
    ['without quotes', 'hmac username=test', 'malformed-authorization', 'HMAC signature cannot be verified'],
    [
      'with a strange name',
      `hmac user="test", ${signed}`,
      'unknown-parameter',
      'HMAC signature cannot be verified',
    ],
    [
      'of a stranger',
      `hmac username="tets", ${signed}`,
      'unknown-username',
      'HMAC signature cannot be verified',
    ],
  ])('%s', async (_, value, finding, message) => {
    const { reply, names } = await refusedWith({ sent: { Authorization: value } });
    expect(reply).toMatchObject({ status: 401, json: { message } });
    expect(names).toContain(finding);
  });

  it('of a stranger is told the nearest username there is', async () => {
    const { entry } = await refusedWith({
      sent: { Authorization: `hmac username="testt", ${signed}` },
    });
    expect(entry.findings.map(({ what }) => what).join()).toContain('Did you mean "test"?');
  });

  it('that names thousands of headers is answered with a header that clients can take in', async () => {
    const list = 'x-nothing '.repeat(1500).trim();
    const { reply } = await refusedWith({
      sent: {
        Authorization: `hmac username="test", algorithm="hmac-sha512", headers="${list}", signature="AA=="`,
      },
    });
    expect(String(reply.headers['x-sandbox-explanation']).length).toBeLessThan(2000);
  });
});

describe('an Idempotency-Key', () => {
  it.each([
    ['of 251 characters', 'k'.repeat(251), 'idempotency-key-too-long'],
    ['that is empty', '', 'idempotency-key-empty'],
    ['of blanks', '   ', 'idempotency-key-empty'],
    ['with a tab in it', 'a\tb', 'idempotency-key-not-printable'],
    ['with a letter beyond ASCII', 'cl\u00e9', 'idempotency-key-not-printable'],
  ])('%s is refused', async (_, key, finding) => {
    const { reply, names } = await refusedAs((head) => [...head, `Idempotency-Key: ${key}`]);
    expect(reply).toMatchObject({ status: 400, json: { status: 401 } });
    expect(names).toEqual([finding]);
  });

  it.each([
    ['a zero byte', 'a\0b'],
    ['a control character', 'a\x01b'],
    ['an escape', 'a\x1bb'],
    ['a delete', 'a\x7fb'],
  ])('with %s is refused, as no HTTP header may hold it', async (_, key) => {
    const { reply, names } = await refusedAs((head) => [...head, `Idempotency-Key: ${key}`]);
    expect([reply.status, names]).toEqual([400, ['header-invalid']]);
  });
});

describe('headers larger than 16 KiB', () => {
  it('are refused with 431', async () => {
    const { reply, names } = await refusedAs((head) => [...head, `X-Large: ${'x'.repeat(17_000)}`]);
    expect([reply.status, names]).toEqual([431, ['headers-too-large']]);
  });
});
