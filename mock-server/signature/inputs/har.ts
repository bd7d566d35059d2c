import {
  foundRequest,
  latin1Of,
  type FoundRequest,
  type HeaderPair,
  type MissingPart,
} from './found-request.js';
import type { InputForm } from './input-form.js';
import { fieldOf, listOf, textOf } from './json-value.js';

/** Browsers leave it out of exports by default. */
const SANITIZED: MissingPart = {
  part: 'header',
  name: 'authorization',
  why: 'it was not sent, or the browser left it out ("Export HAR (sanitized)"); export the HAR with sensitive data',
};

/** An HTTP Archive 1.2 as browsers, Playwright and proxies export it; one entry of it, or the request of an entry. */
export const HAR: InputForm = {
  name: 'har',
  title: 'HAR',
  from: 'the network panel of a browser, `recordHar` of Playwright, a proxy; whole, or one entry of it',
  oftenMissing:
    'the header Authorization, which browsers leave out of a sanitized HAR: export it with sensitive data',
  recognises: ({ json }) => requestsIn(json).length > 0,
  read: ({ json }) => requestsIn(json).map(readRequest),
};

/** Entries of a whole HAR, or of a list of entries, whose request can be read; in the order of the file. */
export function harEntries(json: unknown): readonly unknown[] {
  const entries = Array.isArray(json) ? json : listOf(fieldOf(json, 'log'), 'entries');
  return entries.filter((entry) => isHarRequest(fieldOf(entry, 'request')));
}

function requestsIn(json: unknown): readonly unknown[] {
  const requests = harEntries(json).map((entry) => fieldOf(entry, 'request'));
  const alone = [fieldOf(json, 'request'), json];
  return [...requests, ...alone.filter(isHarRequest)];
}

/** Its headers have names; those of a Postman request have keys. */
function isHarRequest(value: unknown): boolean {
  const headers = fieldOf(value, 'headers');
  return (
    textOf(value, 'method') !== undefined &&
    textOf(value, 'url') !== undefined &&
    Array.isArray(headers) &&
    headers.every((header) => textOf(header, 'name') !== undefined)
  );
}

function readRequest(request: unknown): FoundRequest {
  const headers = listOf(request, 'headers').map((header): HeaderPair => [
    textOf(header, 'name')!,
    latin1Of(textOf(header, 'value') ?? ''),
  ]);
  const isSigned = headers.some(([name]) => name.toLowerCase() === 'authorization');
  const { body, missing } = bodyOf(request);
  return foundRequest({
    method: textOf(request, 'method')!,
    url: textOf(request, 'url')!,
    httpVersion: versionOf(textOf(request, 'httpVersion')),
    headers,
    body,
    withoutBody: 'this entry has no postData; export the HAR with its content',
    missing: [...(isSigned ? [] : [SANITIZED]), ...missing],
  });
}

/** `HTTP/1.1`, `http/2.0`, `h2`, `h3`; Firefox leaves it empty where it does not know. */
function versionOf(text = ''): string {
  const [, version] = /^h(?:ttp\/)?(\d(?:\.\d)?)$/i.exec(text) ?? [];
  return version ?? '1.1';
}

function bodyOf(request: unknown): { body: Buffer | undefined; missing: MissingPart[] } {
  const size = fieldOf(request, 'bodySize');
  const postData = fieldOf(request, 'postData');
  const text = textOf(postData, 'text');
  if (text === undefined) return { body: size === 0 ? Buffer.alloc(0) : undefined, missing: [] };
  const body = Buffer.from(text, textOf(postData, 'encoding') === 'base64' ? 'base64' : 'utf8');
  if (text.includes('\uFFFD')) return inexact('it is no UTF-8, and a HAR holds text');
  if (typeof size === 'number' && size > 0 && size !== body.length) {
    return inexact(
      `the entry says ${size} bytes, but its text has ${body.length}: the bytes that were sent are not known`,
    );
  }
  return { body, missing: [] };
}

const inexact = (why: string) => ({
  body: undefined,
  missing: [{ part: 'body' as const, why }],
});
