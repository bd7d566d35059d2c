import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { arrive } from '../../../tests/signing/sample-requests.js';
import { digestOf } from '../verify.js';
import { bodyFindings } from './digest-findings.js';

const BODY = Buffer.from('{"name":"Zoë"}');

interface Sent {
  readonly body?: Buffer;
  readonly digest?: string;
  readonly length?: string;
}

function findingsOf({ body = BODY, digest = digestOf(body), length = String(body.length) }: Sent) {
  const rawHeaders = ['Content-sha512', digest, 'Content-Length', length];
  return bodyFindings(arrive({ method: 'POST', target: '/', rawHeaders, body }));
}
const foundIn = (sent: Sent) => findingsOf(sent).map(({ name, proof, what }) => [name, proof, what]);

it('a body with its own digest and length has nothing wrong with it', () => {
  expect(findingsOf({})).toEqual([]);
  expect(findingsOf({ body: Buffer.alloc(0) })).toEqual([]);
});

it('headers that were not sent are a matter of the list', () => {
  expect(bodyFindings(arrive({ method: 'POST', target: '/', rawHeaders: [], body: BODY }))).toEqual([]);
});

describe('Content-Length', () => {
  it.each([
    ['16', 'It is the length of the body with a space after commas and colons.'],
    ['0', 'It is the length of an empty body.'],
    ['99', 'It fits none of the usual layouts of this body:'],
  ])('%s is not that of the body, and something is known of it', (length, hint) => {
    const [[name, proof, what] = []] = foundIn({ length });
    expect([name, proof]).toEqual(['content-length-mismatch', 'observed']);
    expect(what).toContain(`Content-Length is ${length}, but the body has 15 bytes. ${hint}`);
  });

  it('counted in characters is said to be, before any layout that happens to be as long', () => {
    expect(foundIn({ length: '14' })[0]?.[2]).toContain('It counts characters, not bytes.');
  });

  it.each(['015', '15.0', '+15', ''])('counts only when it is written plainly: %j', (length) => {
    expect(foundIn({ length })[0]?.[0]).toBe('content-length-mismatch');
  });
});

describe('Content-sha512', () => {
  const hashed = (hash: string, text: string, encoding: 'base64' | 'hex' | 'base64url') =>
    createHash(hash).update(text).digest(encoding);

  it('that makes three mistakes at once has each of them proven', () => {
    const digest = hashed('sha256', '{"name": "Zoë"}', 'hex');
    expect(foundIn({ digest })).toEqual([
      [
        'digest-sha256',
        'reproduced',
        'Content-sha512 is the SHA256 of the body with a space after commas and colons.',
      ],
      ['digest-hex', 'reproduced', 'Content-sha512 is written in hexadecimal, expected Base64.'],
      [
        'digest-of-indented-body',
        'reproduced',
        'Content-sha512 is the digest of the body with a space after commas and colons (16 bytes), but the body that was sent has 15 bytes.',
      ],
    ]);
  });

  it.each([
    ['digest-other-hash', hashed('sha1', BODY.toString(), 'base64')],
    ['digest-base64url', hashed('sha512', BODY.toString(), 'base64url')],
    ['digest-base64-unpadded', digestOf(BODY).replace(/=+$/, '')],
    ['digest-of-latin1-body', digestOf(Buffer.from(BODY.toString(), 'latin1'))],
    ['digest-of-utf16-body', digestOf(Buffer.from(BODY.toString(), 'utf16le'))],
    ['digest-of-quoted-body', digestOf(Buffer.from(JSON.stringify(BODY.toString())))],
    ['digest-of-empty-body', digestOf(Buffer.alloc(0))],
  ])('is proven to be a %s', (name, digest) => {
    expect(foundIn({ digest }).map(([found, proof]) => [found, proof])).toEqual([[name, 'reproduced']]);
  });

  it('of the right size that fits nothing is unexplained, and shown beside the right one', () => {
    const digest = digestOf(Buffer.from('something else'));
    const [[name, proof, what] = []] = foundIn({ digest });
    expect([name, proof]).toEqual(['digest-unexplained', 'unexplained']);
    expect(what).toContain(digest);
    expect(what).toContain(digestOf(BODY));
  });

  it.each([
    [hashed('sha256', 'something else', 'base64'), '32 bytes in Base64, the size of SHA-256;'],
    [hashed('sha1', 'something else', 'base64'), '20 bytes in Base64;'],
    ['', '0 bytes in Base64;'],
  ])('of the wrong size is measured: %j', (digest, words) => {
    const [[name, proof, what] = []] = foundIn({ digest });
    expect([name, proof]).toEqual(['digest-wrong-size', 'observed']);
    expect(what).toContain(words);
  });
});
