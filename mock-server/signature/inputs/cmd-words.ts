import { InputError } from './input-error.js';
import type { ShellWords } from './shell-words.js';

/**
 * Takes a command line apart as Windows does: first cmd.exe, for which `^` takes the meaning from the next character unless
 * quotes are open, then the C library, for which `\"`, and `""` within quotes, are a quote. Reads each character once.
 *
 * @param start where the command begins.
 * @returns words as Latin-1 views of their UTF-8 bytes.
 * @throws InputError for quotes that do not end.
 */
export function cmdWords(text: string, start = 0): ShellWords {
  const { line, end } = commandLine(text, start);
  return { words: argumentsOf(line).map((word) => Buffer.from(word, 'utf8').toString('latin1')), end };
}

/** Characters that mean nothing to cmd.exe, whether quotes are open or not. */
const PLAIN = /[^^"\n|&<>]*/y;

/** What cmd.exe hands over. */
function commandLine(text: string, start: number): { line: string; end: number } {
  const parts: string[] = [];
  let isQuoted = false;
  let at = start;
  while (at < text.length) {
    const char = text[at]!;
    if (char === '^' && !isQuoted) {
      // A line that continues: the line end is dropped, and what follows it, even a line end, is taken literally.
      const [dropped] = /^(?:\r?\n)?/.exec(text.slice(at + 1, at + 3))!;
      at += 1 + dropped.length;
      const [taken = ''] = /^(?:\r\n|[\s\S])?/.exec(text.slice(at, at + 2))!;
      parts.push(taken === '\r\n' ? '\n' : taken);
      at += taken.length;
      continue;
    }
    if (char === '\n' || (!isQuoted && /[|&<>]/.test(char))) break;
    if (char === '"') isQuoted = !isQuoted;
    PLAIN.lastIndex = at + 1;
    const run = char + PLAIN.exec(text)![0];
    parts.push(run);
    at += run.length;
  }
  return { line: parts.join(''), end: at };
}

/** What the C library makes of it. */
function argumentsOf(line: string): string[] {
  const words: string[] = [];
  let word: string[] | undefined;
  let isQuoted = false;
  let at = 0;
  while (at < line.length) {
    const backslashes = /\\*/y;
    backslashes.lastIndex = at;
    const count = backslashes.exec(line)![0].length;
    at += count;
    const char = line[at];
    if (char === '"') {
      (word ??= []).push('\\'.repeat(Math.floor(count / 2)));
      if (count % 2 === 1) word.push('"');
      else if (isQuoted && line[at + 1] === '"') {
        word.push('"');
        at++;
      } else isQuoted = !isQuoted;
      at++;
      continue;
    }
    if (count > 0) (word ??= []).push('\\'.repeat(count));
    if (char === undefined) break;
    if (!isQuoted && /\s/.test(char)) {
      if (word) words.push(word.join(''));
      word = undefined;
      at++;
    } else {
      const run = isQuoted ? /[^\\"]+/y : /[^\\"\s]+/y;
      run.lastIndex = at;
      (word ??= []).push(run.exec(line)![0]);
      at = run.lastIndex;
    }
  }
  if (isQuoted) throw new InputError('the command line ends within quotes: give the command whole');
  if (word) words.push(word.join(''));
  return words;
}
