import { foundRequest, latin1Of, type FoundRequest, type HeaderPair } from './found-request.js';
import type { InputForm } from './input-form.js';

const OVER_HTTP_1 = /HEADERS: REQUEST HEADERS:$/;
const OVER_HTTP_2 = /HEADERS: HEADERS FRAME \(stream=\d+\)$/;
const REQUEST_LINE = /^([A-Z]+) (\S+) HTTP\/(\d(?:\.\d)?)$/;

/** What the client of the JDK writes with `-Djdk.httpclient.HttpClient.log=requests,headers`. */
export const JAVA_NET_HTTP: InputForm = {
  name: 'java-net-http',
  title: 'log of java.net.http',
  from: 'Java: `-Djdk.httpclient.HttpClient.log=requests,headers`',
  oftenMissing: 'the body, which it never writes: print the bytes that you give to `BodyPublishers`',
  recognises: ({ lines }) => lines.some((line) => OVER_HTTP_1.test(line) || OVER_HTTP_2.test(line)),
  read: ({ lines }) =>
    lines.flatMap((line, index) => {
      if (!OVER_HTTP_1.test(line) && !OVER_HTTP_2.test(line)) return [];
      const request = readRequest(lines, index + 1);
      return request ? [request] : [];
    }),
};

function readRequest(lines: readonly string[], start: number): FoundRequest | undefined {
  const [, method, target, httpVersion = '2'] = REQUEST_LINE.exec(lines[start] ?? '') ?? [];
  const headers: HeaderPair[] = [];
  const pseudo = new Map<string, string>();
  for (let index = method === undefined ? start : start + 1; index < lines.length; index++) {
    const [, name, value = ''] = /^\s*(:?[!#$%&'*+.^`|~\w-]+): ?(.*)$/.exec(lines[index]!) ?? [];
    if (name === undefined) break;
    if (name.startsWith(':')) pseudo.set(name, value);
    else headers.push([name, latin1Of(value.trim())]);
  }
  const origin = `${pseudo.get(':scheme') ?? 'https'}://${pseudo.get(':authority') ?? ''}`;
  const url = target ?? (pseudo.has(':path') ? `${origin}${pseudo.get(':path')}` : undefined);
  if (url === undefined) return undefined;
  return foundRequest({
    method: method ?? pseudo.get(':method') ?? '',
    url,
    httpVersion,
    headers,
    withoutBody: 'the log of java.net.http never has it; print the bytes that you give to BodyPublishers',
  });
}
