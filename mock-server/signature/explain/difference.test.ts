import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstDifference } from './difference.js';

it('texts that are the same differ nowhere', () => {
  expect(firstDifference('a\nb', 'a\nb')).toBeUndefined();
  expect(firstDifference('', '')).toBeUndefined();
});

it.each([
  [
    'at the very beginning',
    'x',
    'y',
    { byte: 0, line: 1, column: 1, expected: '"x" (0x78)', received: '"y" (0x79)' },
  ],
  [
    'in a later line',
    'a\nbc',
    'a\nbd',
    { byte: 3, line: 2, column: 2, expected: '"c" (0x63)', received: '"d" (0x64)' },
  ],
  [
    'right after a line feed',
    'a\nb',
    'a\nc',
    { byte: 2, line: 2, column: 1, expected: '"b" (0x62)', received: '"c" (0x63)' },
  ],
  [
    'by something missing',
    'ab',
    'a',
    { byte: 1, line: 1, column: 2, expected: '"b" (0x62)', received: 'end of text' },
  ],
  [
    'by something more',
    'a',
    'a\n',
    { byte: 1, line: 1, column: 2, expected: 'end of text', received: 'line feed (0x0A)' },
  ],
  [
    'by white space',
    'a\tb',
    'a b',
    { byte: 1, line: 1, column: 2, expected: 'tab (0x09)', received: 'space (0x20)' },
  ],
  [
    'by line ends',
    'a\nb',
    'a\r\nb',
    { byte: 1, line: 1, column: 2, expected: 'line feed (0x0A)', received: 'carriage return (0x0D)' },
  ],
  [
    'by a byte beyond ASCII',
    'e',
    '\xc3',
    { byte: 0, line: 1, column: 1, expected: '"e" (0x65)', received: '"Ã" (0xC3)' },
  ],
  [
    'by a quotation mark',
    '"',
    "'",
    { byte: 0, line: 1, column: 1, expected: '"\\"" (0x22)', received: '"\'" (0x27)' },
  ],
])('texts that differ %s', (_, expected, received, difference) => {
  expect(firstDifference(expected, received)).toEqual(difference);
});

it('up to the place named two texts agree, and there they part', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const found = firstDifference(one, other);
      expect(found === undefined).toBe(one === other);
      if (!found) return;
      expect(one.slice(0, found.byte)).toBe(other.slice(0, found.byte));
      expect(one[found.byte]).not.toBe(other[found.byte]);
      const line = one.split('\n')[found.line - 1]!;
      expect(found.column).toBeLessThanOrEqual(line.length + 1);
    }),
    { seed: 1 },
  );
});
