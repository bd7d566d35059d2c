import { describe, expect, it } from 'vitest';
import { parseRawRequest, RawRequestError } from './parse-raw-request.js';

const parse = (text: string | Buffer) => parseRawRequest(Buffer.from(text as string));
const HEAD = 'POST /api/v1/x?a=1 HTTP/1.1\nHost: ingo.example\nContent-Length: 2\n';

describe('a saved request', () => {
  it('is read as it was sent', () => {
    expect(parse('POST /a?b=%20 HTTP/1.1\r\nX-Date: now\r\nx-trace:  a: b \r\n\r\n{}')).toEqual({
      method: 'POST',
      target: '/a?b=%20',
      httpVersion: '1.1',
      rawHeaders: ['X-Date', 'now', 'x-trace', 'a: b'],
      headers: { 'x-date': 'now', 'x-trace': 'a: b' },
      body: Buffer.from('{}'),
    });
  });

  it('may have lines that end in LF, CR LF, or now one and now the other', () => {
    const crlf = parse(`${HEAD.replaceAll('\n', '\r\n')}\r\n{}`);
    expect(parse(`${HEAD}\n{}`)).toEqual(crlf);
    expect(parse(`${HEAD.replace('\n', '\r\n')}\n{}`)).toEqual(crlf);
  });

  it('keeps the line ends of its body', () => {
    const body = '{\r\n\n\r\n}';
    expect(parse(`POST / HTTP/1.1\nContent-Length: ${body.length}\n\n${body}`).body.toString()).toBe(body);
  });

  it('keeps the bytes of its body, whatever they are', () => {
    const body = Buffer.from([0xff, 0x00, 0x0d, 0xc3]);
    expect(parse(Buffer.concat([Buffer.from('POST / HTTP/1.1\n\n'), body])).body).toEqual(body);
  });

  it.each([
    ['https://ingo.example/api?b=1', '/api?b=1'],
    ['HTTP://127.0.0.1:4010/api', '/api'],
    ['https://ingo.example', '/'],
    ['/https://ingo.example/', '/https://ingo.example/'],
  ])('may have an absolute address: %s', (address, target) => {
    expect(parse(`POST ${address} HTTP/1.1\n`).target).toBe(target);
  });

  it.each([
    ['GET /', '1.1'],
    ['GET / HTTP/1.0', '1.0'],
    ['GET / HTTP/2', '2'],
    ['GET / HTTP/1.1  ', '1.1'],
  ])('speaks HTTP/1.1 where it does not say otherwise: %s', (line, version) => {
    expect(parse(line).httpVersion).toBe(version);
  });

  it('may have no headers, no body, or neither', () => {
    expect(parse('GET / HTTP/1.1')).toMatchObject({ rawHeaders: [], body: Buffer.alloc(0) });
    expect(parse('GET / HTTP/1.1\n\n{}')).toMatchObject({ rawHeaders: [], body: Buffer.from('{}') });
    expect(parse('GET / HTTP/1.1\nHost: a\n')).toMatchObject({ rawHeaders: ['Host', 'a'] });
  });

  it('may begin with a byte order mark', () => {
    expect(parse(`\uFEFF${HEAD}\n{}`)).toEqual(parse(`${HEAD}\n{}`));
  });

  it('has header values that are the Latin-1 view of their bytes', () => {
    expect(parse('GET / HTTP/1.1\nX-A: é\n').headers['x-a']).toBe('\xc3\xa9');
  });

  // "à" ends in the byte A0, which is a no-break space only in Latin-1.
  it('loses only spaces and tabs around a value', () => {
    expect(parse('GET / HTTP/1.1\nX-A: \tvoilà \n').headers['x-a']).toBe('voil\xc3\xa0');
  });

  it('keeps a header that was sent twice in its raw headers', () => {
    expect(parse('GET / HTTP/1.1\nX-Date: a\nx-date: b\n').rawHeaders).toEqual([
      'X-Date',
      'a',
      'x-date',
      'b',
    ]);
  });

  it('joins a header that may be sent twice, as Node does', () => {
    expect(parse('GET / HTTP/1.1\nX-Trace: a\nx-trace: b\n').headers['x-trace']).toBe('a, b');
  });
});

describe('a line end after the body', () => {
  it.each(['\n', '\r\n'])('is that of an editor where Content-Length does not count it: %j', (end) => {
    expect(parse(`${HEAD}\n{}${end}`).body.toString()).toBe('{}');
    expect(parse(`POST / HTTP/1.1\n\n{}${end}`).body.toString()).toBe('{}');
  });

  it.each(['\n', '\r\n'])('belongs to the body where Content-Length counts it: %j', (end) => {
    expect(parse(`POST / HTTP/1.1\nContent-Length: ${2 + end.length}\n\n{}${end}`).body.toString()).toBe(
      `{}${end}`,
    );
  });

  it('is the only one that is taken for that of an editor', () => {
    expect(parse(`${HEAD}\n{}\n\n`).body.toString()).toBe('{}\n');
  });
});

describe('text that is no request', () => {
  it.each([
    ['nothing', '', 'the first line is ""'],
    ['an empty first line', '\nGET / HTTP/1.1', 'the first line is ""'],
    ['JSON', '{"a": 1}', 'the first line is "{\\"a\\": 1}"'],
    ['an answer', 'HTTP/1.1 200 OK\n', 'the first line is "HTTP/1.1 200 OK"'],
    ['a curl command', "curl -X POST 'http://x'", 'the first line is "curl -X POST \'http://x\'"'],
    ['a header without a colon', 'GET / HTTP/1.1\nHost: a\nX-Date\n', 'line 3 is "X-Date"'],
    ['a header without a name', 'GET / HTTP/1.1\n: a\n', 'line 2 is ": a"'],
    ['a body without a blank line', 'GET / HTTP/1.1\n{}', 'line 2 is "{}"'],
  ])('is refused with the line at fault: %s', (_, text, message) => {
    expect(() => parse(text)).toThrow(RawRequestError);
    expect(() => parse(text)).toThrow(`${message}, expected a `);
  });

  it('is told where Base64 continues on another line', () => {
    const digest = `${'A'.repeat(64)}\n${'B'.repeat(22)}==`;
    expect(() => parse(`POST / HTTP/1.1\nContent-sha512: ${digest}\n\n{}`)).toThrow(
      /^the Base64 in the header Content-sha512 has a line feed after 64 characters, where openssl base64 begins a new line; the header ends there\. Write Base64 on one line: .*openssl base64 -A/,
    );
  });

  it('is quoted in brief', () => {
    expect(() => parse('x'.repeat(10_000))).toThrow(`the first line is "${'x'.repeat(80)}", expected`);
  });
});
