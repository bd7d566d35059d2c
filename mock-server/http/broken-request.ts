import { ON_ONE_LINE } from './base64-lines.js';
import { brokenHeader } from './broken-header.js';
import { observed, type Finding } from './finding.js';
import { headLines } from './salvage-request.js';

/** A request that never became one: what to answer, and why. */
export interface BrokenRequest {
  readonly status: number;
  readonly finding: Finding;
}

/** Thrown for a request that no endpoint can look at. */
export class BrokenRequestError extends Error {
  readonly broken: BrokenRequest;

  constructor(broken: BrokenRequest) {
    super(broken.finding.what);
    this.broken = broken;
  }
}

interface Row {
  readonly code: RegExp;
  readonly status: number;
  readonly name: string;
  readonly what: string;
  readonly fix: string;
}

/** What Node's HTTP parser reports, and what the server finds by itself, in words. */
const ROWS: readonly Row[] = [
  {
    code: /^FST_ERR_CTP_BODY_TOO_LARGE$/,
    status: 413,
    name: 'body-too-large',
    what: 'The body is larger than 1 MiB.',
    fix: 'Send the documented fields only; they need a few hundred bytes.',
  },
  {
    code: /^(ERR_HTTP_REQUEST_TIMEOUT|HPE_INVALID_EOF_STATE)$/,
    status: 408,
    name: 'body-too-short',
    what: 'The request did not arrive whole: Content-Length promises more bytes than came, or a header was never finished.',
    fix: 'Content-Length = number of bytes of the body as it is sent.',
  },
  {
    code: /^HPE_((UNEXPECTED|INVALID)_CONTENT_LENGTH|INVALID_TRANSFER_ENCODING)$/,
    status: 400,
    name: 'content-length-invalid',
    what: 'Content-Length is no number, or was sent twice, or beside Transfer-Encoding.',
    fix: 'Send Content-Length once, as the number of bytes of the body.',
  },
  {
    code: /^HPE_(INVALID_HEADER_TOKEN|CR_EXPECTED|LF_EXPECTED)$/,
    status: 400,
    name: 'header-invalid',
    what: 'A header holds a line feed or another control character, or has an invalid name.',
    fix: 'Header values are printable text on one line: look for a line break or a zero byte in what you send.',
  },
  {
    code: /^HPE_HEADER_OVERFLOW$/,
    status: 431,
    name: 'headers-too-large',
    what: 'The headers are larger than 16 KiB.',
    fix: 'Send the documented headers only.',
  },
  {
    code: /^HPE_(INVALID_METHOD|CLOSED_CONNECTION)$/,
    status: 400,
    name: 'method-invalid',
    what: 'Where a request line should begin there is something else; often the rest of a body that is longer than its Content-Length says.',
    fix: 'Content-Length = number of bytes of the body as it is sent; this port expects plain HTTP.',
  },
  {
    code: /^(ERR_SSL|EPROTO|HPE_INVALID_(CONSTANT|VERSION))/,
    status: 400,
    name: 'not-http',
    what: 'What arrived is not HTTP/1.1.',
    fix: 'Speak plain HTTP/1.1 on this port: no TLS, no HTTP/2.',
  },
  {
    code: /^HOST_MISSING$/,
    status: 400,
    name: 'host-missing',
    what: 'The request has no Host header, which HTTP/1.1 requires.',
    fix: 'Send Host: with the address you connect to.',
  },
  {
    code: /^EXPECTATION$/,
    status: 417,
    name: 'expectation-unknown',
    what: 'The request expects something else than 100-continue.',
    fix: 'Leave the Expect header out.',
  },
  {
    code: /^CONNECT$/,
    status: 405,
    name: 'unknown-method',
    what: 'The sandbox is no proxy: it does not answer CONNECT.',
    fix: 'Send requests to it directly, and exempt it from the proxy settings of your client (NO_PROXY).',
  },
  {
    code: /^FST_ERR_BAD_URL$/,
    status: 400,
    name: 'path-invalid',
    what: 'The path has a percent sign that begins no valid escape.',
    fix: 'Percent-encode the path as UTF-8.',
  },
];

/**
 * Says what to answer to a request that broke before it could be looked at; undefined for any other error.
 *
 * @param bytes what the parser had before it, where it is known.
 */
export function brokenRequest(code: string | undefined, bytes?: Buffer): BrokenRequest | undefined {
  const header = bytes && brokenHeader(headLines(bytes));
  if (header) {
    return { status: 400, finding: observed('header-in-lines', `In this request ${header}.`, ON_ONE_LINE) };
  }
  const row = ROWS.find((candidate) => candidate.code.test(code ?? ''));
  if (row) return { status: row.status, finding: observed(row.name, row.what, row.fix) };
  if (!code?.startsWith('HPE_')) return undefined;
  const what = `The request is not valid HTTP (${code}).`;
  return { status: 400, finding: observed('not-http', what, 'Send a well-formed HTTP/1.1 request.') };
}
