import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { digestOf } from '../verify.js';
import { digestFormOf, digestsOf, readDigest } from './digest-forms.js';

const BODY = Buffer.from('abc');
// Published: FIPS 180-2, appendices B.1 and C.1.
const SHA512 =
  'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f';
const SHA256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

const textsOf = (hash: string, encoding: string) =>
  digestsOf(BODY).flatMap((form) =>
    form.hash === hash && form.encoding === encoding && form.prefix === undefined ? [form.text] : [],
  );

it('the right form comes first: the Base64 of SHA-512', () => {
  expect(digestsOf(BODY)[0]).toEqual({ hash: 'sha512', encoding: 'base64', text: digestOf(BODY) });
  expect(digestOf(BODY)).toBe(Buffer.from(SHA512, 'hex').toString('base64'));
});

it('hexadecimal is known in small and in capital letters', () => {
  expect(textsOf('sha512', 'hex')).toEqual([SHA512, SHA512.toUpperCase()]);
  expect(textsOf('sha256', 'hex')[0]).toBe(SHA256);
});

it('Base64url is known without padding and with it, Base64 without it', () => {
  const [bare, padded] = textsOf('sha512', 'base64url');
  expect(bare).toMatch(/^[\w-]{86}$/);
  expect(padded).toBe(`${bare}==`);
  expect(textsOf('sha512', 'unpadded')).toEqual([digestOf(BODY).slice(0, 86)]);
});

it('Base64 may be that of hexadecimal text', () => {
  expect(textsOf('sha512', 'base64-of-hex')).toEqual([Buffer.from(SHA512).toString('base64')]);
});

it('the name of the hash may stand before it, as in the fields Digest and Content-Digest', () => {
  const prefixed = (hash: string) =>
    digestsOf(BODY).flatMap((form) => (form.hash === hash && form.prefix !== undefined ? [form.text] : []));
  expect(prefixed('sha512')).toContain(`SHA-512=${digestOf(BODY)}`);
  expect(prefixed('sha256')).toEqual(
    ['SHA-256=*', 'sha-256=*', 'sha256=*', 'sha-256=:*:'].map((form) =>
      form.replace('*', Buffer.from(SHA256, 'hex').toString('base64')),
    ),
  );
});

it('Base64 that was broken into lines may have lost all but the first', () => {
  expect(textsOf('sha512', 'first-line')).toEqual(
    [60, 64, 76].map((length) => digestOf(BODY).slice(0, length)),
  );
  expect(textsOf('sha384', 'first-line')).toHaveLength(1);
  expect(textsOf('sha256', 'first-line')).toEqual([]);
});

it('every hash is known in every encoding of all of it', () => {
  const forms = new Set(digestsOf(BODY).map(({ hash, encoding }) => `${hash} ${encoding}`));
  const hashes = new Set(digestsOf(BODY).map(({ hash }) => hash));
  const whole = [...forms].filter((form) => !form.endsWith('first-line'));
  expect([...hashes]).toEqual(['sha512', 'sha256', 'sha384', 'sha1', 'md5', 'sha512-256', 'sha3-512']);
  expect(whole).toHaveLength(hashes.size * 7);
});

it('whatever is written is read again as what it is', () => {
  for (const { text, hash, encoding, prefix } of digestsOf(BODY)) {
    const form = digestFormOf(BODY, readDigest(text), undefined);
    // SHA-384 needs no padding.
    if (hash === 'sha384' && encoding === 'unpadded') continue;
    expect(form).toEqual({ hash, encoding, ...(prefix !== undefined && { prefix }) });
  }
});

it.each(['sha512', 'sha256'] as const)('an HMAC with the secret is known for what it is: %s', (hash) => {
  const mac = createHmac(hash, 'secret').update(BODY);
  const text = mac.digest('base64');
  expect(digestFormOf(BODY, readDigest(text), 'secret')).toEqual({ hash, encoding: 'base64', keyed: true });
  expect(digestFormOf(BODY, readDigest(`HMAC-512=${text}`), 'secret')).toMatchObject({
    prefix: 'HMAC-512',
    keyed: true,
  });
  expect(digestFormOf(BODY, readDigest(text), 'other')).toBeUndefined();
  expect(digestFormOf(BODY, readDigest(text), undefined)).toBeUndefined();
});
