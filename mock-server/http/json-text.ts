import { createScanner, printParseErrorCode, visit, type ParseErrorCode } from 'jsonc-parser';

/** Texts that nest deeper are refused: no documented body does, and a hostile one would break a parser. */
export const MAX_JSON_DEPTH = 32;

/** Where a text stops being strict JSON, and why. */
export interface JsonFlaw {
  /** Where the word, text or sign begins that is wrong. */
  readonly offset: number;
  /** The first character with which the text cannot be JSON any more; the end of the text if it only ends too early. */
  readonly wrongAt: number;
  /** Whether more text could make it JSON. */
  readonly endsTooEarly: boolean;
  readonly isComment: boolean;
  /** Why, as the rest of a sentence without its full stop. Undefined where nothing better than "unexpected" is known. */
  readonly why: string | undefined;
}

/** A place in a text, as editors count: from 1, the column in UTF-16 code units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const WHY: Readonly<Record<string, string>> = {
  InvalidNumberFormat: 'that is no number',
  PropertyNameExpected: 'a key in double quotes is expected here',
  ValueExpected: 'a value is expected here',
  ColonExpected: 'a colon is expected here',
  CommaExpected: 'a comma is expected before this',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'nothing may follow the closing }',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'this text lacks its closing quote',
  UnexpectedEndOfNumber: 'that is no number',
  InvalidUnicode: '\\u takes four hexadecimal digits',
  InvalidEscapeCharacter: 'a backslash in a text is written \\\\',
  InvalidCharacter: 'a control character in a text is written as \\n, \\t or \\u0000',
};

/**
 * Finds where a text stops being strict JSON: no comments, no trailing commas.
 *
 * @param text one that nests no deeper than `MAX_JSON_DEPTH` (`tooDeepAt`): the parser recurses.
 * @returns undefined where it is JSON.
 */
export function jsonFlaw(text: string): JsonFlaw | undefined {
  const error = firstError(text);
  if (!error) return undefined;
  const { name, offset, length } = error;
  const wrongAt = firstWrongCharacter(text, error);
  return {
    offset,
    wrongAt,
    endsTooEarly: wrongAt >= text.trimEnd().length || (isCut(name) && offset + length >= text.length),
    isComment: /Comment/.test(name),
    why: whyOf(text, error),
  };
}

/** Finds where a text nests too deep. It scans only, however deep the text is. */
export function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const token = scanner.getTokenLength() === 1 ? text[scanner.getTokenOffset()] : undefined;
    if (token === '{' || token === '[') depth++;
    if (token === '}' || token === ']') depth--;
    if (depth > MAX_JSON_DEPTH) return scanner.getTokenOffset();
  }
  return undefined;
}

/** The line and column of an offset. */
export function placeIn(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** What the parser says first; errors after it mostly follow from it. */
interface FirstError {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
}

function firstError(text: string): FirstError | undefined {
  let first: FirstError | undefined;
  const stop = new Error('the first error is enough');
  const onError = (error: ParseErrorCode, offset: number, length: number): void => {
    first = { name: printParseErrorCode(error), offset, length };
    throw stop;
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch (thrown) {
    if (thrown !== stop) throw thrown;
  }
  return first;
}

const isCut = (name: string): boolean => /^UnexpectedEndOf(String|Number)$/.test(name);

/** A word may begin as `true` does, and a text may go wrong at a line break. */
function firstWrongCharacter(text: string, { name, offset, length }: FirstError): number {
  if (isCut(name)) return offset + length;
  if (name !== 'InvalidSymbol') return offset;
  const shared = ['true', 'false', 'null', '-'].map((word) => {
    let same = 0;
    while (same < word.length && text[offset + same] === word[same]) same++;
    return same;
  });
  return offset + Math.max(...shared);
}

function whyOf(text: string, { name, offset }: FirstError): string | undefined {
  const here = text.slice(offset);
  if (/^[}\]]/.test(here) && /,\s*$/.test(text.slice(0, offset)))
    return `no comma is allowed before ${here[0]}`;
  if (/^'|^[\w$]+\s*:/.test(here)) return 'texts and keys need double quotes';
  return WHY[name];
}
