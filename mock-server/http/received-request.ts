/** A request exactly as it arrived, before anything is believed of it. */
export interface ReceivedRequest {
  readonly method: string;
  /** Request target as sent: path and query. */
  readonly target: string;
  /** `1.1` */
  readonly httpVersion: string;
  /** Names and values in turn, as sent. Values are Latin-1 views of the bytes. */
  readonly rawHeaders: readonly string[];
  /** Lower-case name → value; repeated names joined or dropped as Node does. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  /** What followed the body on the connection and is no request: the body was longer than its Content-Length. */
  readonly rest?: Buffer;
}

/** The value of a header; undefined when it was not sent. */
export function headerOf(request: ReceivedRequest, lowerName: string): string | undefined {
  if (!Object.hasOwn(request.headers, lowerName)) return undefined;
  const value = request.headers[lowerName];
  return typeof value === 'string' ? value : value?.join(', ');
}

/** Headers of which a second copy makes a request ambiguous. */
const SINGLE = [
  'authorization',
  'content-length',
  'content-sha512',
  'content-type',
  'date',
  'host',
  'idempotency-key',
  'x-date',
];

/** Names the headers that were sent more than once though they must be sent once. */
export function duplicatedHeaders(request: ReceivedRequest): string[] {
  if (request.rawHeaders.length === 2 * Object.keys(request.headers).length) return [];
  const names = request.rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  return SINGLE.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
}
