import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS, ROOT, textOf } from './markdown.js';

/** Anchors of the headings of a document, as GitHub makes them. */
const anchorsOf = (path: string): string[] =>
  [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );

/** Where the links of a document go that stay in the repository. */
const linksOf = (path: string): { file: string; anchor: string | undefined }[] =>
  [...textOf(path).matchAll(/\]\(([^):]+)\)/g)].map(([, link]) => {
    const [file, anchor] = link!.split('#');
    return { file: file === '' ? path : join(dirname(path), file!), anchor };
  });

describe.each([...DOCUMENTS, '.github/CONTRIBUTING.md', 'CHANGELOG.md'])('%s', (path) => {
  it('links to files that are there', () => {
    expect(linksOf(path).filter(({ file }) => !existsSync(`${ROOT}${file}`))).toEqual([]);
  });

  it('links to headings that are there', () => {
    const missing = linksOf(path).filter(
      ({ file, anchor }) => anchor !== undefined && !anchorsOf(file).includes(anchor),
    );
    expect(missing).toEqual([]);
  });
});
