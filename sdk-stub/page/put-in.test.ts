import { expect, it } from 'vitest';
import { putIn } from './put-in.js';

it('values are put in where their names stand, and nothing else is touched', () => {
  expect(putIn('{count} of {all}: {count}', { count: 2 })).toBe('2 of {all}: 2');
  expect(putIn('{toString}', {})).toBe('{toString}');
  expect(putIn('{a}', { a: '$& {b}', b: 1 })).toBe('$& {b}');
});
