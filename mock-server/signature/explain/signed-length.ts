import type { ReceivedRequest } from '../../http/received-request.js';
import { textOf, type Draft } from './draft.js';
import { withValue, type SigningMistake } from './mistakes/signing-mistake.js';

/**
 * How many lengths are tried, at 3 µs each: more where the digest is of an unknown body, since there the length is what is
 * most likely missing.
 */
const MOST_LENGTHS = { ofKnownBody: 2 * 1024, ofUnknownBody: 6 * 1024 };
const MARK = '\0';

/**
 * Tries every content length in a draft, those nearest to that of the body first. All else that was signed has arrived;
 * so where the body was changed after it was signed, its length is what is missing.
 *
 * @param digestIsKnown whether the digest that was sent is of this body, in whatever layout.
 * @param fits whether a text has the signature that was received.
 * @returns the length with which it has; undefined where none of them gives it.
 */
export function searchLength(
  draft: Draft,
  bodyLength: number,
  digestIsKnown: boolean,
  fits: (text: string) => boolean,
): number | undefined {
  const [before, after] = textOf(withValue('content-length', MARK)(draft)).split(MARK);
  if (before === undefined || after === undefined) return undefined;
  let left = digestIsKnown ? MOST_LENGTHS.ofKnownBody : MOST_LENGTHS.ofUnknownBody;
  for (let distance = 1; left > 0; distance++) {
    for (const length of [bodyLength + distance, bodyLength - distance]) {
      if (length < 0) continue;
      left--;
      if (fits(`${before}${length}${after}`)) return length;
    }
  }
  return undefined;
}

/** The length that was signed is not that of the body, of which the digest was sent all the same. */
export const LENGTH_OF_OTHER_BODY: SigningMistake = {
  name: 'length-of-other-body',
  part: 'values',
  fix: 'Serialise the body once; sign, measure and send those bytes.',
  variants: () => [
    { what: 'content-length was signed without its value.', apply: withValue('content-length', '') },
  ],
};

/** What is said of a length that was found by trying them all. */
export function lengthMistake(
  signed: number,
  { body }: ReceivedRequest,
  digestIsKnown: boolean,
): { readonly mistake: SigningMistake; readonly what: string } {
  if (digestIsKnown) {
    return {
      mistake: LENGTH_OF_OTHER_BODY,
      what: `content-length was signed as "${signed}", but the body that was sent has ${body.length} bytes.`,
    };
  }
  return {
    mistake: {
      name: BODY_CHANGED,
      part: 'values',
      fix: `${COMPARE} ${signed > body.length ? LOST : ADDED}`,
      variants: () => [],
    },
    what: `A body of ${signed} bytes was digested and signed with the right secret, but ${body.length} bytes arrived: the body was changed after it was signed.`,
  };
}

/** The name of the finding that digest and length that were signed are those of a body that did not arrive. */
export const BODY_CHANGED = 'body-changed';

const COMPARE =
  'Secret and string to sign are right. Log the bytes where you digest them and where you hand them to the HTTP client, and compare; then digest the very bytes that are sent.';
const LOST =
  'Bytes were lost: look for line ends that curl -d @file strips (use --data-binary @file), empty fields that a client or proxy leaves out, escapes that are resolved (\\/ of PHP, \\u0026 of Go), and a JSON library that writes the body anew.';
const ADDED =
  'Bytes were added: look for variables that are filled in after the digest was taken ({{name}} of Postman), a byte order mark or a line end that is added on sending, characters that are escaped, and a JSON library that writes the body anew.';
