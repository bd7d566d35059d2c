import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainRequest } from '../explain-input.js';
import { INPUT_FORMS } from './input-forms.js';
import { readInput } from './read-input.js';

const AT = Date.parse('2026-01-31T12:00:00Z');
const DUMPS = new URL('./dumps/', import.meta.url);
const dump = (name: string) => readFileSync(new URL(name, DUMPS));

/** One and the same signed request in every form; its body has a character beyond ASCII and a quote. */
const WHOLE = [
  ['curl-sign.sh', 'curl-command'],
  ['curl-browser-bash.sh', 'curl-command'],
  ['curl-browser-cmd.txt', 'curl-command'],
  ['curl-postman.sh', 'curl-command'],
  ['curl-trace.txt', 'curl-trace'],
  ['playwright.har', 'har'],
  ['python-http-client.txt', 'python-http-client'],
  ['python-requests.txt', 'python-http-client'],
  ['php-guzzle-message.txt', 'guzzle-message'],
  ['okhttp-android.txt', 'okhttp'],
  ['okhttp-java.txt', 'okhttp'],
  ['apache-httpclient-4.txt', 'apache-httpclient'],
  ['apache-httpclient-5.txt', 'apache-httpclient'],
  ['axios-error.json', 'axios-error'],
  ['axios-error.txt', 'node-request'],
  ['postman.json', 'postman'],
] as const;

const PARTIAL = [
  ['curl-verbose.txt', 'curl-verbose'],
  ['curl-trace-ascii.txt', 'curl-trace'],
  ['php-curl.txt', 'curl-verbose'],
  ['php-guzzle-debug.txt', 'curl-verbose'],
  ['java-net-http.txt', 'java-net-http'],
  ['dotnet-request-message.txt', 'dotnet-message'],
] as const;

const BODY = readInput(dump('curl-sign.sh')).request.body;

it('the body of the dumps has what is easily lost', () => {
  expect(BODY.toString()).toContain('"José","last_name":"O\'Doe"');
});

it('every dump is in one of the lists', () => {
  const listed = [...WHOLE, ...PARTIAL, ['dotnet-logging.txt']].map(([name]) => name);
  expect(readdirSync(DUMPS).toSorted()).toEqual(listed.toSorted());
});

it.each(WHOLE)('%s is read as %s, byte for byte', (name, form) => {
  const { request, missing, form: read } = readInput(dump(name));
  expect({ form: read.name, missing }).toEqual({ form, missing: [] });
  expect(request.body.equals(BODY)).toBe(true);
  expect(explainRequest(dump(name), { at: AT })).toMatchObject({ verdict: 'accepted', read_as: form });
});

it.each(PARTIAL)(
  '%s is read as %s, without the body: the signature is right, the rest undecided',
  (name, form) => {
    const explanation = explainRequest(dump(name), { at: AT });
    expect(explanation).toMatchObject({
      read_as: form,
      verdict: 'undecided',
      findings: [],
      signature_checked: true,
      missing: [{ part: 'body' }],
    });
    expect(explanation.digest.expected).toBeNull();
  },
);

it.each([...WHOLE, ...PARTIAL])('%s with a changed date is refused, body or not', (name) => {
  const text = dump(name).toString('utf8').replaceAll('12:00:00 GMT', '12:00:01 GMT');
  const changed =
    name === 'curl-trace.txt' ? text.replaceAll('30 30 20 47 4d 54', '30 31 20 47 4d 54') : text;
  expect(explainRequest(changed, { at: AT }).findings.map(({ name: finding }) => finding)).toEqual([
    'date-differs',
  ]);
});

it('a log that hides every value decides nothing, and says how to show them', () => {
  expect(explainRequest(dump('dotnet-logging.txt'), { at: AT })).toMatchObject({
    read_as: 'dotnet-logging',
    verdict: 'undecided',
    findings: [],
    signature_checked: false,
    missing: [
      { part: 'header', name: 'x-date' },
      { part: 'header', name: 'content-type' },
      { part: 'header', name: 'content-sha512' },
      {
        part: 'header',
        name: 'authorization',
        why: expect.stringContaining('RedactLoggedHeaders') as string,
      },
      { part: 'header', name: 'content-length' },
      { part: 'body' },
    ],
  });
});

describe('a text that PowerShell wrote', () => {
  it('is read in UTF-16 as well', () => {
    const text = dump('curl-verbose.txt').toString('utf8').replaceAll('\n', '\r\n');
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect(readInput(bytes).form.name).toBe('curl-verbose');
  });
});

