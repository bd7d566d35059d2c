import { extname, posix } from 'node:path';
import { textOf } from './markdown.js';

/** Languages of fenced blocks, by the extensions of files. */
const LANGUAGES: Readonly<Record<string, string>> = {
  '.cs': 'csharp',
  '.html': 'html',
  '.php': 'php',
  '.py': 'python',
  '.ts': 'ts',
  '.tsx': 'tsx',
  '.vue': 'vue',
  '.yaml': 'yaml',
  '.yml': 'yaml',
};

/** The name by which a document asks for a file as a fenced block: `file guides/react/CaptureAccount.tsx`. */
const NAME = /^file (\S+)$/;

/** Whether a name between markers is that of a file. */
export const isFile = (name: string): boolean => NAME.test(name);

/**
 * A file as a fenced block; undefined where the name is not that of a file.
 *
 * @param document that it is in; the path in the name is relative to it.
 * @throws Error for a language that the table does not have, or a file that is not there.
 */
export function fileBlock(document: string, name: string): string | undefined {
  const path = NAME.exec(name)?.[1];
  if (path === undefined) return undefined;
  const language = LANGUAGES[extname(path)];
  if (language === undefined) throw new Error(`${document}: no language is known for ${path}`);
  return `\`\`\`${language}\n${textOf(posix.join(posix.dirname(document), path)).trimEnd()}\n\`\`\``;
}
