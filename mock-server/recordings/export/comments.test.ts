import { expect, it } from 'vitest';
import { packageVersion } from '../../world/package-root.js';
import { AT, recordingOf } from '../testing/recording-of.js';
import { commentText, headerLines, withoutColors } from './comments.js';

const FIRST = `Made by ingo-sandbox ${packageVersion()} from a recording that ingo-sandbox 0.1.0 made; it begins at ${AT}.`;
const linesOf = (test?: object, notes: readonly string[] = []) =>
  headerLines(recordingOf([], [], test ? { test } : {}), ['It does this.'], notes);
const TEST = { runner: 'vitest', file: 'a.test.ts', name: 'pays' };

it('a file says what made it, what it does, and what is missing in it', () => {
  expect(linesOf()).toEqual([FIRST, 'It does this.']);
  expect(linesOf(undefined, ['One.', 'Two.'])).toEqual([
    FIRST,
    'It does this.',
    'Not carried over:',
    '- One.',
    '- Two.',
  ]);
});

it('a file of a failed test names it, with six lines of its message and no blank one', () => {
  expect(linesOf(TEST)).toEqual([
    FIRST,
    'It is of the failed test "pays" of a.test.ts (vitest).',
    'It does this.',
  ]);
  const message = '\u001b[31;1mone\u001b[0m\n  \nthree\n4\n5\n6\n7';
  expect(linesOf({ ...TEST, message })).toEqual([
    FIRST,
    'It is of the failed test "pays" of a.test.ts (vitest), which said:',
    ...['  one', '  three', '  4', '  5', '  6'],
    'It does this.',
  ]);
});

it.each([
  ['a\nb\u2028c\u202ed\ufeffe\u0000f', 'a b c d e f'],
  ['a */ b */', 'a * / b * /'],
  ['</script><!-- <b', '< /script>< !-- <b'],
  ['a'.repeat(301), 'a'.repeat(300)],
  [' a  ', ' a'],
])('%j in a comment is %j', (text, shown) => {
  expect(commentText(text)).toBe(shown);
});

it('colors of a terminal are taken off, and nothing else', () => {
  expect(withoutColors('\u001b[1;31mred\u001b[0m [31m')).toBe('red [31m');
});
