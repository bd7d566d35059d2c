// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { cardNumberAsTyped } from './card-number.js';
import { rewrite } from './caret.js';

/** `|` is the caret. */
function rewritten(typed: string, deleting = false): string {
  const input = document.createElement('input');
  document.body.replaceChildren(input);
  input.focus();
  input.value = typed.replace('|', '');
  input.setSelectionRange(typed.indexOf('|'), typed.indexOf('|'));
  rewrite(input, cardNumberAsTyped, deleting);
  const caret = input.selectionStart!;
  return `${input.value.slice(0, caret)}|${input.value.slice(caret)}`;
}

it('the caret stays at the end while one types on', () => {
  expect(rewritten('41111|')).toBe('4111 1|');
});

it('the caret stays behind a digit that is put in the middle', () => {
  expect(rewritten('419|11 1111 11')).toBe('419|1 1111 111');
  expect(rewritten('4119|1 1111 11')).toBe('4119| 1111 111');
  expect(rewritten('41119| 1111 11')).toBe('4111 9|111 111');
});

it('a space that is deleted comes back behind the caret', () => {
  expect(rewritten('4111|1111', true)).toBe('4111| 1111');
});
