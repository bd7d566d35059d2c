import { expect, it } from 'vitest';
import { lineText } from './visible-text.js';

it.each([
  ['Zoë 👩‍👩‍👧 الاسم', 'Zoë 👩‍👩‍👧 الاسم'],
  ['\u202Egnp.exe', '‹U+202E›gnp.exe'],
  ['a\0b\u0007\u009B', 'a‹NUL›b‹U+0007›‹U+009B›'],
  ['one\r\n\ttwo\u2028three', 'one two three'],
  ['\u2066left\u2069', '‹U+2066›left‹U+2069›'],
])('%j on one line is %j', (text, line) => expect(lineText(text)).toBe(line));
