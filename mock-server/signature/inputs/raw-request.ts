import { parseRawRequest, RawRequestError } from '../../http/parse-raw-request.js';
import { headerOf, type ReceivedRequest } from '../../http/received-request.js';
import type { FoundRequest } from './found-request.js';
import { InputError } from './input-error.js';
import type { InputForm } from './input-form.js';

const REQUEST_LINE =
  /^(?:\xef\xbb\xbf)?(?:[A-Za-z]+ \S+ HTTP\/\d(?:\.\d)?|[A-Z]+ (?:\/|https?:)\S*)[ \t]*(?:\r?\n|$)/;
const LONGEST_LINE = 16 * 1024;

/** A request as on the wire or in an .http file. Its body may be any bytes. */
export const RAW_REQUEST: InputForm = {
  name: 'raw-request',
  title: 'raw HTTP request',
  from: 'a saved request: request line, headers, a blank line, the body; an `.http` file',
  oftenMissing: 'nothing',
  recognises: ({ bytes }) => REQUEST_LINE.test(bytes.toString('latin1', 0, LONGEST_LINE)),
  read: ({ bytes }) => [readRaw(bytes, 'the text ends with the headers; give the body behind a blank line')],
};

/**
 * Reads a request as on the wire: nothing is added to it.
 *
 * @param withoutBody why there may be no body, as in `RequestParts`.
 * @throws InputError for a header line that is invalid.
 */
export function readRaw(bytes: Buffer, withoutBody: string): FoundRequest {
  try {
    return asFound(parseRawRequest(bytes), withoutBody);
  } catch (error) {
    throw error instanceof RawRequestError ? new InputError(error.message) : error;
  }
}

function asFound(request: ReceivedRequest, withoutBody: string): FoundRequest {
  const lacksBody = request.body.length === 0 && Number(headerOf(request, 'content-length') ?? 0) > 0;
  return {
    request,
    missing: lacksBody ? [{ part: 'body', why: withoutBody }] : [],
    assumed: [],
  };
}

/**
 * Reads bytes as they went out on a connection: unlike a text that somebody saved, they end where the body ends.
 *
 * @param bytes head and body.
 * @throws InputError for a head that is invalid.
 */
export function readWire(bytes: Buffer, withoutBody: string): FoundRequest {
  const end = bytes.indexOf('\r\n\r\n');
  const head = readRaw(end < 0 ? bytes : bytes.subarray(0, end + 2), withoutBody);
  const body = end < 0 ? head.request.body : bytes.subarray(end + 4);
  return asFound({ ...head.request, body }, withoutBody);
}
