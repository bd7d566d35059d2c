import { joinHeaders } from '../../http/parse-raw-request.js';
import { headerOf, type ReceivedRequest } from '../../http/received-request.js';
import { inspectAuthorization } from '../authorization.js';
import { lowerNames, REQUEST_LINE } from '../string-to-sign.js';

/** A part of a request that the text does not tell and a verdict needs. */
export interface MissingPart {
  readonly part: 'body' | 'header';
  /** Name of the header, in lower case. */
  readonly name?: string;
  /** Why the text lacks it, and how to get it; without a full stop. */
  readonly why: string;
}

/** A request that was found in a text. */
export interface FoundRequest {
  readonly request: ReceivedRequest;
  /** What the text does not tell. Nothing is guessed in its place. */
  readonly missing: readonly MissingPart[];
  /** What the text leaves to the tool, and was filled in as the tool does it; each without a full stop. */
  readonly assumed: readonly string[];
}

/** Name and value of a header, the value as a Latin-1 view of its bytes. */
export type HeaderPair = readonly [name: string, value: string];

/** A request as a form reads it, before what follows from it is filled in. */
export interface RequestParts {
  readonly method: string;
  /** Absolute, or path and query. */
  readonly url: string;
  /** Default: `1.1`. */
  readonly httpVersion?: string;
  readonly headers: readonly HeaderPair[];
  /** Absent where the text does not tell it. */
  readonly body?: Buffer | undefined;
  /** Why there is no body in the text, and how to get it; without a full stop. */
  readonly withoutBody: string;
  /** Headers that the tool sends and the text does not show, in lower case. */
  readonly unseen?: readonly string[];
  /** How to make the tool print a value that it hides. */
  readonly showHidden?: string;
  /** Missing parts that the form knows of. */
  readonly missing?: readonly MissingPart[];
  readonly assumed?: readonly string[];
}

/** A header value, as HTTP libraries write it to the wire and Node reads it: UTF-8, seen as Latin-1. */
export const latin1Of = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** A header whose value the text does not show. */
export const hiddenHeader = (name: string, why: string): MissingPart => ({
  part: 'header',
  name: name.toLowerCase(),
  why,
});

const CHUNKED: MissingPart = {
  part: 'body',
  why: 'it was sent in chunks (Transfer-Encoding), where Ingo expects Content-Length',
};

/** What tools put in place of a value that they hide. */
const HIDDEN = /^(\*+|█+|[[<(]?(redacted|filtered|masked|hidden)[\])>]?)$/i;

/**
 * Fills in what follows from the parts: Content-Length and Host where the tool counts and sends them itself. Names what
 * is missing: a body that the headers announce, values that were hidden, signed headers that the text does not show.
 */
export function foundRequest(parts: RequestParts): FoundRequest {
  const { shown, hidden } = splitHeaders(parts);
  const missing = [...(parts.missing ?? []), ...hidden];
  if (valueOf(shown, 'transfer-encoding') !== undefined) missing.push(CHUNKED);
  const lacksBody = parts.body === undefined ? mayHaveBody : announcesBody;
  if (!missing.some(isBody) && !parts.body?.length && lacksBody(parts.method, shown)) {
    missing.push({ part: 'body', why: parts.withoutBody });
  }
  const body = missing.some(isBody) ? undefined : (parts.body ?? Buffer.alloc(0));
  const added = addedHeaders(parts.url, shown, body);
  const rawHeaders = [...shown, ...added].flat();
  const { httpVersion = '1.1' } = parts;
  const isNewer = /^[23]/.test(httpVersion);
  const request: ReceivedRequest = {
    method: parts.method,
    target: targetOf(parts.url),
    httpVersion: isNewer ? '1.1' : httpVersion,
    rawHeaders,
    headers: joinHeaders(rawHeaders),
    body: body ?? Buffer.alloc(0),
  };
  const unseen = [...(parts.unseen ?? []), ...(body ? [] : ['content-length'])];
  const addedText = added.map(([name, value]) => `${name}: ${value}`).join(' and ');
  return {
    request,
    missing: [...missing, ...unseenSigned(request, unseen, missing)],
    assumed: [
      ...(parts.assumed ?? []),
      ...(added.length > 0 ? [`${addedText}, which the tool adds`] : []),
      ...(isNewer ? [`HTTP/1.1 in the request line, though it was sent over HTTP/${httpVersion}`] : []),
    ],
  };
}

const isBody = ({ part }: MissingPart): boolean => part === 'body';

/** Headers with their values, and those whose values were hidden; without the pseudo headers of HTTP/2. */
function splitHeaders({ headers, showHidden = 'print it in full' }: RequestParts) {
  const shown: HeaderPair[] = [];
  const hidden: MissingPart[] = [];
  for (const [name, value] of headers) {
    if (name.startsWith(':')) continue;
    const text = utf8Of(value);
    if (HIDDEN.test(text)) hidden.push(hiddenHeader(name, `it reads "${text}"; ${showHidden}`));
    else shown.push([name, value]);
  }
  return { shown, hidden };
}

/** Headers that every tool sends, where the text does not show them. */
function addedHeaders(url: string, shown: readonly HeaderPair[], body: Buffer | undefined): HeaderPair[] {
  const host = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]?.replace(/^.*@/, '');
  const isCounted = ['content-length', 'transfer-encoding'].some(
    (name) => valueOf(shown, name) !== undefined,
  );
  return [
    ...(host !== undefined && valueOf(shown, 'host') === undefined ? [['Host', host] as const] : []),
    ...(body?.length && !isCounted ? [['Content-Length', String(body.length)] as const] : []),
  ];
}

const valueOf = (headers: readonly HeaderPair[], name: string): string | undefined =>
  headers.find(([other]) => other.toLowerCase() === name)?.[1];

/** Whether the headers say that a body follows. */
const announcesBody = (_method: string, headers: readonly HeaderPair[]): boolean =>
  valueOf(headers, 'transfer-encoding') !== undefined || Number(valueOf(headers, 'content-length') ?? 0) > 0;

/** Whether a request of this method may have a body. */
function mayHaveBody(method: string, headers: readonly HeaderPair[]): boolean {
  if (valueOf(headers, 'content-length') === '0') return false;
  const ofBody = ['transfer-encoding', 'content-length', 'content-sha512', 'content-type'];
  return /^(POST|PUT|PATCH)$/.test(method) || ofBody.some((name) => valueOf(headers, name) !== undefined);
}

/** Headers that are signed, and that the tool sends without showing them. */
function unseenSigned(
  request: ReceivedRequest,
  unseen: readonly string[],
  known: readonly MissingPart[],
): MissingPart[] {
  const { list } = inspectAuthorization(headerOf(request, 'authorization')).parts;
  return lowerNames(list ?? [])
    .filter((name) => unseen.includes(name) && name !== REQUEST_LINE)
    .filter((name) => headerOf(request, name) === undefined && !known.some((part) => part.name === name))
    .map((name) => hiddenHeader(name, 'it is signed, and the tool sends it without showing it'));
}

/** Path and query of an address, as sent. */
function targetOf(url: string): string {
  const target = url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
  return target.startsWith('?') ? `/${target}` : target || '/';
}

const utf8Of = (value: string): string => Buffer.from(value, 'latin1').toString('utf8');
