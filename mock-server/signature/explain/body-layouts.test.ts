import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherLayouts } from './body-layouts.js';

const layoutsOf = (body: string | Buffer) =>
  otherLayouts(Buffer.from(body as string)).map(({ name, bytes }) => [name, bytes.toString('latin1')]);
const textsOf = (body: string, name: string) =>
  otherLayouts(Buffer.from(body))
    .filter((layout) => layout.name === name)
    .map(({ bytes }) => bytes.toString('utf8'));

describe('the other layouts of a JSON body', () => {
  const BODY = '{"b": [1, {"z": "é", "a": null}], "a": {}}';

  it.each([
    ['compact-body', ['{"b":[1,{"z":"é","a":null}],"a":{}}']],
    [
      'sorted-body',
      [
        '{"a":{},"b":[1,{"a":null,"z":"é"}]}',
        '{"a": {}, "b": [1, {"a": null, "z": "é"}]}',
        '{\n  "a": {},\n  "b": [\n    1,\n    {\n      "a": null,\n      "z": "é"\n    }\n  ]\n}',
      ],
    ],
    ['body-with-newline', [`${BODY}\n`, `${BODY}\r\n`]],
    [
      'escaped-body',
      ['{"b": [1, {"z": "\\u00e9", "a": null}], "a": {}}', '{"b":[1,{"z":"\\u00e9","a":null}],"a":{}}'],
    ],
    ['quoted-body', ['"{\\"b\\": [1, {\\"z\\": \\"é\\", \\"a\\": null}], \\"a\\": {}}"']],
    ['empty-body', ['']],
  ])('include %s', (name, texts) => {
    expect(textsOf(BODY, name)).toEqual(texts);
  });

  it('include indentation by two spaces, four spaces and tabs, and spaces after commas and colons', () => {
    expect(textsOf('{"a":[1,2]}', 'indented-body')).toEqual([
      '{\n  "a": [\n    1,\n    2\n  ]\n}',
      '{\n    "a": [\n        1,\n        2\n    ]\n}',
      '{\n\t"a": [\n\t\t1,\n\t\t2\n\t]\n}',
      '{"a": [1, 2]}',
    ]);
  });

  it('include the same text with other line ends, or without the one after it', () => {
    expect(textsOf('{\n}\n', 'crlf-body')).toEqual(['{\r\n}\r\n', '{\r\n}\r\n\r\n']);
    expect(textsOf('{\r\n}', 'lf-body')).toEqual(['{\n}']);
    expect(textsOf('{\n}\r\n', 'body-without-newline')).toEqual(['{\n}']);
  });

  it('include other character sets', () => {
    expect(layoutsOf('{"a":"é"}')).toContainEqual(['latin1-body', '{"a":"\xe9"}']);
    expect(layoutsOf('{}')).toContainEqual(['utf16-body', '{\0}\0']);
  });

  it('write characters beyond the basic plane as two escapes', () => {
    expect(textsOf('{"a":"🔑"}', 'escaped-body')).toEqual([
      '{"a":"\\ud83d\\udd11"}',
      '{"a": "\\ud83d\\udd11"}',
    ]);
  });

  it('resolve escapes that the body has', () => {
    expect(textsOf('{"a":"\\u00e9"}', 'compact-body')).toEqual(['{"a":"é"}']);
  });

  it('are told in words that tell them apart', () => {
    const words = otherLayouts(Buffer.from('{"b": "é",\n"a": 1}\n')).map((layout) => layout.words);
    expect(new Set(words).size).toBe(words.length);
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
    const names = new Set(layoutsOf(body).map(([name]) => name));
    expect([...names].sort()).toEqual(['body-with-newline', 'empty-body', 'quoted-body', 'utf16-body']);
  });

  it('exist even for bytes that are no text, and for none at all', () => {
    expect(layoutsOf(Buffer.from([0xff, 0xfe, 0x00]))).not.toEqual([]);
    expect(layoutsOf('').map(([name]) => name)).toEqual([
      'body-with-newline',
      'body-with-newline',
      'quoted-body',
    ]);
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
      const all = [Buffer.from(text).toString('latin1'), ...layoutsOf(text).map(([, bytes]) => bytes)];
      expect(new Set(all).size).toBe(all.length);
    }),
    { seed: 1, numRuns: 200 },
  );
});
