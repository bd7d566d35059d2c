import { describe, expect, it } from 'vitest';
import { compareLines, compareStrings, type Stretch } from './string-difference.js';
import { visiblePieces } from './visible-text.js';

/** A line with [] around what differs. */
const marked = (line: readonly Stretch[] | null): string | null =>
  line?.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('') ?? null;
const compare = (expected: string, received: string) =>
  compareStrings(expected, received).map((pair) => [marked(pair.expected), marked(pair.received)]);

describe('strings to sign, side by side', () => {
  it('mark a carriage return at each end of a line, and nothing else', () => {
    expect(compare('POST / HTTP/1.1\nx-date: now', 'POST / HTTP/1.1\r\nx-date: now')).toEqual([
      ['POST / HTTP/1.1\n', 'POST / HTTP/1.1[\r]\n'],
      ['x-date: now', 'x-date: now'],
    ]);
  });

  it('pair headers by name, so that one that is left out shifts no other', () => {
    expect(compare('POST /\nx-date: a\ncontent-length: 1', 'POST /\ncontent-length: 2')).toEqual([
      ['POST /\n', 'POST /\n'],
      ['[x-date: a\n]', null],
      ['content-length: [1]', 'content-length: [2]'],
    ]);
  });

  it('show headers in another order as lines that the other side has not', () => {
    expect(compare('POST /\na: 1\nb: 2\n', 'POST /\nb: 2\na: 1\n')).toEqual([
      ['POST /\n', 'POST /\n'],
      ['[a: 1\n]', null],
      ['b: 2\n', 'b: 2\n'],
      [null, '[a: 1\n]'],
    ]);
  });

  it('mark a final line feed', () => {
    expect(compare('POST /\na: 1', 'POST /\na: 1\n').at(-1)).toEqual(['a: 1', 'a: 1[\n]']);
  });

  it.each([
    [
      'each place that differs',
      'x-date: Mon, 02 Feb 2026',
      'x-date: Tue, 02 Feb 2027',
      ['x-date: [Mon], 02 Feb 202[6]', 'x-date: [Tue], 02 Feb 202[7]'],
    ],
    [
      'all of two values that have little in common',
      'q83vEjRWeJA=',
      'ASNFZ4mrze8=',
      ['[q83vEjRWeJA=]', '[ASNFZ4mrze8=]'],
    ],
    ['letters, never half of one', 'a😀', 'a😁', ['a[😀]', 'a[😁]']],
    [
      'all of lines that are too long to compare',
      'a'.repeat(9000),
      'b'.repeat(9000),
      [`[${'a'.repeat(9000)}]`, `[${'b'.repeat(9000)}]`],
    ],
    ['what one side has not', 'key', '', ['[key]', '']],
  ])('mark %s', (_, one, other, lines) => {
    expect(compareLines(one, other).map(marked)).toEqual(lines);
  });

  it('mark nothing in equal lines', () => {
    expect(compareLines('same', 'same').map((line) => line.some(({ differs }) => differs))).toEqual([
      false,
      false,
    ]);
  });
});

it.each([
  ['a\r\n', ['a', 'CR', 'LF']],
  ['key  ', ['key', 'SPSP']],
  ['a b', ['a b']],
  ['a\u00a0b\u200b', ['a', 'NBSP', 'b', 'ZWSP']],
  ['\u0007', ['U+0007']],
])('nothing in %j stays invisible', (text, pieces) => {
  expect(visiblePieces(text).map((piece) => piece.text)).toEqual(pieces);
});
