import { foundRequest, latin1Of, type FoundRequest, type HeaderPair } from './found-request.js';
import type { InputForm } from './input-form.js';

/**
 * The line that begins a request. A progress meter, which ends without line end, or a time may come before it. libcurl marks
 * the first line alone, the curl command every line.
 */
const REQUEST_LINE = /^([\s\d:.%kMG-]*)> ([A-Z]+) (\S+) HTTP\/(\d(?:\.\d)?)$/;

/** A line that says whose it is. */
const MARKED = /^(?:[\d:.]+ )?([*<>{}])(?: (.*))?$/;
const HEADER = /^(:?[!#$%&'*+.^`|~\w-]+): ?(.*)$/;

/** What `curl -v` prints, and libcurl within PHP. */
export const CURL_VERBOSE: InputForm = {
  name: 'curl-verbose',
  title: 'trace of curl -v',
  from: "`curl -v`; in PHP `CURLOPT_VERBOSE`, or `'debug' => true` of Guzzle",
  oftenMissing: 'the body: `curl --trace FILE` writes it; in PHP print the string that you send',
  recognises: ({ lines }) => lines.some((line) => REQUEST_LINE.test(line)),
  read: ({ lines }) =>
    lines.flatMap((line, index) => {
      const match = REQUEST_LINE.exec(line);
      return match ? [readRequest(match, lines, index + 1)] : [];
    }),
};

function readRequest(
  [, , method = '', url = '', httpVersion = '']: RegExpExecArray,
  lines: readonly string[],
  start: number,
): FoundRequest {
  const headers: HeaderPair[] = [];
  for (let index = start; index < lines.length; index++) {
    const marked = MARKED.exec(lines[index]!);
    if (marked && marked[1] !== '>') break;
    const [, name, value = ''] = HEADER.exec(marked ? (marked[2] ?? '') : lines[index]!) ?? [];
    if (name === undefined) break;
    headers.push([name, latin1Of(value.trim())]);
  }
  return foundRequest({
    method,
    url,
    httpVersion,
    headers,
    withoutBody: 'curl -v does not print it; give the trace of curl --trace FILE, or the curl command itself',
  });
}
