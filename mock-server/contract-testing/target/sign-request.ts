import { createSecretKey } from 'node:crypto';
import {
  REQUIRED_SIGNED_HEADERS,
  SESSION_PATH,
  SIGNING_ALGORITHMS,
  type SigningAlgorithm,
} from '../../../contracts/signing/signing.js';
import type { ReceivedRequest } from '../../http/received-request.js';
import { formatHttpDate } from '../../signature/dates.js';
import { buildStringToSign } from '../../signature/string-to-sign.js';
import { digestOf, macOf } from '../../signature/verify.js';

/** What to sign, and with which credentials. Defaults are those of a correct client. */
export interface SignOptions {
  readonly origin: string;
  readonly username: string;
  readonly secret: string;
  readonly body: Buffer;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Default: the path of the Session API. */
  readonly path?: string;
  readonly idempotencyKey?: string;
  /** Default: hmac-sha512. */
  readonly algorithm?: SigningAlgorithm;
  /** What the `headers` list names, in this order. Default: what is required, in the order of the quick start. */
  readonly covers?: readonly string[];
  /** Which header carries the date. Default: X-Date. */
  readonly dateHeader?: 'X-Date' | 'Date';
  /** How the date is written. Default: as RFC 1123 in GMT. */
  readonly formatDate?: (at: number) => string;
  /** The body whose digest is claimed. Default: the one that is sent. */
  readonly digested?: Buffer;
}

/** A signed request in parts. */
export interface SignedRequest {
  readonly url: string;
  /** Names and values in the order in which they are sent, without Content-Length. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  readonly stringToSign: string;
}

/** Signs a request as a correct client does, or wrongly on purpose where the options say so. */
export function signRequest(options: SignOptions): SignedRequest {
  const { origin, username, secret, body, path = SESSION_PATH, idempotencyKey } = options;
  const { algorithm = 'hmac-sha512', covers = REQUIRED_SIGNED_HEADERS, dateHeader = 'X-Date' } = options;
  const { formatDate = formatHttpDate } = options;
  const plain: (readonly [string, string])[] = [
    [dateHeader, formatDate(options.at)],
    ['Content-Type', 'application/json'],
    ['Content-sha512', digestOf(options.digested ?? body)],
  ];
  const request: ReceivedRequest = {
    method: 'POST',
    target: path,
    httpVersion: '1.1',
    rawHeaders: [],
    headers: Object.fromEntries(
      [...plain, ['Content-Length', String(body.length)] as const].map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]),
    ),
    body,
  };
  const stringToSign = buildStringToSign(request, covers)!;
  const signature = macOf(SIGNING_ALGORITHMS[algorithm], createSecretKey(Buffer.from(secret)), stringToSign);
  const authorization = `hmac username="${username}", algorithm="${algorithm}", headers="${covers.join(' ')}", signature="${signature}"`;
  return {
    url: `${origin}${path}`,
    headers: [
      ...plain,
      ...(idempotencyKey === undefined ? [] : [['Idempotency-Key', idempotencyKey] as const]),
      ['Authorization', authorization],
    ],
    body,
    stringToSign,
  };
}

/** A secret that is not the one of the program, to sign wrongly with. */
export const wrongSecret = (secret: string): string => `not ${secret}`;
