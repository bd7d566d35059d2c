import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asCurl } from '../../cli/as-curl.js';
import { readInput } from './read-input.js';

const read = (text: string, entry?: number) =>
  readInput(Buffer.from(text), entry === undefined ? {} : { entry });
const bodyOf = (text: string) => read(text).request.body.toString('utf8');
const headerOf = (text: string, name: string) => read(text).request.headers[name];

/** Quotes as Chromium does for cmd.exe. */
const forCmd = (text: string): string =>
  `^"${text
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/[^a-zA-Z0-9\s_\-:=+~'/.',?;()*`]/g, '^$&')
    .replace(/%(?=[a-zA-Z0-9_])/g, '%^')
    .replace(/\r?\n/g, '^\n\n')}^"`;

/** Quotes as Chromium does for bash. */
const forBash = (text: string): string =>
  /[\p{Cc}!']/u.test(text)
    ? `$'${text
        .replace(/\\/g, '\\\\')
        .replace(/'/g, "\\'")
        .replace(/\n/g, '\\n')
        .replace(/\r/g, '\\r')
        .replace(/[\p{Cc}!]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`
    : `'${text}'`;

/** What a browser does not quote rightly for cmd: it doubles every backslash, and cuts characters beyond 16 bits in two. */
const LOST_FOR_CMD = /[\\\u{10000}-\u{10ffff}]/gu;

const bodies = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !text.includes('\0'));
const names = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,20}$/)
  .filter((name) => !/^(content-length|transfer-encoding|host|accept|user-agent|content-type)$/i.test(name));
