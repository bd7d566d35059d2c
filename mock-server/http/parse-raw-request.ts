import { ON_ONE_LINE } from './base64-lines.js';
import { brokenHeader } from './broken-header.js';
import type { ReceivedRequest } from './received-request.js';

/** A saved request that cannot be read as one; the message says where. */
export class RawRequestError extends Error {}

/**
 * Reads a request saved as text: request line, headers, a blank line, the body. Lines may end in LF or CR LF, and the
 * address may be absolute, as in `.http` files. The line end after the body, which an editor adds, is dropped
 * unless Content-Length counts it in.
 *
 * @throws RawRequestError when there is no request line, or a header line is none.
 */
export function parseRawRequest(bytes: Buffer): ReceivedRequest {
  const { head, body } = split(bytes);
  const [first = '', ...headerLines] = head
    .split(/\r?\n/)
    .filter((line, index) => index === 0 || line !== '');
  const match = /^([A-Za-z]+) (\S+)(?: HTTP\/(\d(?:\.\d)?))?\s*$/.exec(first);
  if (!match) {
    throw new RawRequestError(
      `the first line is ${JSON.stringify(first.slice(0, 80))}, expected a request line such as "POST /path HTTP/1.1"`,
    );
  }
  const [, method = '', target = '', httpVersion = '1.1'] = match;
  const broken = brokenHeader(headerLines);
  if (broken) throw new RawRequestError(`${broken}. ${ON_ONE_LINE}`);
  const rawHeaders = headerLines.flatMap((line, index) => {
    const colon = line.indexOf(':');
    if (colon < 1) {
      throw new RawRequestError(
        `line ${index + 2} is ${JSON.stringify(line.slice(0, 80))}, expected a header such as "X-Date: …", or a blank line before the body`,
      );
    }
    return [line.slice(0, colon), line.slice(colon + 1).replace(/^[ \t]+|[ \t]+$/g, '')];
  });
  const headers = joinHeaders(rawHeaders);
  return {
    method,
    target: target.replace(/^https?:\/\/[^/]+/i, '') || '/',
    httpVersion,
    rawHeaders,
    headers,
    body: withoutFinalNewline(body, headers['content-length']),
  };
}

function split(bytes: Buffer): { head: string; body: Buffer } {
  const start = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
  const text = bytes.toString('latin1');
  const blank = /\r?\n\r?\n/.exec(text);
  if (!blank) return { head: text.slice(start).replace(/[ \t\r\n]+$/, ''), body: Buffer.alloc(0) };
  return { head: text.slice(start, blank.index), body: bytes.subarray(blank.index + blank[0].length) };
}

/** Of these Node keeps the first when they are sent twice; other headers it joins. */
const FIRST_ONE = new Set(['authorization', 'content-length', 'content-type', 'host', 'user-agent']);

/** Headers by lower-case name: of those that are sent twice the first counts, or they are joined, as Node does. */
export function joinHeaders(rawHeaders: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]!.toLowerCase();
    const value = rawHeaders[index + 1]!;
    const earlier = Object.hasOwn(headers, name) ? headers[name] : undefined;
    if (earlier === undefined) headers[name] = value;
    else if (!FIRST_ONE.has(name)) headers[name] = `${earlier}, ${value}`;
  }
  return headers;
}

function withoutFinalNewline(body: Buffer, contentLength: string | undefined): Buffer {
  const bare = /\r?\n$/.exec(body.toString('latin1'))?.index ?? body.length;
  const declared = Number(contentLength);
  // An editor's final line end is not part of the body unless the length counts it in.
  return declared === body.length || bare === 0 ? body : body.subarray(0, bare);
}
