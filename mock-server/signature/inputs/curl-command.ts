import { brokenHeader } from '../../http/broken-header.js';
import { ON_ONE_LINE } from '../../http/base64-lines.js';
import { cmdWords } from './cmd-words.js';
import { curlOption } from './curl-options.js';
import { foundRequest, type FoundRequest, type HeaderPair } from './found-request.js';
import { InputError } from './input-error.js';
import type { InputForm } from './input-form.js';
import { posixWords } from './shell-words.js';

/** Where a command begins: in a line of its own, behind the prompt of a shell or the `+` of `set -x`. */
const COMMAND =
  /^[ \t]*(?:[A-Za-z]:\\[^>\n]*>[ \t]*|[$%>#+][ \t]+)?(?:[^\s'"]*[\\/])?curl(?:\.exe)?(?=[ \t\r\n^\\])/gm;

/** A curl command in the quoting of a POSIX shell, of bash, or of cmd.exe. */
export const CURL_COMMAND: InputForm = {
  name: 'curl-command',
  title: 'curl command',
  from: '`ingo-sandbox sign`; "Copy as cURL" of a browser, for bash or for cmd; the code snippet of Postman',
  oftenMissing: 'a body that is in a file (`-d @file`), the values of shell variables',
  recognises: ({ text }) => text.search(COMMAND) >= 0,
  read: ({ text }) => {
    if (/ `\r?\n/.test(text)) {
      throw new InputError(
        'the command is quoted for PowerShell, which is not read; copy it as cURL for bash or for cmd',
      );
    }
    const split = isForCmd(text) ? cmdWords : posixWords;
    const found: FoundRequest[] = [];
    let end = 0;
    for (const match of text.matchAll(COMMAND)) {
      if (match.index < end) continue;
      const command = split(text, match.index + match[0].length);
      end = command.end;
      found.push(...transfers(command.words).map(readTransfer));
    }
    return found;
  },
};

/** cmd.exe continues in the next line behind `^`, and has no single quotes; a shell continues behind a backslash. */
const isForCmd = (text: string): boolean => !/\\\r?\n/.test(text) && /\^\r?\n| \^"/.test(text);

interface Transfer {
  readonly options: readonly (readonly [name: string, value: string])[];
  readonly urls: readonly string[];
}

/** The transfers of a command: `--next` begins another one. */
function transfers(words: readonly string[]): Transfer[] {
  const all: { options: (readonly [string, string])[]; urls: string[] }[] = [{ options: [], urls: [] }];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const { options, urls } = all.at(-1)!;
    if (word === '--next' || word === '-:') all.push({ options: [], urls: [] });
    else if (!word.startsWith('-') || word === '-') urls.push(word);
    else {
      for (const [name, attached] of optionsOf(word)) {
        const value = attached ?? (curlOption(`--${name}`)?.takesValue ? words[++at] : '');
        if (value === undefined) throw new InputError(`the curl command ends behind ${word}: give it whole`);
        if (name === 'url') urls.push(value);
        else options.push([name, value]);
      }
    }
  }
  return all;
}

/** The options of a word such as `--header`, `-XPOST` or `-sSk`, with the value that is attached to the last. */
function optionsOf(word: string): (readonly [name: string, attached: string | undefined])[] {
  if (word.startsWith('--')) return [[known(word), undefined]];
  const found: (readonly [string, string | undefined])[] = [];
  for (let at = 1; at < word.length; at++) {
    const name = known(`-${word[at]}`);
    const takesValue = curlOption(`-${word[at]}`)!.takesValue;
    const attached = word.slice(at + 1);
    found.push([name, takesValue && attached !== '' ? attached : undefined]);
    if (takesValue) break;
  }
  return found;
}

function known(spelling: string): string {
  const option = curlOption(spelling);
  if (option) return option.name;
  throw new InputError(
    `the curl command has ${spelling.slice(0, 40)}, which is no option of curl; leave it out`,
  );
}

/** Options that put into the request what the command does not show, or what is not read here; and what to do instead. */
const REFUSED: Readonly<Record<string, string>> = {
  'aws-sigv4': 'signs by AWS, which is another scheme',
  config: 'takes options from a file: write them out',
  form: 'sends a multipart body, which is not read; Ingo takes JSON',
  'form-string': 'sends a multipart body, which is not read; Ingo takes JSON',
  'upload-file': "sends a file: give its bytes with --data-binary '…'",
  'url-query': 'adds to the query: write the query into the address',
  variable: 'takes a value from elsewhere: write it out',
};

function readTransfer({ options, urls }: Transfer): FoundRequest {
  for (const [name] of options) {
    if (Object.hasOwn(REFUSED, name)) throw new InputError(`--${name} ${REFUSED[name]}`);
  }
  const last = (name: string) => options.findLast(([other]) => other === name)?.[1];
  const has = (name: string): boolean => last(name) !== undefined;
  const [given] = urls;
  if (given === undefined) throw new InputError('the curl command has no address');
  if (urls.length > 1) {
    throw new InputError(
      `the curl command has ${urls.length} addresses, expected one; if one is part of a value, that value needs quotes`,
    );
  }

  const data = bodyOf(options);
  const isQuery = data !== undefined && has('get');
  const url = withQuery(/^[a-z]+:\/\//i.test(given) ? given : `http://${given}`, isQuery ? data : undefined);
  const headers = headersOf(options, data !== undefined && !isQuery);
  const method = last('request') ?? (has('head') ? 'HEAD' : data !== undefined && !isQuery ? 'POST' : 'GET');
  const mayBeHttp2 = /^https:/i.test(url) && !has('http1.1') && !has('http1.0');
  return foundRequest({
    method,
    url:
      last('request-target') === undefined ? url : `${url.split('/', 3).join('/')}${last('request-target')}`,
    httpVersion: has('http1.0') ? '1.0' : '1.1',
    headers: headers.pairs,
    body: Buffer.from(isQuery ? '' : (data ?? ''), 'latin1'),
    withoutBody: "the command has none, but a Content-Length; give it with --data-binary '…'",
    unseen: ['user-agent'],
    assumed: [
      ...headers.assumed,
      ...(mayBeHttp2 ? ['HTTP/1.1 in the request line, though curl may agree on HTTP/2 by https'] : []),
    ],
  });
}

const withQuery = (url: string, query: string | undefined): string =>
  query === undefined ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`;

/** The body as curl joins it; undefined where no option gives one. */
function bodyOf(options: Transfer['options']): string | undefined {
  let body: string | undefined;
  for (const [name, value] of options) {
    if (!/^(data(-ascii|-binary|-raw|-urlencode)?|json)$/.test(name)) continue;
    if (
      name !== 'data-raw' &&
      (value.startsWith('@') || (name === 'data-urlencode' && /^[^=]*@/.test(value)))
    ) {
      throw new InputError(
        `the body is in ${value === '@-' ? 'standard input' : `the file ${value.replace(/^[^@]*@/, '')}`}, which the command does not hold: put the text of the body in place of ${value}, after --data-binary and in single quotes, or give the trace of curl --trace`,
      );
    }
    const part = name === 'data-urlencode' ? urlEncoded(value) : value;
    body = body === undefined ? part : `${body}${name === 'json' ? '' : '&'}${part}`;
  }
  return body;
}

/** `content`, `=content` or `name=content`: the name is taken as it is. */
function urlEncoded(value: string): string {
  const [, name = '', content = value] = /^([^=]*=)([\s\S]*)$/.exec(value) ?? [];
  const encoded = Buffer.from(content, 'latin1')
    .toString('latin1')
    .replace(/[^\w.~-]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
  return `${name === '=' ? '' : name}${encoded}`;
}

interface CurlHeaders {
  readonly pairs: readonly HeaderPair[];
  readonly assumed: readonly string[];
}

/** The headers of -H, and those that curl sends where -H neither gives nor removes them. */
function headersOf(options: Transfer['options'], hasBody: boolean): CurlHeaders {
  const custom = options.filter(([name]) => name === 'header').map(([, value]) => readHeader(value));
  const isCustom = (name: string): boolean => custom.some(([other]) => other.toLowerCase() === name);
  const last = (name: string) => options.findLast(([other]) => other === name)?.[1];
  const isJson = last('json') !== undefined;
  const user = last('user');
  const bearer = last('oauth2-bearer');
  const cookie = last('cookie');
  const type = isJson ? 'application/json' : 'application/x-www-form-urlencoded';
  const own: readonly (readonly [string, string | undefined])[] = [
    [
      'Authorization',
      user !== undefined
        ? `Basic ${Buffer.from(user, 'latin1').toString('base64')}`
        : bearer === undefined
          ? undefined
          : `Bearer ${bearer}`,
    ],
    ['User-Agent', last('user-agent')],
    ['Referer', last('referer')],
    ['Cookie', cookie?.includes('=') ? cookie : undefined],
    ['Accept', isJson ? 'application/json' : '*/*'],
    ['Content-Type', hasBody ? type : undefined],
  ];
  const added = own.flatMap(([name, value]): HeaderPair[] =>
    value === undefined || isCustom(name.toLowerCase()) ? [] : [[name, value]],
  );
  const isTypeAssumed = added.some(([name]) => name === 'Content-Type');
  return {
    pairs: [
      ...added,
      ...custom.flatMap(([name, value]): HeaderPair[] => (value === undefined ? [] : [[name, value]])),
    ],
    assumed: isTypeAssumed ? [`Content-Type: ${type}, which curl adds where -H gives none`] : [],
  };
}

/** `Name: value`; `Name:` keeps curl from sending its own, and `Name;` sends one without value. */
function readHeader(text: string): readonly [name: string, value: string | undefined] {
  if (text.startsWith('@')) {
    throw new InputError(
      `the headers are in the file ${text.slice(1)}, which the command does not hold: write them out`,
    );
  }
  if (/[\r\n]/.test(text)) {
    const broken = brokenHeader(text.split(/\r?\n/));
    throw new InputError(
      broken
        ? `${broken}. ${ON_ONE_LINE}`
        : `the header ${nameIn(text)} has a line end in its value, which ends the header`,
    );
  }
  const colon = text.indexOf(':');
  if (colon > 0) {
    const value = text.slice(colon + 1).replace(/^[ \t]+|[ \t]+$/g, '');
    return [text.slice(0, colon).trim(), value === '' ? undefined : value];
  }
  if (/^[^;]+;\s*$/.test(text)) return [text.replace(/;\s*$/, ''), ''];
  throw new InputError(
    `-H is followed by ${JSON.stringify(text.slice(0, 60))}, expected a header such as "X-Date: …"`,
  );
}

const nameIn = (text: string): string => JSON.stringify(text.split(':', 1)[0]!.slice(0, 40));