/** Not what tools write in place of a value that they hide. */
const values = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
  .map((text) =>
    text
      .replace(/[\r\n\0]/g, ' ')
      .replace(LOST_FOR_CMD, ' ')
      .trim(),
  )
  .filter((text) => /^[^*█[<(]/.test(text) && !/redacted|filtered|masked|hidden/i.test(text));
const headers = fc.array(fc.tuple(names, values), { maxLength: 5 });

describe('whatever is printed as a curl command', () => {
  it.each([
    [
      'by this package',
      (url: string, all: [string, string][], body: string) =>
        asCurl({ url, headers: all, body: Buffer.from(body), stringToSign: '' }),
    ],
    [
      'by a browser for bash',
      (url: string, all: [string, string][], body: string) =>
        [
          `curl ${forBash(url)}`,
          ...all.map((header) => `-H ${forBash(header.join(': '))}`),
          `--data-raw ${forBash(body)}`,
        ].join(' \\\n  '),
    ],
    [
      'by a browser for cmd',
      (url: string, all: [string, string][], body: string) =>
        [
          `curl ${forCmd(url)}`,
          ...all.map((header) => `-H ${forCmd(header.join(': '))}`),
          `--data-raw ${forCmd(body)}`,
        ].join(' ^\n  '),
    ],
  ])('%s is read back as it was', (by, print) => {
    fc.assert(
      fc.property(headers, bodies, (all, given) => {
        const body = by.endsWith('cmd') ? given.replace(/\r\n/g, '\n').replace(LOST_FOR_CMD, '') : given;
        if (body.startsWith('@')) return;
        const { request, form } = read(print('http://127.0.0.1:4010/a/b?c=%20d&e=1', all, body));
        const sent = request.rawHeaders.map((text) => Buffer.from(text, 'latin1').toString('utf8'));
        expect(form.name).toBe('curl-command');
        expect(request).toMatchObject({ method: 'POST', target: '/a/b?c=%20d&e=1' });
        expect(request.body.toString('utf8')).toBe(body);
        for (const [name, value] of all) {
          expect(sent.some((text, at) => at % 2 === 0 && text === name && sent[at + 1] === value)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the words of a command', () => {
  it.each([
    [`curl u -d 'a'"b"c\\ d`, 'abc d'],
    [`curl u -d "a\\"b\\$c\\\\d\\e"`, 'a"b$c\\d\\e'],
    [`curl u -d $'a\\n\\t\\'\\x41\\101\\u00e9\\xc3\\xa9'`, `a\n\t'AAéé`],
    ['curl u -d "a\\\nb"', 'ab'],
    ['curl u -d \\\r\n  x', 'x'],
    ['curl u -d x # and a comment', 'x'],
    ['curl u -d x | jq .', 'x'],
    ['curl u -d x > out 2>&1', 'x'],
    ['curl u -d x; echo', 'x'],
    ['curl u -d x && echo', 'x'],
    ["curl u -d ''", ''],
    ['curl u -d "cost: $5 or $"', 'cost: $5 or $'],
    ['curl.exe ^"http://a.test/^" ^\r\n -d ^"{^\\^"a^\\^":1}^"', '{"a":1}'],
    ['curl "http://a.test/" ^\n -d "{""a"":1}"', '{"a":1}'],
    ['curl "http://a.test/" ^\n -d "a\\\\"', 'a\\'],
    ['curl "http://a.test/" ^\n -d "a^b"', 'a^b'],
  ])('of %j give the body %j', (command, body) => {
    expect(bodyOf(command)).toBe(body);
  });

  it.each([
    ['$ curl u', 'a prompt'],
    ['+ curl u', 'set -x'],
    ['C:\\Users\\jane> curl.exe u', 'the prompt of Windows'],
    ['/usr/bin/curl u', 'a path'],
    ['#!/bin/sh\nset -e\ncurl u\n', 'a script'],
  ])('are found in %j: %s', (text) => {
    expect(read(text).request.headers['host']).toBe('u');
  });

  it.each([
    [
      'curl u -H "X-Date: $date"',
      'has the variable $date, whose value is not in the text; run it under "set -x"',
    ],
    ['curl u -d "$(cat body.json)"', 'has the command $(…'],
    ['curl u -d "${BODY}"', 'has the variable $BODY'],
    ['curl u -d `cat body`', 'has the command `…'],
    ["curl u \\\n -d 'abc", "ends within '…, which begins in line 2"],
    ['curl "u" ^\n -d "abc', 'ends within quotes'],
    ['curl.exe "u" `\n -d "abc"', 'quoted for PowerShell'],
  ])('of %j are refused: %s', (command, sentence) => {
    expect(() => read(command)).toThrow(sentence);
  });
});

describe('the options of a command', () => {
  it.each([
    ['curl u', 'GET'],
    ['curl u -d x', 'POST'],
    ['curl -XPUT u -d x', 'PUT'],
    ['curl --request DELETE u', 'DELETE'],
    ['curl -I u', 'HEAD'],
    ['curl -sSkX PATCH u', 'PATCH'],
  ])('of %j give the method %s', (command, method) => {
    expect(read(command).request.method).toBe(method);
  });

  it.each([
    ['curl u/a?b=1#c', '/a?b=1'],
    ['curl --url u/a', '/a'],
    ['curl -G u/a -d b=1 -d c=2', '/a?b=1&c=2'],
    ['curl u', '/'],
    ['curl u --request-target /b', '/b'],
    ['curl -o /dev/null -w "%{http_code}" -m 5 --max-redirs 3 --no-keepalive u/a', '/a'],
  ])('of %j give the target %s', (command, target) => {
    expect(read(command).request.target).toBe(target);
  });

  it.each([
    ['curl u -d a -d b', 'a&b'],
    [`curl u --json '{"a":' --json 1}`, '{"a":1}'],
    ['curl u --data-urlencode "a=b c/é"', 'a=b%20c%2F%C3%A9'],
    ['curl u --data-raw @a', '@a'],
  ])('of %j give the body %j', (command, body) => {
    expect(bodyOf(command)).toBe(body);
  });

  it.each([
    ['curl u -d x', 'content-type', 'application/x-www-form-urlencoded'],
    ['curl u --json 1', 'content-type', 'application/json'],
    ['curl u -d x -H "Content-Type: text/plain"', 'content-type', 'text/plain'],
    ['curl u -d x -H "Content-Type:"', 'content-type', undefined],
    ['curl u -H "X-Empty;"', 'x-empty', ''],
    ['curl -u jane:secret u', 'authorization', 'Basic amFuZTpzZWNyZXQ='],
    ['curl u -d x', 'content-length', '1'],
    ['curl u -d x -H "Content-Length: 9"', 'content-length', '9'],
    ['curl u -b "a=1"', 'cookie', 'a=1'],
    ['curl u -A me', 'user-agent', 'me'],
  ])('of %j give the header %s: %j', (command, name, value) => {
    expect(headerOf(command, name)).toBe(value);
  });

  it('that curl fills in are said', () => {
    expect(read('curl https://u.test/a -d x').assumed).toEqual([
      'Content-Type: application/x-www-form-urlencoded, which curl adds where -H gives none',
      'HTTP/1.1 in the request line, though curl may agree on HTTP/2 by https',
      'Host: u.test and Content-Length: 1, which the tool adds',
    ]);
  });

  it('that begin another transfer give another request', () => {
    expect(read('curl u/a --next v/b -d x', 2).request).toMatchObject({ method: 'POST', target: '/b' });
  });

  it.each([
    [
      'curl u -d @body.json',
      'the body is in the file body.json, which the command does not hold: put the text',
    ],
    ['curl u --data-binary @-', 'the body is in standard input'],
    ['curl u --data-urlencode a@b', 'the body is in the file b'],
    ['curl u -H @headers', 'the headers are in the file headers'],
    ['curl u -F a=b', '--form sends a multipart body'],
    ['curl u -T file', '--upload-file sends a file'],
    ['curl -K file', '--config takes options from a file'],
    ['curl u --frobnicate', 'has --frobnicate, which is no option of curl'],
    ['curl u -d', 'ends behind -d: give it whole'],
    ['curl -X POST', 'has no address'],
    ['curl u -H X-Date: today', 'has 2 addresses, expected one; if one is part of a value'],
    ['curl u -H nothing', '-H is followed by "nothing", expected a header'],
    [`curl u -H $'X-Date: a\\nb'`, 'the header "X-Date" has a line end in its value'],
    [
      `curl u -H $'Content-sha512: ${'A'.repeat(64)}\\n${'A'.repeat(24)}'`,
      'has a line feed after 64 characters, where openssl base64 begins a new line',
    ],
  ])('of %j are refused: %s', (command, sentence) => {
    expect(() => read(command)).toThrow(sentence);
  });
});
