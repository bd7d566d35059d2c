import { expect, it } from 'vitest';
import { jsonBody } from './json-body.js';

it.each(['{"a":1}', '{ "amount": 12.30 }', '[1,{"b":"\\u00e9 \\""}]', 'null', '"text"'])(
  '%s can be written as a value',
  (text) => {
    expect(jsonBody(text)).toEqual({ value: JSON.parse(text) });
  },
);

it.each([
  ['a key twice', '{"a":1,"a":2}'],
  ['keys that objects put into another order', '{"b":1,"2":1}'],
  ['a number that JavaScript cannot hold', '{"id":12345678901234567890}'],
  ['no JSON', '{"a":'],
  ['an empty text', ''],
  ['nesting that nobody reads', '['.repeat(50_000) + ']'.repeat(50_000)],
])('%s can only be written as the text that it was', (_, text) => {
  expect(jsonBody(text)).toBeUndefined();
});
