import {
  createScanner,
  getLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { WHOLE, type ScenarioProblem } from './scenario-problem.js';

/** Keys of an object, and places in a list. */
export type JsonPath = readonly (string | number)[];

/** A JSON text with the place of everything in it. */
export interface JsonTree {
  readonly root: Node;
  readonly value: unknown;
  /** Describes a problem of what stands at a path, or of the nearest thing around it. */
  problemOf(path: JsonPath, message: string): ScenarioProblem;
}

/** Two hundred steps with the longest texts allowed fit in half of it. */
const MAX_CHARACTERS = 256 * 1024;
const MAX_DEPTH = 32;

/** Reads strict JSON: no comments, no trailing commas. What is too large or too deep is refused before it is read. */
export function parseJsonTree(text: string): JsonTree | { readonly problem: ScenarioProblem } {
  if (text.length > MAX_CHARACTERS) {
    return refuse(text, 0, [], `has ${text.length} characters; at most ${MAX_CHARACTERS} are read`);
  }
  const deep = tooDeepAt(text);
  if (deep !== undefined) return refuse(text, deep, [], `nests more than ${MAX_DEPTH} levels deep here`);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  // The first error is the author's; those after it mostly follow from it.
  if (error || !root) {
    const offset = error?.offset ?? 0;
    const path = getLocation(text, offset).path.filter((key) => key !== '');
    return refuse(text, offset, path, `is not JSON: ${whatBreaks(text, error)}`);
  }
  return {
    root,
    value: JSON.parse(text) as unknown,
    problemOf: (path, message) => problemAt(text, offsetOf(root, path), path, message),
  };
}

function refuse(text: string, offset: number, path: JsonPath, what: string) {
  return { problem: problemAt(text, offset, path, `"${pathText(path)}" ${what}.`) };
}

/** A path as people read it. */
export const pathText = (path: JsonPath): string => path.join('.') || WHOLE;

function problemAt(text: string, offset: number, path: JsonPath, message: string): ScenarioProblem {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: before.at(-1)!.length + 1, path: pathText(path), message };
}

/** Where the key of a path stands, or the item of a list. */
function offsetOf(root: Node, path: JsonPath): number {
  let node: Node = root;
  let offset = root.offset;
  for (const key of path) {
    const found =
      node.type === 'array'
        ? node.children![Number(key)]
        : node.children?.findLast((one) => keyOf(one) === key);
    if (!found) break;
    offset = found.offset;
    node = found.type === 'property' ? found.children![1]! : found;
  }
  return offset;
}

/** The key of a property. */
export const keyOf = (property: Node): string => String(property.children?.[0]?.value);

/** The parser goes as deep as the text does, which a hostile text would use to break it. */
function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const token = scanner.getTokenLength() === 1 ? text[scanner.getTokenOffset()] : undefined;
    if (token === '{' || token === '[') depth++;
    if (token === '}' || token === ']') depth--;
    if (depth > MAX_DEPTH) return scanner.getTokenOffset();
  }
  return undefined;
}

const WORDS: Readonly<Record<string, string>> = {
  InvalidNumberFormat: 'that is no number',
  PropertyNameExpected: 'a key in double quotes is expected here',
  ValueExpected: 'a value is expected here',
  ColonExpected: 'a colon is expected here',
  CommaExpected: 'a comma is expected before this',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'nothing may follow the closing }',
  InvalidCommentToken: 'it has no comments; "description" is for what is to be said',
  UnexpectedEndOfComment: 'it has no comments; "description" is for what is to be said',
  UnexpectedEndOfString: 'this text lacks its closing quote',
  UnexpectedEndOfNumber: 'that is no number',
  InvalidUnicode: '\\u takes four hexadecimal digits',
  InvalidEscapeCharacter: 'a backslash in a text is written \\\\',
  InvalidCharacter: 'a control character in a text is written as \\n, \\t or \\u0000',
};

function whatBreaks(text: string, error: ParseError | undefined): string {
  if (text.trim() === '') return 'it is empty';
  if (text.startsWith('\uFEFF')) return 'it begins with a byte order mark (EF BB BF)';
  if (!error) return 'a value is expected here';
  const here = text.slice(error.offset);
  if (/^[}\]]/.test(here) && /,\s*$/.test(text.slice(0, error.offset)))
    return `no comma may stand before ${here[0]}`;
  if (/^'|^[\w$]+\s*:/.test(here)) return 'texts and keys stand in double quotes';
  const word = JSON.stringify(/^[^\s,:{}[\]"]{1,20}|^./su.exec(here)?.[0] ?? '');
  return WORDS[printParseErrorCode(error.error)] ?? `unexpected ${word}`;
}
