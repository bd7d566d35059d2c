import { createHmac, hash, type KeyObject } from 'node:crypto';
import {
  REQUIRED_SIGNED_HEADERS,
  SIGNING_ALGORITHMS,
  type SigningAlgorithm,
} from '../../contracts/signing/signing.js';

/** What is to be signed. */
export interface SignableRequest {
  /** HTTP method; signed in upper case. */
  readonly method: string;
  /** Path and, where there is one, query, exactly as they will be sent: `/api/v1/…?x=1`. No host. */
  readonly path: string;
  /** The very bytes that will be sent. */
  readonly body: Uint8Array;
  /** Default: `application/json`. */
  readonly contentType?: string;
  /** Further headers that will be sent and may be signed, such as `Idempotency-Key` or `Host`. */
  readonly extraHeaders?: Readonly<Record<string, string>>;
}

/** Who signs. */
export interface SigningCredentials {
  readonly username: string;
  /** The text as Ingo handed it out; its UTF-8 bytes are the key. A `KeyObject` holds the same bytes. */
  readonly secret: string | KeyObject;
}

/** How to sign. */
export interface SigningOptions {
  /** Becomes `X-Date`; the server accepts 300 s either way. */
  readonly date: Date;
  /**
   * The list of signed headers: its order is the order of the lines, its spelling the spelling of the names.
   * Default: `REQUIRED_SIGNED_HEADERS`.
   */
  readonly headers?: readonly string[];
  /** Default: `hmac-sha512`. The other is for legacy integrations. */
  readonly algorithm?: SigningAlgorithm;
}

/** A signature and what it was made of. */
export interface SignedRequest {
  /** Every header to send, `Authorization` and the extra ones among them. */
  readonly headers: Record<string, string>;
  /** Base64 of the raw SHA-512 of the body. */
  readonly contentSha512: string;
  /** The signed text: one line per listed header, joined by LF, without a trailing newline. */
  readonly stringToSign: string;
  /** Base64 of the HMAC of `stringToSign`. */
  readonly signature: string;
  /** Value of the `Authorization` header. */
  readonly authorization: string;
}

const REQUEST_LINE = 'request-line';
// Quotes and backslashes cannot be written inside username="…".
const QUOTABLE = /^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/;

/**
 * Signs a request. Pure: the same input gives the same signature.
 *
 * Scheme and headers are documented (docs/ingopay/authentication, docs/iframe/session/create); the string to sign is
 * that of Kong's hmac-auth, which integrations in public use follow.
 *
 * @throws TypeError where the list names a header that is not sent, or a value cannot be written into a header.
 */
export function signRequest(
  request: SignableRequest,
  credentials: SigningCredentials,
  options: SigningOptions,
): SignedRequest {
  const { username, secret } = credentials;
  const { date, headers: list = REQUIRED_SIGNED_HEADERS, algorithm = 'hmac-sha512' } = options;
  check(username, list, algorithm, date);

  const contentSha512 = hash('sha512', request.body, 'base64');
  const sent = withExtraHeaders(
    {
      'X-Date': date.toUTCString(),
      'Content-Type': (request.contentType ?? 'application/json').trim(),
      'Content-sha512': contentSha512,
      'Content-Length': String(request.body.byteLength),
    },
    request.extraHeaders ?? {},
  );
  const values = new Map(Object.entries(sent).map(([name, value]) => [name.toLowerCase(), value]));
  const requestLine = `${request.method.toUpperCase()} ${request.path} HTTP/1.1`;
  const stringToSign = list
    .map((name) => (name.toLowerCase() === REQUEST_LINE ? requestLine : line(name, values)))
    .join('\n');
  const signature = createHmac(SIGNING_ALGORITHMS[algorithm], secret)
    .update(stringToSign, 'latin1')
    .digest('base64');
  const authorization = `hmac username="${username}", algorithm="${algorithm}", headers="${list.join(' ')}", signature="${signature}"`;
  return {
    headers: { ...sent, Authorization: authorization },
    contentSha512,
    stringToSign,
    signature,
    authorization,
  };
}

function withExtraHeaders(
  made: Record<string, string>,
  extra: Readonly<Record<string, string>>,
): Record<string, string> {
  const own = new Set([...Object.keys(made), 'Authorization'].map((name) => name.toLowerCase()));
  for (const [name, value] of Object.entries(extra)) {
    if (own.has(name.toLowerCase())) {
      throw new TypeError(`extraHeaders must not contain "${name}": it is made here. Leave it out.`);
    }
    // Outer white space does not survive the wire, so it must not be signed.
    made[name] = value.trim();
  }
  return made;
}

function line(name: string, values: ReadonlyMap<string, string>): string {
  const value = values.get(name.toLowerCase());
  if (value === undefined) {
    throw new TypeError(
      `"${name}" is in the list of signed headers but is not sent; sent are: ${[...values.keys()].join(', ')}. ` +
        'Take it off the list, or send it (signRequest: extraHeaders).',
    );
  }
  return `${name}: ${value}`;
}

function check(username: string, list: readonly string[], algorithm: string, date: Date): void {
  if (!QUOTABLE.test(username)) {
    throw new TypeError(
      `username must be printable ASCII without quotes and backslashes, got ${JSON.stringify(username)}. ` +
        'Use the username that Ingo issued with the secret.',
    );
  }
  if (list.length === 0) {
    throw new TypeError(
      `The list of signed headers is empty. Leave it out to sign ${REQUIRED_SIGNED_HEADERS.join(' ')}.`,
    );
  }
  if (!Object.hasOwn(SIGNING_ALGORITHMS, algorithm)) {
    throw new TypeError(
      `algorithm must be one of ${Object.keys(SIGNING_ALGORITHMS).join(', ')}, got "${algorithm}".`,
    );
  }
  if (Number.isNaN(date.getTime())) throw new TypeError('date must be a valid Date, got an invalid one.');
}
