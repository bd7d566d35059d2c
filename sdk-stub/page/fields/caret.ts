/**
 * Formats the value of an input, and keeps the caret behind the same digit: correcting a digit in the middle does not move
 * it to the end.
 *
 * @param write formats the value; `deleting`: characters were just deleted.
 */
export function rewrite(
  input: HTMLInputElement,
  write: (typed: string, deleting: boolean) => string,
  deleting: boolean,
): void {
  const typed = input.value;
  const written = write(typed, deleting);
  if (written === typed) return;
  const caret = input.selectionStart ?? typed.length;
  const after = countSigns(typed.slice(caret));
  input.value = written;
  if (document.activeElement !== input) return;
  const position = positionBefore(written, after);
  input.setSelectionRange(position, position);
}

const SIGN = /[^\s/]/;
const countSigns = (text: string): number => [...text].filter((char) => SIGN.test(char)).length;

/** Position with `after` signs behind it; before a separator, so that the next key deletes a sign, not a space. */
function positionBefore(written: string, after: number): number {
  let position = written.length;
  for (let left = after; position > 0 && left > 0; position -= 1)
    if (SIGN.test(written[position - 1]!)) left -= 1;
  if (after > 0) while (position > 0 && !SIGN.test(written[position - 1]!)) position -= 1;
  return position;
}
