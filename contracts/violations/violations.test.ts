import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, nearest, unknownFields, violationsOf, type SchemaError } from './violations.js';

const told = (error: Partial<SchemaError>, value: unknown) =>
  violationsOf([{ instancePath: '', keyword: 'x', params: {}, ...error }], value)[0]!;

describe('a violation is told in a sentence', () => {
  it.each<[string, Partial<SchemaError>, unknown, string, string]>([
    [
      'a field is missing',
      { keyword: 'required', params: { missingProperty: 'city' } },
      {},
      'city',
      '"city" is required but missing.',
    ],
    [
      'a field within is missing',
      { instancePath: '/a/0', keyword: 'required', params: { missingProperty: 'b' } },
      { a: [{}] },
      'a.0.b',
      '"a.0.b" is required but missing.',
    ],
    [
      'a key is not known',
      { keyword: 'additionalProperties', params: { additionalProperty: 'x' } },
      { x: 1 },
      'x',
      '"x" is not known here.',
    ],
    [
      'the whole is of the wrong type',
      { keyword: 'type', params: { type: 'object' } },
      [],
      'the body',
      '"the body" must be object, got an array.',
    ],
    [
      'a value is of the wrong type',
      { instancePath: '/a', keyword: 'type', params: { type: 'string' } },
      { a: 5 },
      'a',
      '"a" must be string, got 5.',
    ],
    [
      'a value is of none of the types',
      { instancePath: '/a', keyword: 'type', params: { type: ['string', 'null'] } },
      { a: {} },
      'a',
      '"a" must be string, null, got an object.',
    ],
    [
      'a value is null',
      { instancePath: '/a', keyword: 'type', params: { type: 'string' } },
      { a: null },
      'a',
      '"a" must be string, got null.',
    ],
    [
      'a value is none of the list',
      { instancePath: '/a', keyword: 'enum', params: { allowedValues: ['one', 'three'] } },
      { a: 'theer' },
      'a',
      '"a" must be one of one, three, got "theer". Did you mean "three"?',
    ],
    [
      'a number is none of the list',
      { instancePath: '/a', keyword: 'enum', params: { allowedValues: [100, 101] } },
      { a: 102 },
      'a',
      '"a" must be one of 100, 101, got 102.',
    ],
    [
      'a text is empty',
      { instancePath: '/a', keyword: 'minLength', params: { limit: 1 } },
      { a: '' },
      'a',
      '"a" must not be empty.',
    ],
    [
      'a text is too long',
      { instancePath: '/a', keyword: 'maxLength', params: { limit: 3 } },
      { a: 'abcd' },
      'a',
      '"a" must have at most 3 characters, got 4.',
    ],
    [
      'a text does not match',
      { instancePath: '/a', keyword: 'pattern', params: { pattern: '^[A-Z]{2}$' } },
      { a: 'Georgia' },
      'a',
      '"a" must match ^[A-Z]{2}$, got "Georgia".',
    ],
    [
      'anything else',
      { instancePath: '/a', keyword: 'minimum', message: 'must be >= 0' },
      { a: -1 },
      'a',
      '"a" must be >= 0, got -1.',
    ],
    [
      'anything that has no words',
      { instancePath: '/a', keyword: 'odd' },
      {},
      'a',
      '"a" is not valid, got nothing.',
    ],
    [
      'a key has a slash or a tilde',
      { instancePath: '/a~1b/c~0d', keyword: 'odd' },
      { 'a/b': { 'c~d': true } },
      'a/b.c~d',
      '"a/b.c~d" is not valid, got true.',
    ],
  ])('where %s', (_, error, value, path, message) => {
    expect(told(error, value)).toEqual({ path, rule: error.keyword, message });
  });

  it('that quotes long values in brief', () => {
    const { message } = told({ instancePath: '/a', keyword: 'odd' }, { a: 'x'.repeat(500) });
    expect(message).toBe(`"a" is not valid, got "${'x'.repeat(56)}…".`);
  });

  it('that never quotes what may be secret', () => {
    for (const name of ['secret', 'customer_account_token', 'cvv', 'account', 'Password']) {
      const error = { instancePath: `/${name}`, keyword: 'pattern', params: { pattern: 'x' } };
      expect(told(error, { [name]: 'hide-this' }).message).toBe(
        `"${name}" must match x, got a string of 9 characters.`,
      );
    }
  });

  it('that names null, where that is allowed', () => {
    const oneOf = { instancePath: '/a', keyword: 'enum', params: { allowedValues: ['one', null] } };
    expect(told(oneOf, { a: 2 }).message).toBe('"a" must be one of one, null, got 2.');
  });

  it('that counts a text as the schema does, in characters', () => {
    const error = { instancePath: '/a', keyword: 'maxLength', params: { limit: 3 } };
    expect(told(error, { a: '🔑🔑🔑🔑' }).message).toBe('"a" must have at most 3 characters, got 4.');
  });
});

describe('the nearest candidate', () => {
  it.each([
    ['city', ['city', 'state'], 'city'],
    ['CITY', ['state', 'city'], 'city'],
    ['firstname', ['last_name', 'first_name'], 'first_name'],
    ['zeor', ['one', 'zero'], 'zero'],
    ['tow', ['one', 'two'], undefined],
    ['zip', ['zip_code', 'city'], undefined],
    ['xy', ['ab'], undefined],
    ['', ['a', 'city'], 'a'],
    ['city', [], undefined],
  ])('of %j among %j is %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it('is the first of those that are equally near', () => {
    expect(nearest('cat', ['bat', 'rat'])).toBe('bat');
  });

  it('is always the word itself where it is one of them', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, fc.nat(), (list, at) => {
        const word = list[at % list.length]!;
        expect(nearest(word, list)).toBe(word);
      }),
      { seed: 1 },
    );
  });

  it('is offered in words, or not at all', () => {
    expect(didYouMean('citty', ['city'])).toBe(' Did you mean "city"?');
    expect(didYouMean('colour', ['city'])).toBe('');
  });
});

describe('fields that a schema does not know', () => {
  const schema = {
    properties: { city: {}, inner: { properties: { first_name: {}, deep: { properties: {} } } }, list: {} },
  };

  it('are found wherever the schema looks, with the nearest name', () => {
    const value = { citty: 1, inner: { frist_name: 2, deep: { x: 3 } }, city: { not: 'looked at' } };
    expect(unknownFields(schema, value)).toEqual([
      { path: 'citty', rule: 'unknown', message: '"citty" is not a documented field. Did you mean "city"?' },
      {
        path: 'inner.frist_name',
        rule: 'unknown',
        message: '"inner.frist_name" is not a documented field. Did you mean "first_name"?',
      },
      { path: 'inner.deep.x', rule: 'unknown', message: '"inner.deep.x" is not a documented field.' },
    ]);
  });

  it.each([[null], [undefined], ['text'], [[1, 2]], [{}]])('are none in %j', (value) => {
    expect(unknownFields(schema, value)).toEqual([]);
  });

  it('are those that every object has by nature, too', () => {
    const paths = unknownFields(schema, { toString: 1, hasOwnProperty: 2 }).map(({ path }) => path);
    expect(paths).toEqual(['toString', 'hasOwnProperty']);
  });
});
