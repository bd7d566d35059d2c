import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileBlock } from '../docs/file-block.js';
import { codeBlocks, ROOT, textOf } from '../docs/markdown.js';

const DOCUMENT = 'client/README.md';
const README = textOf(DOCUMENT);

const FILES = readdirSync(`${ROOT}client/guides`, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'tsconfig.json')
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').split('client/').at(-1)!)
  .toSorted();

describe('the guides in the README of the client', () => {
  it.each(FILES)('hold %s once, and as it is', (path) => {
    expect(README.split(fileBlock(DOCUMENT, `file ${path}`)!)).toHaveLength(2);
  });

  it('hold no other code', () => {
    const guides = README.slice(README.indexOf('\n## Guides\n'));
    expect(codeBlocks(guides)).toEqual([]);
    expect(guides.match(/^```\w+$/gm)).toHaveLength(FILES.length - 1); // node/server.ts stands above them
  });
});

it('a file in a language that no block has is refused, by name', () => {
  expect(() => fileBlock(DOCUMENT, 'file guides/x.cobol')).toThrow(
    'client/README.md: no language is known for guides/x.cobol',
  );
});
