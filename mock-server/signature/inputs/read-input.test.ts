import { readdirSync, readFileSync } from 'node:fs';
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
  ['postman.json', 'postman'],
] as const;

const PARTIAL = [
  ['curl-verbose.txt', 'curl-verbose'],
  ['curl-trace-ascii.txt', 'curl-trace'],
  ['php-curl.txt', 'curl-verbose'],
  ['php-guzzle-debug.txt', 'curl-verbose'],
] as const;

const BODY = readInput(dump('curl-sign.sh')).request.body;

it('the body of the dumps has what is easily lost', () => {
  expect(BODY.toString()).toContain('"José","last_name":"O\'Doe"');
});

it('every dump is in one of the lists', () => {
  const listed = [...WHOLE, ...PARTIAL].map(([name]) => name);
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

  it.each([
    ['a quote that never ends', `curl '${'a'.repeat(2_000_000)}`],
    ['many words', `curl ${'a '.repeat(200_000)}`],
    ['many carets', `curl ^"${'^^'.repeat(200_000)}`],
    ['many backslashes', `curl ${'\\\\'.repeat(200_000)}`],
    ['many folders', `{"item":${'[{"item":'.repeat(100_000)}[]${'}]'.repeat(100_000)}}`],
    ['many lines', '> POST /x HTTP/1.1\n'.repeat(20_000)],
    ['one long line', `> ${'x'.repeat(2_000_000)}`],
    ['many rows', `=> Send header, 9 bytes (0x9)\n${'0000: aa\n'.repeat(100_000)}`],
    ['many blanks', `curl ${' '.repeat(2_000_000)}x`],
  ])('%s takes time in proportion to its length', (_, text) => {
    const start = performance.now();
    try {
      readInput(Buffer.from(text));
    } catch (error) {
      expect((error as Error).constructor.name).toBe('InputError');
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

it('every form has a name of its own, and says what it is, where it comes from, and what it lacks', () => {
  const names = INPUT_FORMS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, title, from, oftenMissing } of INPUT_FORMS) {
    expect([name, title, from, oftenMissing].every(Boolean), name).toBe(true);
  }
});
