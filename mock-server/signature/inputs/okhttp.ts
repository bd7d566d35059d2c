import { foundRequest, latin1Of, type FoundRequest, type HeaderPair } from './found-request.js';
import type { InputForm } from './input-form.js';

/** What a logger puts before it, the address, the protocol where a network interceptor logs. */
const BEGIN = /^(.{0,300}?)--> ([A-Z]+) (https?:\/\/\S+)(?: (\S+))?(?: \([-\d]+-byte body\))?$/;
const END = /--> END [A-Z]+(?: \((.*)\))?$/;
/** The line that java.util.logging writes before every message. */
const JUL = /^\p{L}+\.? \d{1,2}, \d{4},? \d{1,2}:\d{2}:\d{2}.{0,4} \S+ \S+$/u;

/** What the HttpLoggingInterceptor of OkHttp writes, as Retrofit and Android applications use it. */
export const OKHTTP: InputForm = {
  name: 'okhttp',
  title: 'log of OkHttp',
  from: 'Java, Kotlin: `HttpLoggingInterceptor` of OkHttp and Retrofit, as a network interceptor, with `Level.BODY`',
  oftenMissing:
    'the headers below `Level.HEADERS`, the body below `Level.BODY`, and what `redactHeader` hides',
  recognises: ({ lines }) => lines.some((line) => BEGIN.test(line)),
  read: ({ lines }) => {
    const found: FoundRequest[] = [];
    for (let index = 0; index < lines.length; index++) {
      const begin = BEGIN.exec(lines[index]!);
      if (!begin) continue;
      const { message, next, ending } = messageFrom(lines, index + 1, begin[1]!);
      found.push(readRequest(begin, message, ending));
      index = next - 1;
    }
    return found;
  },
};

/** The lines up to the end sign, without what the logger puts before each. */
function messageFrom(lines: readonly string[], start: number, prefix: string) {
  const before = prefixPattern(prefix);
  const message: string[] = [];
  for (let index = start; index < lines.length; index++) {
    const line = lines[index]!;
    const end = END.exec(line);
    if (end) return { message, next: index + 1, ending: end[1] ?? '' };
    if (BEGIN.test(line) || line.replace(before, '').startsWith('<-- '))
      return { message, next: index, ending: '' };
    if (!JUL.test(line)) message.push(line.replace(before, ''));
  }
  return { message, next: lines.length, ending: '' };
}

/** Times and ids in it change from line to line. */
function prefixPattern(prefix: string): RegExp {
  const [blanks] = /\s*$/.exec(prefix.slice(-20))!;
  const literal = prefix.slice(0, -blanks.length || undefined).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/\d+/g, '\\d+')}(?:\\s{${blanks.length}}|\\s*$)`);
}

function readRequest(
  [, , method = '', url = '', protocol]: RegExpExecArray,
  message: readonly string[],
  ending: string,
): FoundRequest {
  const blank = message.indexOf('');
  const head = blank < 0 ? message : message.slice(0, blank);
  const headers = head.flatMap((line): HeaderPair[] => {
    const colon = line.indexOf(':');
    return colon < 1 ? [] : [[line.slice(0, colon), latin1Of(line.slice(colon + 1).trim())]];
  });
  const text = blank < 0 ? undefined : message.slice(blank + 1).join('\n');
  const size = /^(\d+)-byte body$/.exec(ending)?.[1];
  const body = text === undefined ? undefined : Buffer.from(text, 'utf8');
  const isWhole = body !== undefined && (size === undefined || Number(size) === body.length);
  return foundRequest({
    method,
    url,
    httpVersion: protocol === 'h2' ? '2' : '1.1',
    headers,
    body: isWhole && size !== undefined ? body : undefined,
    withoutBody:
      body === undefined || size === undefined
        ? `the log has none${ending === '' ? '' : ` (${ending})`}; use Level.BODY`
        : `the log says ${size} bytes, and shows ${body.length}; its line ends or characters were changed`,
    unseen: protocol === undefined ? ['host', 'user-agent', 'accept-encoding', 'connection'] : [],
    showHidden: 'leave out redactHeader',
  });
}
