import type { KeyObject } from 'node:crypto';
import { SIGNING_ALGORITHMS, type SigningAlgorithm } from '../../contracts/signing/signing.js';
import type { RequestInput } from '../journal/input-log.js';
import { parseAuthorization } from '../signature/authorization.js';
import { buildStringToSign } from '../signature/string-to-sign.js';
import { digestOf, macOf } from '../signature/verify.js';

/** A request that is ready to be sent. */
export interface RequestAgain {
  readonly method: RequestInput['method'];
  readonly target: string;
  /** Names as they were sent, without Content-Length. */
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: Buffer;
}

/** Headers of the connection, which the next one makes for itself. */
const OF_CONNECTION = /^(content-length|transfer-encoding|connection|keep-alive|expect|upgrade)$/i;

/** Makes a request ready to be sent again, unchanged. */
export const asItCame = ({ method, target, headers, body }: RequestInput): RequestAgain => ({
  method,
  target,
  headers: ofMessage(headers),
  body: Buffer.from(body, 'utf8'),
});

/**
 * Makes a recorded request ready to be sent again. One that was signed is signed again with another key, at the instant it
 * says and over the headers it lists; what it says of its body is put right.
 *
 * @param body its body with tokens in place.
 */
export function requestAgain(
  { method, target, headers }: RequestInput,
  body: string,
  key: KeyObject,
): RequestAgain {
  const bytes = Buffer.from(body, 'utf8');
  const again = ofMessage(headers);
  const authorization = headerNamed(again, 'authorization');
  const parsed = authorization && parseAuthorization(String(again[authorization]));
  if (!parsed) return { method, target, headers: again, body: bytes };
  const digest = headerNamed(again, 'content-sha512');
  if (digest) again[digest] = digestOf(bytes);
  const lower = Object.fromEntries(Object.entries(again).map(([name, value]) => [name.toLowerCase(), value]));
  const text = buildStringToSign(
    {
      method,
      target,
      httpVersion: '1.1',
      rawHeaders: [],
      headers: { ...lower, 'content-length': String(bytes.length) },
      body: bytes,
    },
    parsed.list,
  );
  const algorithm = SIGNING_ALGORITHMS[parsed.algorithm as SigningAlgorithm];
  again[authorization!] = String(again[authorization!]).replace(
    /signature="[^"]*"/,
    () => `signature="${macOf(algorithm, key, text ?? '')}"`,
  );
  return { method, target, headers: again, body: bytes };
}

const headerNamed = (headers: Readonly<Record<string, unknown>>, lower: string): string | undefined =>
  Object.keys(headers).find((name) => name.toLowerCase() === lower);

/** Headers by name, without those of the connection. */
function ofMessage(headers: readonly string[]): Record<string, string | string[]> {
  const named = new Map<string, string[]>();
  for (let at = 0; at + 1 < headers.length; at += 2) {
    const name = headers[at]!;
    if (!OF_CONNECTION.test(name)) named.set(name, [...(named.get(name) ?? []), headers[at + 1]!]);
  }
  return Object.fromEntries(
    [...named].map(([name, values]) => [name, values.length > 1 ? values : values[0]!]),
  );
}
