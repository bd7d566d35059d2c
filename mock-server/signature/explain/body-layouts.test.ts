import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherLayouts } from './body-layouts.js';

const bytesOf = (body: string | Buffer) => Buffer.from(body as string);
/** Name and words of the layout of a body that gives a text. */
const layoutThatGives = (text: string | Buffer, body: string | Buffer) => {
  const layout = [...otherLayouts(bytesOf(body))].find(({ bytes }) => bytes.equals(bytesOf(text)));
  return layout && [layout.name, layout.words];
};

const BODY = '{"b": [1.0, {"z": "é", "a": null}], "a": {}}';

describe('another layout of a JSON body is found, and the axis that differs is named:', () => {
  it.each([
    ['{"b":[1.0,{"z":"é","a":null}],"a":{}}', 'compact-body', 'without white space'],
    [
      '{\n  "b": [\n    1.0,\n    {\n      "z": "é",\n      "a": null\n    }\n  ],\n  "a": {}\n}',
      'indented-body',
      'indented by two spaces',
    ],
    ['{"a": {}, "b": [1.0, {"a": null, "z": "é"}]}', 'sorted-body', 'with its keys sorted'],
    [
      '{"b": [1.0, {"z": "\\u00e9", "a": null}], "a": {}}',
      'escaped-body',
      'with non-ASCII characters escaped (\\u00f1, as Python and PHP do)',
    ],
    [`${BODY}\n`, 'body-with-newline', 'with a line feed after it'],
    [`${BODY}\r\n`, 'body-with-newline', 'with CR LF after it'],
    [`\uFEFF${BODY}`, 'body-with-bom', 'with a byte order mark before it'],
    [JSON.stringify(BODY), 'quoted-body', 'as a JSON string of JSON'],
    [Buffer.from(BODY, 'latin1'), 'latin1-body', 'in Latin-1'],
    [Buffer.from(BODY, 'utf16le'), 'utf16-body', 'in UTF-16'],
  ])('%j', (text, name, words) => {
    expect(layoutThatGives(text, BODY)).toEqual([name, `the body ${words}`]);
  });

  it.each([
    ['{"a":1}', '{\n\t"a": 1\n}', 'indented by tabs'],
    ['{"a":1}', '{\n    "a": 1\n}', 'indented by four spaces'],
    ['{"a":[1,2]}', '{"a": [1, 2]}', 'with a space after commas and colons'],
    ['{\n}\n', '{\r\n}\r\n', 'with CR LF line ends'],
    ['{\r\n}', '{\n}', 'with LF line ends'],
    ['{\n}\r\n', '{\n}', 'without the line end after it'],
    ['\uFEFF{"a":1}', '{"a":1}', 'without the byte order mark before it'],
    [Buffer.from('{"a":"é"}', 'latin1'), '{"a":"é"}', 'in UTF-8'],
  ])('%j was %j', (sent, text, words) => {
    expect(layoutThatGives(text, sent)?.[1]).toBe(`the body ${words}`);
  });

  it.each([
    [
      '{"u":"a/é"}',
      '{"u":"a\\/\\u00e9"}',
      'with / written as \\/ and non-ASCII characters escaped (\\u00f1, as PHP does)',
    ],
    ['{"u":"a/é"}', '{"u":"a\\/é"}', 'with / written as \\/ (as PHP does)'],
    [
      '{"p":"+1 \\"é\\""}',
      '{"p":"\\u002B1 \\u0022\\u00E9\\u0022"}',
      'with "&\'+<>` and non-ASCII characters escaped (\\u002B, \\u00F1, as System.Text.Json of .NET does)',
    ],
    [
      '{"q":"a=1&b"}',
      '{"q":"a\\u003d1\\u0026b"}',
      "with &'<=> written as \\u0026 \\u0027 \\u003c \\u003d \\u003e (as Gson does)",
    ],
    [
      '{"q":"a=1&b"}',
      '{"q":"a=1\\u0026b"}',
      'with &<> written as \\u0026 \\u003c \\u003e (as Go, Rails and Gson do)',
    ],
    ['{"u":"a\\/\\u00e9"}', '{"u":"a/é"}', 'with its escapes resolved'],
    [
      '{"k":"🔑"}',
      '{"k":"\\ud83d\\udd11"}',
      'with non-ASCII characters escaped (\\u00f1, as Python and PHP do)',
    ],
  ])('%s was %s: only the escapes differ', (sent, text, words) => {
    expect(layoutThatGives(text, sent)?.[1]).toBe(`the body ${words}`);
  });
});