describe('several requests in one text', () => {
  const har = JSON.parse(dump('playwright.har').toString('utf8')) as { log: { entries: object[] } };
  const [page, create] = har.log.entries as [object, object];
  const harOf = (...entries: object[]) => Buffer.from(JSON.stringify({ log: { entries } }));

  it('leave no doubt where one of them is signed', () => {
    expect(readInput(harOf(page, create, page))).toMatchObject({ entry: 2, entries: 3 });
  });

  it('are listed where several are signed', () => {
    expect(() => readInput(harOf(create, page, create))).toThrow(
      'the text is a HAR with 2 requests that are signed: 1 (POST /api/v1/sessions/point-in-time/plugin), 3 (POST /api/v1/sessions/point-in-time/plugin); choose one with --entry N',
    );
  });

  it('are listed where none is signed', () => {
    expect(() => readInput(harOf(page, page))).toThrow(
      'with 2 requests, none of them signed: 1 (GET /), 2 (GET /)',
    );
  });

  it('are chosen from by number', () => {
    expect(readInput(harOf(create, page, create), { entry: 3 })).toMatchObject({ entry: 3, entries: 3 });
    expect(() => readInput(harOf(create), { entry: 2 })).toThrow(
      'there is no request 2: the text is a HAR with one request',
    );
  });

  it('are read from an entry alone, and from its request alone', () => {
    expect(readInput(Buffer.from(JSON.stringify(create))).entries).toBe(1);
    const { request } = create as { request: object };
    expect(readInput(Buffer.from(JSON.stringify(request))).entries).toBe(1);
  });
});

describe('what is not read', () => {
  it.each([
    ['', 'the first line is "", and the text is none of: raw HTTP request, HAR'],
    ['hello', 'the first line is "hello", and the text is none of'],
    ['{"a": 1', 'begins as JSON, but is none: it ends too early'],
    ['{"a": 1}', 'the JSON holds no request: expected a HAR'],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]), 'the bytes are no text in UTF-8'],
    ['curl https://a.test\0', 'the bytes are no text'],
    [
      'DEBUG:urllib3.connectionpool:http://127.0.0.1:4910 "POST /api HTTP/1.1" 401 None',
      'the log of urllib3 has neither headers nor body; set http.client.HTTPConnection.debuglevel = 1',
    ],
    ['await fetch("https://a.test")', 'this is a call of fetch; in the browser copy it as cURL'],
    [
      'Invoke-WebRequest -Uri https://a.test',
      'this is a command of PowerShell; in the browser copy it as cURL',
    ],
    ['http POST a.test', 'this is a command of another tool than curl'],
    ['FETCH 1: connecting to 127.0.0.1', 'the log of NODE_DEBUG has no headers'],
    [Buffer.alloc(64 * 1024 * 1024 + 1, 'a'), 'there are 67108865 bytes, expected at most 67108864'],
  ])('%# is refused with one sentence', (input, sentence) => {
    expect(() => readInput(Buffer.from(input))).toThrow(sentence);
  });

  it.each([...WHOLE, ...PARTIAL])('%s cut off anywhere is read or refused, never a defect', (name) => {
    const bytes = dump(name);
    for (let length = 0; length < bytes.length; length += Math.ceil(bytes.length / 60)) {
      try {
        readInput(bytes.subarray(0, length));
      } catch (error) {
        expect((error as Error).constructor.name, `${length} bytes: ${(error as Error).stack}`).toBe(
          'InputError',
        );
      }
    }
  });

  it('any dump with anything in it is read or refused, never a defect', () => {
    const dumps = fc.constantFrom(...readdirSync(DUMPS).map((name) => dump(name).toString('utf8')));
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 5 }),
      fc.constantFrom(
        '"',
        "'",
        '\\',
        '\n',
        '{',
        ']',
        '$',
        '`',
        '--> ',
        '> ',
        'send: ',
        '\0',
        '__proto__: x\n',
        '{{x}}',
      ),
    );
    const cut = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(200), piece });
    fc.assert(
      fc.property(dumps, fc.array(cut, { minLength: 1, maxLength: 4 }), (given, cuts) => {
        const text = cuts.reduce((all, { at, length, piece: put }) => {
          const place = Math.floor(at * all.length);
          return `${all.slice(0, place)}${put}${all.slice(place + length)}`;
        }, given);
        try {
          readInput(Buffer.from(text));
        } catch (error) {
          if ((error as Error).constructor.name !== 'InputError') throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});

it('every form has a name of its own, and says what it is, where it comes from, and what it lacks', () => {
  const names = INPUT_FORMS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, title, from, oftenMissing } of INPUT_FORMS) {
    expect([name, title, from, oftenMissing].every(Boolean), name).toBe(true);
  }
});
