import { expect, it } from 'vitest';
import { jsonBody, jsonObject } from './json-body.js';

/** A list in lists. */
const NESTED = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

it.each([
  '{"a":1}',
  '{ "amount": 12.30 }',
  '[1,{"b":"\\u00e9 \\""}]',
  'null',
  '"text"',
  '[1.10,100,2.000,-0.5]',
  NESTED(20),
  '{"a":"[[[[[[[[[[[[[[[[[[[[[{{{\\"["}',
])('%s can be written as a value', (text) => {
  expect(jsonBody(text)).toEqual({ value: JSON.parse(text) });
});

it.each([
  ['a key twice', '{"a":1,"a":2}'],
  ['keys that objects put into another order', '{"b":1,"2":1}'],
  ['a number that JavaScript cannot hold', '{"id":12345678901234567890}'],
  ['no JSON', '{"a":'],
  ['an empty text', ''],
  ['more than twenty levels', NESTED(21)],
  ['more than twenty levels of objects', `${'{"a":'.repeat(21)}1${'}'.repeat(21)}`],
  ['nesting that nobody reads', '['.repeat(50_000) + ']'.repeat(50_000)],
])('%s can only be written as the text that it was', (_, text) => {
  expect(jsonBody(text)).toBeUndefined();
});

it('many lists side by side are not nested', () => {
  expect(jsonBody(`[${Array<string>(30).fill('[]').join(',')}]`)).toBeDefined();
});

it.each([
  ['{"a":1}', { a: 1 }],
  ['[1]', undefined],
  ['null', undefined],
  ['"a"', undefined],
  ['1', undefined],
  ['{', undefined],
])('%s as an object is %j', (text, expected) => {
  expect(jsonObject(text)).toEqual(expected);
});
