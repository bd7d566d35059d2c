import { describe, expect, it } from 'vitest';
import { parseJsonBody } from './parse-json-body.js';

function read(body: string | Buffer) {
  const parsed = parseJsonBody(Buffer.from(body as string));
  return 'finding' in parsed ? parsed.finding : parsed;
}
const nested = (levels: number) => '{"a":'.repeat(levels - 1) + '{}' + '}'.repeat(levels - 1);

describe('a body that is JSON', () => {
  it('is read as text and value', () => {
    expect(read('{"a": "é"}\n')).toEqual({ text: '{"a": "é"}\n', value: { a: 'é' } });
  });

  it.each(['null', '42', '"text"', '[]', ' {} '])(
    'may be any value; what it should be is for the schema: %s',
    (text) => {
      expect(read(text)).toEqual({ text, value: JSON.parse(text) as unknown });
    },
  );

  it('may nest 32 levels deep and no deeper', () => {
    expect(read(nested(32))).toHaveProperty('value');
    expect(read(nested(33))).toMatchObject({ name: 'body-too-deep' });
    expect(read('['.repeat(33) + ']'.repeat(33))).toMatchObject({ name: 'body-too-deep' });
  });

  it('may be as deep as a body can be, without harm', () => {
    expect(read('['.repeat(500_000) + ']'.repeat(500_000))).toMatchObject({
      name: 'body-too-deep',
      what: 'The body nests more than 32 levels deep, at "0.0.0.0.0…".',
    });
  });
});

describe('a body that is deep and broken', () => {
  it('is refused for its depth, before a parser goes into it', () => {
    expect(read('['.repeat(500_000))).toMatchObject({
      name: 'body-too-deep',
      what: 'The body nests more than 32 levels deep, at line 1, column 33.',
    });
  });
});

describe('a key that tampers with JavaScript objects', () => {
  it.each([
    ['__proto__', '{"__proto__": {"admin": true}}'],
    ['a.constructor', '{"a": {"constructor": 1}}'],
    ['a.1.prototype', '{"a": [0, {"prototype": null}]}'],
    ['__proto__', '{"\\u005f_proto__": 1}'],
  ])('is refused with its path: %s', (path, body) => {
    expect(read(body)).toMatchObject({ name: 'body-forbidden-key', proof: 'observed' });
    expect(read(body)).toHaveProperty('what', expect.stringContaining(`the key "${path}"`));
  });

  it('is refused before anything takes effect', () => {
    read('{"__proto__": {"polluted": true}}');
    expect({}).not.toHaveProperty('polluted');
  });

  it('is a matter of keys: values may say what they like', () => {
    expect(read('{"a": "__proto__"}')).toHaveProperty('value');
  });
});

describe('a body that is no JSON', () => {
  it.each([
    ['is empty', '', 'body-empty', 'The body is empty.'],
    ['is not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'body-not-utf8', 'The body is not UTF-8 text.'],
    [
      'is cut within a character',
      Buffer.from('{"a":"é').subarray(0, 7),
      'body-not-utf8',
      'The body is not UTF-8 text.',
    ],
    [
      'begins with a byte order mark',
      '\uFEFF{}',
      'body-not-json',
      'The body is not JSON: it begins with a byte order mark (EF BB BF).',
    ],
    ['is white space', ' \n', 'body-not-json', 'The body is not JSON: it ends too early.'],
    ['ends within a string', '{"a": "x', 'body-not-json', 'The body is not JSON: it ends too early.'],
    ['ends before a value', '{"a":', 'body-not-json', 'The body is not JSON: it ends too early.'],
    ['is a form', 'a=1&b=2', 'body-not-json', 'The body is not JSON: it begins with "a=1&b=2".'],
    ['is XML', '<a>1</a>', 'body-not-json', 'The body is not JSON: it begins with "<a>1</a>".'],
  ])('is told what it is: it %s', (_, body, name, what) => {
    expect(read(body)).toMatchObject({ name, what });
  });

  it.each([
    ['a comma too many', '{"a": 1,}', '"}" at line 1, column 9: no comma is allowed before }'],
    [
      'a comma too few',
      '{\n  "a": 1\n  "b": 2\n}',
      '"\\"" at line 3, column 3: a comma is expected before this',
    ],
    ['single quotes', "{'a': 1}", '"\'" at line 1, column 2: texts and keys need double quotes'],
    ['a bare key', '{\r\n a: 1}', '"a" at line 2, column 2: texts and keys need double quotes'],
    [
      'a line break in a string',
      '{"a": "x\ny"}',
      '"\\n" at line 1, column 9: this text lacks its closing quote',
    ],
    ['something after its end', '{} {}', '"{" at line 1, column 4: nothing may follow the closing }'],
    ['no value', '{\n  "a": }', '"}" at line 2, column 8: a value is expected here'],
    ['a word', '{"a": undefined}', '"u" at line 1, column 7'],
    ['Python', '{"a": True}', '"T" at line 1, column 7'],
    ['not a number', '{"a": NaN}', '"N" at line 1, column 7'],
    ['a comma too many in a list', '[1, ]', '"]" at line 1, column 5: no comma is allowed before ]'],
  ])('is told where it breaks, and why: %s', (_, body, place) => {
    expect(read(body)).toHaveProperty('what', `The body is not JSON: unexpected ${place}.`);
  });

  it.each(['{', '{"a"', '{"a": 1', '{"a": 1, ', '[1'])('is told that it ends too early: %s', (body) => {
    expect(read(body)).toHaveProperty('what', 'The body is not JSON: it ends too early.');
  });
});
