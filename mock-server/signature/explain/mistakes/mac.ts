import { createHash } from 'node:crypto';
import { hmac, plainHash, type Mac } from '../draft.js';
import { withPart, type SigningMistake } from './signing-mistake.js';

const RIGHT = 'signature = Base64(HMAC-SHA512(key = secret, message = string to sign)).';

/** HMAC of something made of the string. */
const hmacOver = (rewrite: (text: string) => string): Mac => {
  const mac = hmac('sha512');
  return { size: mac.size, of: (key, text) => mac.of(key, rewrite(text)) };
};

const hashedFirst = (encoding: 'latin1' | 'hex' | 'base64'): Mac =>
  hmacOver((text) => createHash('sha512').update(text, 'latin1').digest().toString(encoding));

/** UTF-16 is what .NET calls Unicode. */
const inUtf16 = (text: string): string =>
  Buffer.from(Buffer.from(text, 'latin1').toString('utf8'), 'utf16le').toString('latin1');

/** What can be wrong with the MAC itself. */
export const MAC_MISTAKES: readonly SigningMistake[] = [
  {
    name: 'sha256-under-sha512-label',
    part: 'mac',
    fix: RIGHT,
    variants: (_, { authorization: { algorithm } }) =>
      algorithm === 'hmac-sha512'
        ? [
            {
              what: 'HMAC-SHA256 was computed, but algorithm="hmac-sha512" was sent.',
              apply: withPart({ mac: hmac('sha256') }),
            },
          ]
        : [],
  },
  {
    name: 'sha512-under-sha256-label',
    part: 'mac',
    fix: 'Send algorithm="hmac-sha512".',
    variants: (_, { authorization: { algorithm } }) =>
      algorithm === 'hmac-sha512'
        ? []
        : [
            {
              what: `HMAC-SHA512 was computed, but algorithm="${algorithm}" was sent.`,
              apply: withPart({ mac: hmac('sha512') }),
            },
          ],
  },
  {
    name: 'other-hash',
    part: 'mac',
    fix: RIGHT,
    variants: () =>
      ['sha1', 'sha384', 'md5', 'sha3-512'].map((name) => ({
        what: `HMAC was computed with ${name.toUpperCase()}.`,
        apply: withPart({ mac: hmac(name) }),
      })),
  },
  {
    name: 'hash-without-key',
    part: 'mac',
    fix: `Use HMAC, which takes the key apart from the message: ${RIGHT}`,
    variants: () => {
      const plain = (what: string, join: (key: Buffer, text: Buffer) => Buffer) => ({
        what,
        apply: withPart({ mac: plainHash('sha512', join) }),
      });
      return [
        plain(
          'SHA-512 of secret and string, one after the other, was computed instead of HMAC.',
          (key, text) => Buffer.concat([key, text]),
        ),
        plain(
          'SHA-512 of string and secret, one after the other, was computed instead of HMAC.',
          (key, text) => Buffer.concat([text, key]),
        ),
        plain('SHA-512 of the string was computed, without the secret.', (_, text) => text),
      ];
    },
  },
  {
    name: 'key-and-message-swapped',
    part: 'mac',
    fix: RIGHT,
    variants: () => [
      {
        what: 'The string was used as the key, and the secret as the message.',
        apply: withPart({
          mac: {
            size: 64,
            of: (key, text) => hmac('sha512').of(Buffer.from(text, 'latin1'), key.toString('latin1')),
          },
        }),
      },
    ],
  },
  {
    name: 'string-hashed-first',
    part: 'mac',
    fix: `Sign the string itself, not its hash: ${RIGHT}`,
    variants: () =>
      (['latin1', 'hex', 'base64'] as const).map((encoding) => ({
        what: `The SHA-512 of the string was signed (${encoding === 'latin1' ? 'raw bytes' : encoding}), not the string.`,
        apply: withPart({ mac: hashedFirst(encoding) }),
      })),
  },
  {
    name: 'string-utf16',
    part: 'mac',
    fix: 'Sign the UTF-8 bytes of the string: Encoding.UTF8 in .NET, not Encoding.Unicode; the same for the secret.',
    variants: () => [
      {
        what: 'The string was encoded as UTF-16 before it was signed.',
        apply: withPart({ mac: hmacOver(inUtf16) }),
      },
    ],
  },
];
