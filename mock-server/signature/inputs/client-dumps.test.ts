import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readInput } from './read-input.js';

const dump = (name: string) => readFileSync(new URL(`./dumps/${name}`, import.meta.url), 'utf8');
const read = (text: string) => readInput(Buffer.from(text));
const missingOf = (text: string) => read(text).missing.map(({ part, name, why }) => [name ?? part, why]);
const lines = (...all: string[]) => `${all.join('\n')}\n`;

describe('Python', () => {
  it('says nothing of a body that it reads from a file', () => {
    const text = dump('python-http-client.txt').replace(/^send: b'\{.*$/m, 'sendIng a readable');
    expect(missingOf(text)).toEqual([['body', expect.stringContaining('data=open(…).read()')]]);
  });

  it('2 prints texts without b', () => {
    const text = `send: 'POST /x HTTP/1.1\\r\\nContent-Length: 3\\r\\n\\r\\n'\nsend: "a'b"\n`;
    expect(read(text).request.body.toString()).toBe("a'b");
  });
});

describe('OkHttp', () => {
  const android = dump('okhttp-android.txt');

  it('below Level.BODY shows no body', () => {
    const text = android
      .split('\n')
      .filter((line) => !/I {2}(\{"part.*)?$/.test(line))
      .join('\n')
      .replace('--> END POST (250-byte body)', '--> END POST');
    expect(missingOf(text)).toEqual([['body', 'the log has none; use Level.BODY']]);
  });

  it('says which header redactHeader hides', () => {
    const text = android.replace(/Authorization: .*/, 'Authorization: ██');
    expect(missingOf(text)).toEqual([['authorization', 'it reads "██"; leave out redactHeader']]);
  });

  it('may print a body of several lines, each behind its own prefix', () => {
    const text = lines(
      'INFO: --> POST http://a.test/x',
      'INFO: Content-Length: 13',
      'INFO: ',
      'INFO: {',
      'INFO:   "a": 1',
      'INFO: } ',
      'INFO: --> END POST (13-byte body)',
    );
    expect(read(text).request.body.toString()).toBe('{\n  "a": 1\n} ');
  });

  it('with a body that was changed on the way into the log lacks it', () => {
    expect(missingOf(android.replace('Anytown', 'A'))).toEqual([
      ['body', expect.stringContaining('the log says 250 bytes, and shows 244')],
    ]);
  });

  it('as an application interceptor does not show what is added later', () => {
    const text = dump('okhttp-java.txt').replace('content-length"', 'content-length user-agent"');
    expect(missingOf(text)).toEqual([['user-agent', expect.stringContaining('it is signed')]]);
  });
});

describe('Apache HttpClient', () => {
  const log = dump('apache-httpclient-4.txt');

  it('with the logger headers alone shows no body', () => {
    const text = log.replace(/^.*\] wire - .*\n/gm, '');
    expect(missingOf(text)).toEqual([['body', expect.stringContaining('turn on the logger "wire"')]]);
  });

  it('keeps connections apart', () => {
    const text = lines(
      'x http-outgoing-0 >> "GET /a HTTP/1.1[\\r][\\n]"',
      'x http-outgoing-1 >> "GET /b HTTP/1.1[\\r][\\n]"',
      'x http-outgoing-0 >> "Host: a[\\r][\\n]"',
      'x http-outgoing-1 >> "Authorization: hmac username[\\r][\\n]"',
      'x http-outgoing-0 << "HTTP/1.1 200 OK[\\r][\\n]"',
      'x http-outgoing-0 >> "GET /c HTTP/1.1[\\r][\\n]"',
    );
    const { request, entry, entries } = read(text);
    expect({ target: request.target, entry, entries }).toEqual({ target: '/b', entry: 2, entries: 3 });
  });
});

describe('java.net.http', () => {
  it('over HTTP/2 shows the path among the headers', () => {
    const text = lines(
      'INFO: HEADERS: HEADERS FRAME (stream=1)',
      '    :authority: a.test',
      '    :method: POST',
      '    :path: /x?a=1',
      '    :scheme: https',
      '    content-length: 3',
      '    authorization: hmac username="test"',
      '',
    );
    expect(read(text).request).toMatchObject({ method: 'POST', target: '/x?a=1', httpVersion: '1.1' });
    expect(missingOf(text)).toEqual([['body', expect.stringContaining('BodyPublishers')]]);
  });
});

describe('.NET', () => {
  const message = dump('dotnet-request-message.txt');

  it('without content has no body, so that nothing is missing', () => {
    const text = message
      .replace('System.Net.Http.ByteArrayContent', '<null>')
      .replace('  Content-Length: 250\r\n', '');
    expect(read(text).missing).toEqual([]);
  });

  it('before its content is read shows no Content-Length, which is signed', () => {
    expect(missingOf(message.replace('  Content-Length: 250\r\n', ''))).toEqual([
      ['body', expect.stringContaining('ReadAsStringAsync')],
      ['content-length', expect.stringContaining('it is signed')],
    ]);
  });

  it('without address is refused, since the path is signed', () => {
    expect(() => read(message.replace(/RequestUri: '[^']*'/, "RequestUri: '<null>'"))).toThrow(
      'has no RequestUri',
    );
  });

  it('below the level Trace has no headers', () => {
    const text = dump('dotnet-logging.txt').replace(/trce:[\s\S]*?(?=info: .*\[101\])/, '');
    expect(() => read(text)).toThrow('the log of .NET has no headers; set the log level');
  });

  it('that hides the query is refused, since it is signed', () => {
    const text = dump('dotnet-logging.txt').replace(/\/plugin$/m, '/plugin?*');
    expect(() => read(text)).toThrow('the log of .NET hides the query');
  });

  it('8 and before shows the values', () => {
    const text = dump('dotnet-logging.txt')
      .replace('Authorization: *', 'Authorization: hmac username="test", headers="x-date"')
      .replace('X-Date: *', 'X-Date: today');
    expect(read(text).request.headers).toMatchObject({ 'x-date': 'today' });
  });
});

describe('Node', () => {
  const error = JSON.parse(dump('axios-error.json')) as { config: Record<string, unknown> };

  it.each([
    ['/a', 'https://a.test/b/', '/b/a'],
    ['https://c.test/a', 'https://a.test/b', '/a'],
  ])('puts the address %s of axios behind its base %s', (url, baseURL, target) => {
    expect(read(JSON.stringify({ ...error.config, url, baseURL })).request.target).toBe(target);
  });

  it('names a body that axios had not written yet', () => {
    expect(missingOf(JSON.stringify({ config: { ...error.config, data: { a: 1 } } }))).toEqual([
      ['body', expect.stringContaining('had not written it as JSON')],
    ]);
  });

  const printed = dump('axios-error.txt');

  it('that prints a request without axios shows no body', () => {
    expect(missingOf(printed.replace(/^ *data: `.*\n/gm, ''))).toEqual([
      ['body', expect.stringContaining('print the text that you send')],
    ]);
  });

  it('that cuts a long text is refused', () => {
    const cut = printed.replace(/"jane\.doe@example\.com"\}\}`/, "'... 40 more characters");
    expect(() => read(cut.replace('data: `', "data: '").replaceAll("O'Doe", 'Doe'))).toThrow(
      'is cut ("… more characters")',
    );
  });

  it('writes a text of several lines in parts, with escapes', () => {
    const text = lines(
      `  _header: 'POST /x HTTP/1.1\\r\\n' +`,
      `    'Content-Length: 7\\r\\n' +`,
      `    '\\r\\n',`,
      `  data: '{\\n' +`,
      `    ' "\\x1Bé"}',`,
    );
    expect(read(text).request.body.toString()).toBe('{\n "\x1Bé"}');
  });
});

describe('curl', () => {
  const verbose = dump('curl-verbose.txt');

  it('-v without a body to send lacks none', () => {
    expect(read('> GET /x HTTP/2\n> Host: a.test\n> \n').missing).toEqual([]);
  });

  it('-v may print a time before every line', () => {
    const timed = verbose.replace(/^([*<>{}] )/gm, '12:00:00.123456 $1');
    expect(read(timed).request.headers).toEqual(read(verbose).request.headers);
  });

  it('--trace-ascii is exact where the digest proves the body', () => {
    const trace = dump('curl-trace-ascii.txt');
    expect(read(trace).missing).toMatchObject([{ part: 'body' }]);
    const sent = dump('curl-trace.txt');
    expect(read(sent).missing).toEqual([]);
  });

  it('--trace that lost lines is refused', () => {
    expect(() => read(dump('curl-trace.txt').replace(/^0010: .*\n/m, ''))).toThrow(
      'the trace says that 32 bytes come before this place, but shows 16: give it whole',
    );
  });
});

describe('PHP', () => {
  it('by Guzzle may log several requests, behind the name of the logger', () => {
    const log = dump('php-guzzle-message.txt');
    const page =
      '[x] app.DEBUG: >>>>>>>>\nGET / HTTP/1.1\r\nHost: a\r\n\r\n\n<<<<<<<<\nNULL\n--------\nNULL\n';
    expect(read(`${page}${log}${page}`)).toMatchObject({ entry: 2, entries: 3 });
  });
});

it('a raw request without its body is undecided', () => {
  expect(missingOf('POST /x HTTP/1.1\nContent-Length: 9\n')).toEqual([
    ['body', 'the text ends with the headers; give the body behind a blank line'],
  ]);
});
