import { foundRequest, type FoundRequest, type HeaderPair } from './found-request.js';
import { InputError } from './input-error.js';
import type { InputForm } from './input-form.js';
import { readRaw } from './raw-request.js';

const HEADER = /^ *_header: ['"`]/gm;
/** The body in the configuration of axios, which comes before the request. */
const DATA = /^ *data: ['"`]/gm;

/** What `console.log` prints of an axios error, or of a ClientRequest of Node. */
export const NODE_REQUEST: InputForm = {
  name: 'node-request',
  title: 'dump of a Node request',
  from: 'Node: `console.log(error)` of an axios error, or of a `ClientRequest`',
  oftenMissing: 'the body of a `ClientRequest` that axios did not make',
  recognises: ({ text }) => text.search(HEADER) >= 0,
  read: ({ text }) => {
    const [first, ...others] = [...text.matchAll(HEADER)].map((match) => stringAt(text, match, 'header'));
    // An error of axios holds the same request twice.
    const heads = [first!, ...others.filter((other) => other !== first)];
    const data = [...text.matchAll(DATA)][0];
    const body = heads.length === 1 && data ? stringAt(text, data, 'body') : undefined;
    return heads.map((head) => readRequest(head, body));
  },
};

function readRequest(head: string, body: string | undefined): FoundRequest {
  const withoutBody = 'the dump of the request has none; print the text that you send';
  const { request } = readRaw(Buffer.from(head, 'utf8'), withoutBody);
  const { method, target, httpVersion, rawHeaders } = request;
  return foundRequest({
    method,
    url: target,
    httpVersion,
    headers: rawHeaders.flatMap((name, at): HeaderPair[] =>
      at % 2 === 0 ? [[name, rawHeaders[at + 1]!]] : [],
    ),
    ...(body !== undefined && { body: Buffer.from(body, 'utf8') }),
    withoutBody,
  });
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** A text as util.inspect writes it: in quotes, in several parts with a plus between them where it has several lines. */
function stringAt(text: string, { index, 0: match }: RegExpMatchArray, what: string): string {
  const parts: string[] = [];
  let at = index! + match.length - 1;
  for (;;) {
    const quote = text[at]!;
    const literal = new RegExp(`[^${quote}\\\\]*(?:\\\\[\\s\\S][^${quote}\\\\]*)*`, 'y');
    literal.lastIndex = at + 1;
    const [part] = literal.exec(text)!;
    at += 1 + part.length;
    if (text[at] !== quote) throw new InputError(`the ${what} in the dump does not end: give it whole`);
    parts.push(part.replace(/\\(?:x([0-9A-F]{2})|u\{?([0-9A-Fa-f]{1,6})\}?|([\s\S]))/g, unescaped));
    const plus = / \+\r?\n *(?=['"`])/y;
    plus.lastIndex = at + 1;
    const next = plus.exec(text);
    if (!next) break;
    at += 1 + next[0].length;
  }
  if (/^\.\.\. \d+ more character/.test(text.slice(at + 1, at + 40).trimStart())) {
    throw new InputError(`the ${what} in the dump is cut ("… more characters"): print JSON.stringify(error)`);
  }
  return parts.join('');
}

const unescaped = (_: string, hex?: string, point?: string, char = ''): string =>
  hex !== undefined || point !== undefined
    ? String.fromCodePoint(Math.min(parseInt(hex ?? point!, 16), 0x10ffff))
    : (ESCAPES[char] ?? char);
