import { createHash } from 'node:crypto';
import type { Draft } from '../draft.js';
import { withPart, type SigningContext, type SigningMistake, type Variant } from './signing-mistake.js';

const PLAIN = 'Use the UTF-8 bytes of the secret as they were given, without decoding or adding anything.';

const keys =
  (
    make: (
      context: SigningContext,
    ) => readonly (readonly [key: Buffer | string, what: string, rare?: boolean])[],
  ) =>
  (_: Draft, context: SigningContext): Variant[] =>
    make(context)
      .filter(([key]) => key.length > 0)
      .map(([key, what, rare]) => ({
        what,
        apply: withPart({ key: Buffer.from(key as string) }),
        ...(rare && { rare }),
      }));

/** What can be wrong with the key of the HMAC. */
export const KEY_MISTAKES: readonly SigningMistake[] = [
  {
    name: 'secret-with-newline',
    part: 'key',
    fix: 'Trim the secret when you read it from a file or a variable: echo and editors add a line end.',
    variants: keys(({ secret }) => [
      [`${secret}\n`, 'The secret was used with a line feed after it.'],
      [`${secret}\r\n`, 'The secret was used with CR LF after it.'],
    ]),
  },
  {
    name: 'secret-with-space',
    part: 'key',
    fix: 'Trim the secret when you read it.',
    variants: keys(({ secret }) => [
      [`${secret} `, 'The secret was used with a space after it.'],
      [` ${secret}`, 'The secret was used with a space before it.'],
      [`${secret}\t`, 'The secret was used with a tab after it.'],
    ]),
  },
  {
    name: 'secret-trimmed',
    part: 'key',
    fix: 'The white space at the ends of this secret belongs to it.',
    variants: keys(({ secret }) =>
      [secret.trim(), secret.trimStart(), secret.trimEnd()].map((text) => [
        text,
        'The secret was used trimmed.',
      ]),
    ),
  },
  {
    name: 'secret-base64-decoded',
    part: 'key',
    fix: PLAIN,
    variants: keys(({ secret }) => [
      [Buffer.from(secret, 'base64'), 'The secret was decoded from Base64 before use.'],
    ]),
  },
  {
    name: 'secret-hex-decoded',
    part: 'key',
    fix: PLAIN,
    variants: keys(({ secret }) => [
      [Buffer.from(secret, 'hex'), 'The secret was decoded from hexadecimal before use.'],
    ]),
  },
  {
    name: 'secret-encoded',
    part: 'key',
    fix: PLAIN,
    variants: keys(({ secret }) => [
      [Buffer.from(secret).toString('base64'), 'The secret was encoded as Base64 before use.'],
      [Buffer.from(secret).toString('hex'), 'The secret was encoded as hexadecimal before use.'],
      [encodeURIComponent(secret), 'The secret was percent-encoded before use.'],
      [Buffer.from(secret, 'utf16le'), 'The secret was encoded as UTF-16 before use.'],
    ]),
  },
  {
    name: 'secret-hashed',
    part: 'key',
    fix: 'Use the secret itself as the key; HMAC does all the hashing.',
    variants: keys(({ secret }) =>
      ['sha256', 'sha512', 'md5'].flatMap((name) => {
        const made = createHash(name).update(secret).digest();
        const what = `The ${name.toUpperCase()} of the secret was used as the key`;
        return [
          [made, `${what}.`, name !== 'sha256'],
          [made.toString('hex'), `${what}, in hexadecimal.`, name !== 'sha256'],
          [made.toString('base64'), `${what}, in Base64.`, true],
        ] as const;
      }),
    ),
  },
  {
    name: 'secret-quoted',
    part: 'key',
    fix: 'Leave out the quotation marks around the secret; some .env readers keep them.',
    variants: keys(({ secret }) => [
      [`"${secret}"`, 'The secret was used with double quotes around it.'],
      [`'${secret}'`, 'The secret was used with single quotes around it.'],
    ]),
  },
  {
    name: 'secret-of-other-program',
    part: 'key',
    fix: 'Use the username and the secret of the same program.',
    variants: keys(({ otherSecrets }) =>
      [...otherSecrets].map(([username, secret]) => [
        secret,
        `The secret is that of the program "${username}".`,
      ]),
    ),
  },
  {
    name: 'secret-not-the-secret',
    part: 'key',
    fix: 'Use the secret alone as the key.',
    variants: keys(({ secret, authorization: { username } }) => [
      [username, 'The username was used as the key.'],
      [`${username}:${secret}`, 'Username, colon and secret were used as the key.'],
      [`${secret}&`, 'The secret with an ampersand after it was used as the key, as OAuth 1 does.'],
    ]),
  },
];
