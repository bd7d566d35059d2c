import { headerOf } from '../../../http/received-request.js';
import { digestOf } from '../../verify.js';
import { withPart, type SigningContext, type SigningMistake, type Variant } from './signing-mistake.js';

/** What was signed in place of the string to sign: a name for it, and its text as a Latin-1 view of bytes. */
function otherTexts({ request }: SigningContext): (readonly [words: string, text: string])[] {
  const { method, target, httpVersion } = request;
  const body = request.body.toString('latin1');
  const digest = headerOf(request, 'content-sha512') ?? digestOf(request.body);
  const raw = Buffer.from(digest, 'base64');
  const date = headerOf(request, 'x-date') ?? headerOf(request, 'date') ?? '';
  const type = headerOf(request, 'content-type') ?? '';
  return [
    ['the body', body],
    ['Content-sha512, the digest of the body,', digest],
    ['the digest of the body in hexadecimal', raw.toString('hex')],
    ['the raw bytes of the digest', raw.toString('latin1')],
    ['the date', date],
    ['the request line', `${method} ${target} HTTP/${httpVersion}`],
    ['method and path', `${method} ${target}`],
    ['the path', target],
    ['an empty text', ''],
    ...['', '\n', '.', ':'].flatMap((joint) =>
      (
        [
          ['date and body', [date, body]],
          ['date and digest', [date, digest]],
          ['path and body', [target, body]],
          ['method, path and body', [method, target, body]],
          ['method, path, date and body', [method, target, date, body]],
          ['method, path, date and digest', [method, target, date, digest]],
          // As AWS and Azure used to: HTTP method, digest, content type, date, path.
          ['method, digest, content type, date and path', [method, digest, type, date, target]],
        ] as const
      ).map(([words, parts]) => [words, parts.join(joint)] as const),
    ),
  ];
}

/** Something else than the string to sign was signed. */
export const OTHER_TEXT_MISTAKES: readonly SigningMistake[] = [
  {
    name: 'other-text-signed',
    part: 'text',
    fix: 'Sign the string to sign: one line for each name of the headers list, as shown under "expected".',
    variants: (_, context) =>
      otherTexts(context).map(([words, text]): Variant => ({
        what: `Only ${words} was signed, not the string to sign.`,
        apply: withPart({ lines: [{ name: undefined, value: text }], ending: '' }),
        rare: true,
      })),
  },
];
