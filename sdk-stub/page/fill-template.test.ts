import { expect, it } from 'vitest';
import { fillTemplate } from './fill-template.js';

it('values are put in where their names stand, and nothing else is touched', () => {
  expect(fillTemplate('{count} of {all}: {count}', { count: 2 })).toBe('2 of {all}: 2');
  expect(fillTemplate('{toString}', {})).toBe('{toString}');
  expect(fillTemplate('{a}', { a: '$& {b}', b: 1 })).toBe('$& {b}');
});