describe('layouts that differ in several axes', () => {
  it.each([
    [
      BODY,
      '{"a":{},"b":[1.0,{"a":null,"z":"\\u00e9"}]}',
      'the body with its keys sorted, with non-ASCII characters escaped (\\u00f1, as Python and PHP do) and without white space',
    ],
    [
      '{"a":"é"}',
      '{\r\n  "a": "\\u00e9"\r\n}',
      'the body with non-ASCII characters escaped (\\u00f1, as Python and PHP do), indented by two spaces and with CR LF line ends',
    ],
    ['{"a":1}', '{\n  "a": 1\n}\n', 'the body indented by two spaces and with a line feed after it'],
  ])('are described by all of them: %j was %j', (sent, text, words) => {
    expect(layoutThatGives(text, sent)?.[1]).toBe(words);
  });

  it('come after those that differ in one', () => {
    const [body, one] = [Buffer.from(BODY), [...otherLayouts(Buffer.from(BODY), 1)]];
    expect([...otherLayouts(body)].slice(0, one.length)).toEqual(one);
  });

  it('are some hundred, each in words of its own', () => {
    const words = [...otherLayouts(Buffer.from('{"b": "é/+&=",\n"a": 1}\n'))].map((layout) => layout.words);
    expect(new Set(words).size).toBe(words.length);
    expect(words.length).toBeGreaterThan(200);
    expect(words.length).toBeLessThan(1000);
  });

  it('are fewer of a body that is large, so that trying them takes no time', () => {
    const large = Buffer.from(JSON.stringify({ a: 'é/'.repeat(100_000) }));
    const all = [...otherLayouts(large)];
    expect(all.length).toBeGreaterThan(0);
    expect(all.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(8 * 1024 * 1024);
  });
});

describe('a body that was sent without the line ends that were digested', () => {
  it('was sent with curl -d @file', () => {
    const sent = '{  "a": 1,  "b": 2}';
    const file = '{\n  "a": 1,\n  "b": 2\n}\n';
    const layout = [...otherLayouts(Buffer.from(sent))].find(({ bytes }) => bytes.toString() === file);
    expect(layout?.fix).toContain('curl --data-binary @file');
  });
});

describe('an object that was printed as no JSON', () => {
  const SENT =
    '{"n": "O\'Brien \\"x\\"", "t": true, "f": 1.5, "l": [null, "a\\\\b\\n"], "o": {"k": "it\'s"}}';
  it.each([
    [
      'python-dict',
      `{'n': 'O\\'Brien "x"', 't': True, 'f': 1.5, 'l': [None, 'a\\\\b\\n'], 'o': {'k': "it's"}}`,
    ],
    [
      'ruby-hash',
      '{"n"=>"O\'Brien \\"x\\"", "t"=>true, "f"=>1.5, "l"=>[nil, "a\\\\b\\n"], "o"=>{"k"=>"it\'s"}}',
    ],
    [
      'ruby-hash',
      '{"n" => "O\'Brien \\"x\\"", "t" => true, "f" => 1.5, "l" => [nil, "a\\\\b\\n"], "o" => {"k" => "it\'s"}}',
    ],
    ['java-map', '{n=O\'Brien "x", t=true, f=1.5, l=[null, a\\b\n], o={k=it\'s}}'],
    ['javascript-object', '[object Object]'],
    ['php-array', 'Array'],
  ])('is known as %s', (name, text) => {
    expect(layoutThatGives(text, SENT)?.[0]).toBe(name);
  });
});

describe('the other layouts of a body that is no JSON object', () => {
  it.each([
    ['plain text', 'a=1&b=2'],
    ['broken JSON', '{"a":'],
    ['a JSON string', '"text"'],
    ['a number', '42'],
    ['null', 'null'],
  ])('are those of text alone: %s', (_, body) => {
    const names = new Set([...otherLayouts(Buffer.from(body))].map(({ name }) => name));
    expect([...names].sort()).toEqual([
      'body-with-bom',
      'body-with-newline',
      'empty-body',
      'quoted-body',
      'utf16-body',
    ]);
  });

  it('exist even for bytes that are no text, and for none at all', () => {
    expect([...otherLayouts(Buffer.from([0xff, 0xfe, 0x00]))]).not.toEqual([]);
    expect(layoutThatGives('\n', '')).toEqual(['body-with-newline', 'the body with a line feed after it']);
  });
});

it('no layout is given twice, and none is the body itself', () => {
  const body = fc.oneof(
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc.jsonValue().map((value) => `${JSON.stringify(value, null, 2)}\n`),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(body, (text) => {
      const all = [text, ...[...otherLayouts(Buffer.from(text))].map(({ bytes }) => bytes)].map((bytes) =>
        bytesOf(bytes).toString('latin1'),
      );
      expect(new Set(all).size).toBe(all.length);
    }),
    { seed: 1, numRuns: 25 },
  );
});
