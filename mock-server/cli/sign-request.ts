import { createSecretKey } from 'node:crypto';
import { REQUIRED_SIGNED_HEADERS, SESSION_PATH } from '../../contracts/signing/signing.js';
import type { ReceivedRequest } from '../http/received-request.js';
import { formatHttpDate } from '../signature/dates.js';
import { buildStringToSign } from '../signature/string-to-sign.js';
import { digestOf, macOf } from '../signature/verify.js';

/** What to sign, and as whom. */
export interface SignOrder {
  readonly origin: string;
  readonly username: string;
  readonly secret: string;
  readonly body: Buffer;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly idempotencyKey?: string;
}

/** A signed request in parts. */
export interface SignedRequest {
  readonly url: string;
  /** Names and values in the order in which they are sent, without Content-Length. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  readonly stringToSign: string;
}

/** The quick start's recipient, for a request that nobody described. */
export const SAMPLE_BODY = JSON.stringify({
  participant_unique_id1: '70646041-01ea-4cd6-b657-18ff88e465c7',
  recipient_information: {
    first_name: 'Jane',
    last_name: 'Doe',
    address_line1: '123 Main St',
    city: 'Anytown',
    state: 'GA',
    zip_code: '30301',
    email_address: 'jane.doe@example.com',
  },
});

/** Signs a create request as a correct client would. */
export function signRequest({
  origin,
  username,
  secret,
  body,
  at,
  idempotencyKey,
}: SignOrder): SignedRequest {
  const plain: (readonly [string, string])[] = [
    ['X-Date', formatHttpDate(at)],
    ['Content-Type', 'application/json'],
    ['Content-sha512', digestOf(body)],
  ];
  const request: ReceivedRequest = {
    method: 'POST',
    target: SESSION_PATH,
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
  const stringToSign = buildStringToSign(request, REQUIRED_SIGNED_HEADERS)!;
  const signature = macOf('sha512', createSecretKey(Buffer.from(secret)), stringToSign);
  const authorization = `hmac username="${username}", algorithm="hmac-sha512", headers="${REQUIRED_SIGNED_HEADERS.join(' ')}", signature="${signature}"`;
  return {
    url: `${origin}${SESSION_PATH}`,
    headers: [
      ...plain,
      ...(idempotencyKey === undefined ? [] : [['Idempotency-Key', idempotencyKey] as const]),
      ['Authorization', authorization],
    ],
    body,
    stringToSign,
  };
}

/** Writes a signed request as a command for a POSIX shell. curl counts Content-Length itself. */
export function asCurl({ url, headers, body }: SignedRequest): string {
  const lines = headers.map(([name, value]) => `  -H ${quoted(`${name}: ${value}`)} \\\n`).join('');
  return `curl -sS ${quoted(url)} \\\n${lines}  --data-binary ${quoted(body.toString('utf8'))}\n`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
