import { describe, expect, it } from 'vitest';
import { jsonDifferences } from './json-differences.js';

describe('the differences of two JSON values', () => {
  it.each<[string, unknown, unknown]>([
    ['in equal values', { a: [1, { b: null }] }, { a: [1, { b: null }] }],
    ['in values with another order of fields', { a: 1, b: 2 }, { b: 2, a: 1 }],
  ])('are none %s', (_, before, after) => {
    expect(jsonDifferences(before, after)).toEqual([]);
  });

  it.each<[string, unknown, unknown, string]>([
    [
      'a text',
      { a: { city: 'Nashville' } },
      { a: { city: 'Memphis' } },
      'a.city was "Nashville" and is now "Memphis"',
    ],
    ['a field that came', {}, { a: 1 }, 'a was absent and is now 1'],
    ['a field that went', { a: null }, {}, 'a was null and is now absent'],
    ['the place in a list', { a: [1, 2] }, { a: [1, 3] }, 'a.1 was 2 and is now 3'],
    ['a type', { a: '1' }, { a: 1 }, 'a was "1" and is now 1'],
    ['a list where an object was', { a: {} }, { a: [] }, 'a was {} and is now []'],
    ['an object that went', { a: { b: 1 } }, {}, 'a was {"b":1} and is now absent'],
    ['the whole body', [], {}, 'the body was [] and is now {}'],
    ['a body that is nothing', null, {}, 'the body was null and is now {}'],
    ['an object where nothing was', { a: null }, { a: {} }, 'a was null and is now {}'],
    ['a field that every object inherits', {}, { toString: 1 }, 'toString was absent and is now 1'],
  ])('name %s', (_, before, after, expected) => {
    expect(jsonDifferences(before, after)).toEqual([expected]);
  });

  it('mask secrets and card numbers, and shorten what is long', () => {
    expect(jsonDifferences({ cvv: '123' }, { cvv: '987' })).toEqual([
      'cvv was "••••••••" and is now "••••••••"',
    ]);
    const [card] = jsonDifferences({ x: '4111111111111111' }, { x: '' });
    expect(card).toBe('x was "••••••••1111" and is now ""');
    expect(jsonDifferences({ x: 1 }, { x: 'v'.repeat(58) })).toEqual([
      `x was 1 and is now "${'v'.repeat(58)}"`,
    ]);
    const [long] = jsonDifferences({}, { ['k'.repeat(100)]: 'v'.repeat(100) });
    expect(long).toBe(`${'k'.repeat(60)}… was absent and is now "${'v'.repeat(59)}…`);
  });
});
