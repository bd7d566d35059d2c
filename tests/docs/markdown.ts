import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Text of a document of the repository. */
export const textOf = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

/** The fenced blocks of one language, in order. */
export function codeBlocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, code]) =>
    name === language ? [code!] : [],
  );
}

/** The one fenced block of a language that holds a text. */
export function codeBlock(markdown: string, language: string, text: string): string {
  const found = codeBlocks(markdown, language).filter((code) => code.includes(text));
  if (found.length !== 1) throw new Error(`${found.length} ${language} blocks hold "${text}", expected one`);
  return found[0]!;
}

/** The rows of the table whose head begins with a word, cell by cell, without the head. */
export function tableRows(markdown: string, firstHead: string): string[][] {
  const lines = markdown.split('\n');
  const head = lines.findIndex((line) => cellsOf(line)[0] === firstHead);
  if (head < 0) throw new Error(`there is no table that begins with "${firstHead}"`);
  const rest = lines.slice(head + 2);
  const length = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, length).map(cellsOf);
}

const cellsOf = (line: string): string[] =>
  line.startsWith('|')
    ? line
        .slice(1, line.lastIndexOf('|'))
        .split('|')
        .map((cell) => cell.trim())
    : [];

/** Everything that a text sets as code. */
export const codeSpans = (markdown: string): string[] =>
  [...markdown.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
