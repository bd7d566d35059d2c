import type { ReceivedRequest } from './received-request.js';

/** Stands for a request of which nothing could be read. */
const UNREADABLE: ReceivedRequest = {
  method: '?',
  target: '?',
  httpVersion: '',
  rawHeaders: [],
  headers: {},
  body: Buffer.alloc(0),
};

/** More than any head that Node lets through. */
const MOST_BYTES = 16 * 1024;

/** The lines before the body, of bytes that need not be HTTP. */
export const headLines = (bytes: Buffer): string[] =>
  bytes
    .toString('latin1', 0, MOST_BYTES)
    .split(/\r?\n\r?\n/, 1)[0]!
    .split(/\r?\n/);

/**
 * Reads what can be read of a request that the parser refused, so that the journal can show which one it was.
 *
 * @param at where the parser stopped. Behind a whole head, it was something else that it refused: the rest of a body.
 */
export function salvageRequest(bytes: Buffer = UNREADABLE.body, at = 0): ReceivedRequest {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = end < 0 || at <= end ? headLines(bytes) : [];
  const [, method, target, httpVersion] = /^([A-Z]+) (\S+) HTTP\/(\d\.\d)$/.exec(first) ?? [];
  if (!method || !target || !httpVersion) return UNREADABLE;
  const rawHeaders = lines.flatMap((line) => /^([^\s:]+):[ \t]*(.*)$/.exec(line)?.slice(1) ?? []);
  return { ...UNREADABLE, method, target, httpVersion, rawHeaders };
}
