/** A piece of text; one that nobody would see is a sign with its name. */
export interface VisiblePiece {
  readonly text: string;
  /** Name of an invisible character; absent for text that shows itself. */
  readonly name?: string;
}

const SIGNS: Readonly<Record<string, readonly [sign: string, name: string]>> = {
  '\r': ['CR', 'carriage return'],
  '\n': ['LF', 'line feed'],
  '\t': ['TAB', 'tab'],
  '\0': ['NUL', 'null'],
  '\u00a0': ['NBSP', 'no-break space'],
  '\u200b': ['ZWSP', 'zero-width space'],
  '\u200c': ['ZWNJ', 'zero-width non-joiner'],
  '\u200d': ['ZWJ', 'zero-width joiner'],
  '\ufeff': ['BOM', 'byte order mark'],
  '\u2028': ['LS', 'line separator'],
};

const INVISIBLE = /([\p{Cc}\p{Cf}\u00a0\u2028\u2029]| +$)/u;

/** Characters that would break a line, reorder what stands beside them, or hide. */
const UNSAFE_IN_A_LINE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

const named = (sign: string): string => `‹${visiblePieces(sign)[0]!.text}›`;

/** Text for one line of the page: white space is a space, other control characters and text directions are named. */
export const lineText = (text: string): string => text.replace(/\s+/gu, ' ').replace(UNSAFE_IN_A_LINE, named);

/** The same for text of several lines, which keeps its white space. */
export const blockText = (text: string): string =>
  text.replace(UNSAFE_IN_A_LINE, (sign) => (/\s/u.test(sign) ? sign : named(sign)));

/** Splits text so that nothing in it stays invisible: control characters, other spaces, and spaces at its end. */
export function visiblePieces(text: string): readonly VisiblePiece[] {
  return text
    .split(INVISIBLE)
    .filter((part) => part !== '')
    .map((part) => {
      if (!INVISIBLE.test(part)) return { text: part };
      if (part.trim() === '' && part.startsWith(' '))
        return { text: 'SP'.repeat(part.length), name: 'space' };
      const [sign, name] = SIGNS[part] ?? [];
      const code = part.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
      return { text: sign ?? `U+${code}`, name: name ?? `U+${code}` };
    });
}
