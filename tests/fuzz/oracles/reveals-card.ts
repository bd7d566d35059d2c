/**
 * Whether a card number can be read from a text: as it was written, or once escapes are undone, digits of all scripts are
 * plain, and everything between digits is taken away.
 */
export function revealsCard(text: string, digits: string, written: string): boolean {
  return (
    text.includes(digits) || (written.length > 12 && text.includes(written)) || undone(text).includes(digits)
  );
}

const undone = (text: string): string =>
  text
    .replaceAll(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(/\\[nrt]/g, ' ')
    .normalize('NFKC')
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[\s\u00ad\p{Pd}._+]/gu, '');
