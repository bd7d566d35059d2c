import { foundRequest, latin1Of, type FoundRequest, type HeaderPair } from './found-request.js';
import { InputError } from './input-error.js';
import type { InputForm } from './input-form.js';

const BEGIN = /Method: ([A-Z]+), RequestUri: '([^']*)', Version: (\d\.\d), Content: ([^,]*), Headers:$/;

/** What `ToString()` of an HttpRequestMessage gives. */
export const DOTNET_MESSAGE: InputForm = {
  name: 'dotnet-message',
  title: 'HttpRequestMessage of .NET',
  from: '.NET: `request.ToString()` of an `HttpRequestMessage`',
  oftenMissing: 'the body, which it never has: print `await request.Content.ReadAsStringAsync()`',
  recognises: ({ lines }) => lines.some((line) => BEGIN.test(line)),
  read: ({ lines }) =>
    lines.flatMap((line, index) => {
      const begin = BEGIN.exec(line);
      return begin ? [readRequest(begin, lines, index + 1)] : [];
    }),
};

function readRequest(
  [, method = '', url = '', httpVersion = '', content]: RegExpExecArray,
  lines: readonly string[],
  start: number,
): FoundRequest {
  if (url === '<null>') {
    throw new InputError('the HttpRequestMessage has no RequestUri, so the path that is signed is not known');
  }
  const headers: HeaderPair[] = [];
  for (let index = start; index < lines.length; index++) {
    const line = lines[index]!.trim();
    if (line === '{') continue;
    if (BEGIN.test(line)) break;
    const colon = line.indexOf(':');
    if (line === '}' || colon < 1) break;
    headers.push([line.slice(0, colon), latin1Of(line.slice(colon + 1).trim())]);
  }
  return foundRequest({
    method,
    url,
    httpVersion,
    headers,
    body: content === '<null>' ? Buffer.alloc(0) : undefined,
    withoutBody: 'ToString() of .NET never has it; print await request.Content.ReadAsStringAsync()',
    unseen: ['host', 'connection'],
  });
}
