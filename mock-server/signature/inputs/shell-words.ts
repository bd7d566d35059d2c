import { InputError } from './input-error.js';

/** The words of a command as a shell would hand them over, and where the command ends. */
export interface ShellWords {
  readonly words: readonly string[];
  /** Offset of what follows the command: a line end, a pipe, the end of the text. */
  readonly end: number;
}

/** Ends a command where no quotes are open. */
const ENDS = new Set(['\n', '|', ';', '&', '(', ')']);

/** Characters that mean nothing but themselves. */
const PLAIN = /[^ \t\r\n\\'"$`<>|;&()]+/y;

/** What a backslash and a letter mean within `$'…'`. */
const ANSI_C: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '?': '?',
};

/** A number within `$'…'`: bytes in octal or hexadecimal, or a code point. */
const ANSI_C_NUMBER = /([0-7]{1,3})|x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})/y;

/**
 * Takes a command line apart as a POSIX shell or bash does: `'…'`, `"…"`, `$'…'`, backslashes, lines that go on behind a
 * backslash. Reads each character once.
 *
 * @param start where the command begins.
 * @returns words as Latin-1 views of their UTF-8 bytes, since `$'\xc3\xa9'` writes bytes.
 * @throws InputError for quotes that do not end, and for variables and commands, whose values the text does not tell.
 */
export function posixWords(text: string, start = 0): ShellWords {
  const words: string[] = [];
  let word: string[] | undefined;
  let at = start;
  /** The next word is where output goes. */
  let isRedirected = false;

  const add = (part: string): void => void (word ??= []).push(part);
  const finish = (): void => {
    if (word && !isRedirected) words.push(word.join(''));
    if (word) isRedirected = false;
    word = undefined;
  };

  while (at < text.length) {
    const char = text[at]!;
    if (char === '\\') {
      const lineEnd = /\r?\n/y;
      lineEnd.lastIndex = at + 1;
      const ended = lineEnd.exec(text);
      if (!ended) add(bytesOf(codePointAt(text, at + 1)));
      at += 1 + (ended ? ended[0].length : codePointAt(text, at + 1).length);
    } else if (char === "'") {
      const end = text.indexOf("'", at + 1);
      if (end < 0) throw openQuote("'", text, at);
      add(bytesOf(text.slice(at + 1, end)));
      at = end + 1;
    } else if (char === '"' || (char === '$' && text[at + 1] === '"')) {
      at = readDouble(text, at + (char === '$' ? 2 : 1), add);
    } else if (char === '$' && text[at + 1] === "'") {
      at = readAnsiC(text, at + 2, add);
    } else if (char === '$' || char === '`') {
      throwIfVariable(text, at);
      add(char);
      at++;
    } else if (/[ \t\r]/.test(char)) {
      finish();
      at++;
    } else if (char === '>' || char === '<') {
      if (word && /^\d$/.test(word.join(''))) word = undefined;
      finish();
      at += /^[><]+&?/.exec(text.slice(at, at + 4))![0].length;
      isRedirected = true;
    } else if (ENDS.has(char) || (char === '#' && !word)) {
      break;
    } else {
      PLAIN.lastIndex = at;
      const [run] = PLAIN.exec(text)!;
      add(bytesOf(run));
      at += run.length;
    }
  }
  finish();
  return { words, end: at };
}

function readDouble(text: string, start: number, add: (part: string) => void): number {
  add('');
  let at = start;
  while (at < text.length && text[at] !== '"') {
    const special = /[\\"$`]/g;
    special.lastIndex = at;
    const next = special.exec(text)?.index ?? text.length;
    add(bytesOf(text.slice(at, next)));
    at = next;
    if (text[at] === '\\') {
      const escaped = text.slice(at + 1, at + 3);
      if (/^[\\"$`]/.test(escaped)) add(escaped[0]!);
      else if (!/^\r?\n/.test(escaped)) add(`\\${bytesOf(codePointAt(text, at + 1))}`);
      at += escaped.startsWith('\r\n') ? 3 : 1 + codePointAt(text, at + 1).length;
    } else if (text[at] === '$' || text[at] === '`') {
      throwIfVariable(text, at);
      add(text[at]!);
      at++;
    }
  }
  if (at >= text.length) throw openQuote('"', text, start);
  return at + 1;
}

function readAnsiC(text: string, start: number, add: (part: string) => void): number {
  add('');
  let at = start;
  while (at < text.length && text[at] !== "'") {
    const special = /[\\']/g;
    special.lastIndex = at;
    const next = special.exec(text)?.index ?? text.length;
    add(bytesOf(text.slice(at, next)));
    at = next;
    if (text[at] !== '\\') continue;
    ANSI_C_NUMBER.lastIndex = at + 1;
    const number = ANSI_C_NUMBER.exec(text);
    if (number) {
      const [whole, octal, hex, ...points] = number;
      if (octal !== undefined) add(String.fromCharCode(parseInt(octal, 8) & 0xff));
      else if (hex !== undefined) add(String.fromCharCode(parseInt(hex, 16)));
      else add(bytesOf(String.fromCodePoint(Math.min(parseInt(points.join(''), 16), 0x10ffff))));
      at += 1 + whole.length;
    } else {
      const letter = codePointAt(text, at + 1);
      add(ANSI_C[letter] ?? `\\${bytesOf(letter)}`);
      at += 1 + letter.length;
    }
  }
  if (at >= text.length) throw openQuote("$'", text, start);
  return at + 1;
}

/** A dollar that is followed by no name is a plain dollar. */
function throwIfVariable(text: string, at: number): void {
  const found = /^\$\{?([A-Za-z_]\w{0,60})|^\$\(|^\$\{|^`/.exec(text.slice(at, at + 64));
  if (!found) return;
  const what = found[1] === undefined ? `the command ${found[0]}…` : `the variable $${found[1]}`;
  throw new InputError(
    `the command line has ${what}, whose value is not in the text; run it under "set -x" and give the line that is printed, or give the trace of curl --trace`,
  );
}

const openQuote = (quote: string, text: string, at: number): InputError =>
  new InputError(
    `the command line ends within ${quote}…, which begins in line ${text.slice(0, at).split('\n').length}: give the command whole`,
  );

const codePointAt = (text: string, at: number): string =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : '';

/** The UTF-8 bytes of a text, one character each. */
const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
