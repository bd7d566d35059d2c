import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { describeUnreadableSignature, signatureForms } from './signature-forms.js';

// Its Base64 has "+" and "/" in it.
const MAC = Buffer.alloc(64, Buffer.from([0xfb, 0xef, 0xff, 0x01]));
const BASE64 = MAC.toString('base64');

const read = (text: string) =>
  signatureForms(text).map(({ mac, finding }) => [mac.toString('base64'), finding?.name]);

describe('a signature is read', () => {
  it.each([
    ['Base64', BASE64, undefined],
    ['hexadecimal', MAC.toString('hex'), 'signature-hex'],
    ['capital hexadecimal', MAC.toString('hex').toUpperCase(), 'signature-hex'],
    ['Base64 of hexadecimal', Buffer.from(MAC.toString('hex')).toString('base64'), 'signature-base64-of-hex'],
    ['Base64 of Base64', Buffer.from(BASE64).toString('base64'), 'signature-encoded-twice'],
    [
      'Base64 of Base64 that ends in a line feed',
      Buffer.from(`${BASE64}\n`).toString('base64'),
      'signature-encoded-twice',
    ],
    ['percent-encoded Base64', encodeURIComponent(BASE64), 'signature-percent-encoded'],
    [
      'percent-encoded Base64 with small digits',
      BASE64.replaceAll('+', '%2b').replaceAll('/', '%2f').replaceAll('=', '%3d'),
      'signature-percent-encoded',
    ],
    ['Base64url', MAC.toString('base64url'), 'signature-base64url'],
    ['padded Base64url', `${MAC.toString('base64url')}==`, 'signature-base64url'],
  ])('from %s', (_, text, name) => {
    expect(read(text)).toContainEqual([BASE64, name]);
  });

  it('without its padding, where Base64 and Base64url look the same', () => {
    const plain = Buffer.alloc(64);
    expect(read(plain.toString('base64').replace(/=+$/, ''))).toEqual([
      [plain.toString('base64'), 'signature-unpadded'],
    ]);
  });

  it.each(['md5', 'sha1', 'sha256', 'sha384', 'sha512'])('in the size of %s', (hash) => {
    const mac = createHash(hash).digest();
    expect(read(mac.toString('base64'))[0]).toEqual([mac.toString('base64'), undefined]);
  });

  it('in every way where it can be several', () => {
    const text = Buffer.alloc(32, 0xab).toString('hex');
    expect(signatureForms(text).map(({ mac, finding }) => [mac.length, finding?.name])).toEqual([
      [48, undefined],
      [32, 'signature-hex'],
      [48, 'signature-first-line'],
    ]);
  });

  it.each([60, 64, 76])('from its first line, of %i characters', (length) => {
    const form = signatureForms(BASE64.slice(0, length)).at(-1)!;
    expect(form).toMatchObject({ size: 64, finding: { name: 'signature-first-line', proof: 'reproduced' } });
    expect(form.mac).toEqual(MAC.subarray(0, (length / 4) * 3));
  });

  it.each(['', '...', 'x', 'signature', BASE64.slice(0, 40), `${BASE64}AAAA`, ` ${BASE64}`])(
    'in no way from %j',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  // The same 64 bytes, but four bits that Base64 does not use are set: nothing lacks its padding.
  it('as padded where the padding is there and only unused bits are set', () => {
    const names = read(`${Buffer.alloc(64).toString('base64').slice(0, 85)}B==`).map(([, name]) => name);
    expect(names).not.toContain('signature-unpadded');
  });
});

describe('a signature that cannot be read', () => {
  it.each([
    '',
    '..',
    '...',
    '…',
    '<signature>',
    '{signature}',
    '[signature]',
    'signature',
    'YOUR_SIGNATURE',
    'your-signature',
  ])('is missing where it is a placeholder: %j', (text) => {
    expect(describeUnreadableSignature(text)).toMatchObject({ name: 'signature-missing', proof: 'observed' });
    expect(describeUnreadableSignature(text).what).toContain(`signature="${text}"`);
  });

  it('is malformed otherwise, and measured', () => {
    const { name, what } = describeUnreadableSignature('abcdefgh');
    expect(name).toBe('signature-malformed');
    expect(what).toContain('8 characters, 6 bytes when read as Base64, expected 88 and 64');
  });
});
