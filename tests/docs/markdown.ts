import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The rooms, and what in them is not ours to check. */
const ROOMS = ['client', 'contracts', 'mock-server', 'sdk-stub', 'tests'];
const NOT_OURS = /(^|[\\/])(node_modules|dist)[\\/]/;

/** The documents for users: the front page, and each README or SUPPORTED in a room, so that a new one is checked as soon as it is there. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  ...ROOMS.flatMap((room) =>
    readdirSync(`${ROOT}${room}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(^|[\\/])(README|SUPPORTED)\.md$/.test(file) && !NOT_OURS.test(file))
      .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
      .toSorted(),
  ),
];

/** Text of a document of the repository. */
export const textOf = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

/** A fenced block of code. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
  /** Declarations in a comment `<!-- given: … -->` before the block: what the example takes as there. */
  readonly given: string;
}

/** A block that is a file of the repository, which is tested where it is. */
const FILE_BLOCK = /<!-- generated: file [\s\S]*?<!-- end -->/g;

/** The fenced blocks of a document that are no files, in order. */
export const codeBlocks = (markdown: string): CodeBlock[] =>
  [
    ...markdown
      .replace(FILE_BLOCK, '')
      .matchAll(/(?:<!-- given: ((?:(?!-->)[\s\S])*) -->\n\n)?^```(\w+)\n([\s\S]*?)^```$/gm),
  ].map(([, given = '', language, code]) => ({ language: language!, code: code!, given }));

/** The one fenced block that holds a text. */
export function codeBlock(markdown: string, text: string): string {
  const found = codeBlocks(markdown).filter(({ code }) => code.includes(text));
  if (found.length !== 1) throw new Error(`${found.length} blocks hold "${text}", expected one`);
  return found[0]!.code;
}

/** Everything that a text sets as code, outside of fenced blocks. */
export const codeSpans = (markdown: string): string[] =>
  [...markdown.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`]+)`/g)].map(([, code]) => code!);

/** Sets a text as code. */
export const code = (text: string | number): string => `\`${text}\``;

/** Sets each text as code, with commas between them. */
export const codes = (texts: readonly (string | number)[]): string => texts.map(code).join(', ');

/** A table of cells that are markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
