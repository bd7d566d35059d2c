import { createHash, createHmac } from 'node:crypto';
import { readSignatureHeader } from './signature-header.js';

/** A request as it was sent. */
export interface SentRequest {
  readonly requestLine: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** Who signs, and when it is. */
export interface Signer {
  readonly username: string;
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How much later the request may be judged than this, in milliseconds. */
  readonly tolerance?: number;
}

const REQUIRED = ['request-line', 'x-date', 'content-type', 'content-sha512', 'content-length'];

/**
 * Whether a request may be accepted, by the rules of the documentation alone and none of the sandbox's code: the header in
 * its form, a fresh date, the digest and length of the body, and the HMAC over what is listed.
 */
export function isAuthentic({ requestLine, headers, body }: SentRequest, signer: Signer): boolean {
  const valuesOf = (name: string): string[] =>
    headers.filter(([sent]) => sent.toLowerCase() === name).map(([, value]) => value);
  const only = (name: string): string | undefined => {
    const values = valuesOf(name);
    return values.length === 1 ? values[0] : undefined;
  };
  const parts = readSignatureHeader(only('authorization') ?? '');
  if (!parts || parts.username !== signer.username || parts.algorithm !== 'hmac-sha512') return false;
  const names = parts.list.map((name) => name.toLowerCase());
  if (!REQUIRED.every((name) => names.includes(name))) return false;
  const lines = parts.list.map((name, at) => {
    const values = valuesOf(names[at]!);
    return names[at] === 'request-line' ? requestLine : `${name}: ${values.join(', ')}`;
  });
  const { now, tolerance = 0, secret } = signer;
  return (
    only('content-length') === String(body.length) &&
    createHash('sha512').update(body).digest('base64') === only('content-sha512') &&
    Math.abs(Date.parse(only('x-date') ?? '') - now) <= 300_000 + tolerance &&
    createHmac('sha512', secret).update(lines.join('\n'), 'latin1').digest('base64') === parts.signature
  );
}

/** Reads the bytes of a request; undefined where they have no head. Empty lines before it are ignored (RFC 9112, 2.2). */
export function readSent(sent: Buffer): SentRequest | undefined {
  const bytes = sent.subarray(
    Math.max(
      0,
      sent.findIndex((byte) => byte !== 13 && byte !== 10),
    ),
  );
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [requestLine = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n');
  const headers = lines.map((line) => {
    const [, name = '', value = ''] = /^([^:]*):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    return [name, value] as const;
  });
  const length = Number(headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1]);
  return { requestLine, headers, body: bytes.subarray(end + 4, end + 4 + length) };
}
