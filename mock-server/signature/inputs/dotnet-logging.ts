import { foundRequest, latin1Of, type FoundRequest, type HeaderPair } from './found-request.js';
import { InputError } from './input-error.js';
import type { InputForm } from './input-form.js';

const BEGIN = /Sending HTTP request ([A-Z]+) (\S+)$/;
const HEADERS = /Request Headers:$/;

/** What IHttpClientFactory writes through ILogger. */
export const DOTNET_LOGGING: InputForm = {
  name: 'dotnet-logging',
  title: 'log of HttpClient of .NET',
  from: '.NET: `IHttpClientFactory` with the log level `Trace` for `System.Net.Http.HttpClient`',
  oftenMissing:
    'the body, which it never has; the values of all headers since .NET 9: `RedactLoggedHeaders(_ => false)` shows them',
  recognises: ({ lines }) => lines.some((line) => BEGIN.test(line)),
  read: ({ lines }) =>
    lines.flatMap((line, index) => {
      const begin = BEGIN.exec(line);
      return begin ? [readRequest(begin, lines, index + 1)] : [];
    }),
};

/** The headers are the next message, or the one after it. */
const MOST_BETWEEN = 8;

function readRequest(
  [, method = '', url = '']: RegExpExecArray,
  lines: readonly string[],
  start: number,
): FoundRequest {
  const head = lines.slice(start, start + MOST_BETWEEN).findIndex((line) => HEADERS.test(line));
  if (head < 0) {
    throw new InputError(
      'the log of .NET has no headers; set the log level of System.Net.Http.HttpClient to Trace',
    );
  }
  if (/[?*]\*?$/.test(url)) {
    throw new InputError(
      'the log of .NET hides the query, which is signed; set DOTNET_MICROSOFT_EXTENSIONS_HTTP_LOGQUERYSTRING=true',
    );
  }
  const headers: HeaderPair[] = [];
  for (let index = start + head + 1; index < lines.length; index++) {
    const [, name, value = ''] = /^\s+([!#$%&'*+.^`|~\w-]+): ?(.*)$/.exec(lines[index]!) ?? [];
    if (name === undefined) break;
    headers.push([name, latin1Of(value.trim())]);
  }
  return foundRequest({
    method,
    url,
    headers,
    withoutBody: 'the log of .NET never has it; print await request.Content.ReadAsStringAsync()',
    unseen: ['host', 'connection'],
    showHidden: 'call RedactLoggedHeaders(_ => false) on the IHttpClientBuilder',
  });
}
