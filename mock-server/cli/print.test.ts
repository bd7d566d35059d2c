import { expect, it } from 'vitest';
import { forTerminal } from './print.js';

it('a terminal obeys nothing that is printed: no escape, no carriage return, no mark of direction', () => {
  const hostile = 'a\x1b[2Jb\x9b31mc\rd\x07e\u202ef\x7fg\u2066h\0i';
  expect(forTerminal(hostile)).toBe(
    'a\\u001b[2Jb\\u009b31mc\\u000dd\\u0007e\\u202ef\\u007fg\\u2066h\\u0000i',
  );
});

it('lines, tabs and words of every language stay', () => {
  const text = 'Zoë\t🔑\n  شكرا 谢谢 ••••1111\n';
  expect(forTerminal(text)).toBe(text);
});

it('JSON stays the same JSON', () => {
  const value = { name: 'x\x1b[31m\x9b\u2028y' };
  expect(JSON.parse(forTerminal(JSON.stringify(value)))).toEqual(value);
});
