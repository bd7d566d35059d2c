import { describe, expect, it } from 'vitest';
import { isFile } from './file-block.js';
import { GENERATED, namesIn, withGenerated } from './generated.js';
import { DOCUMENTS, textOf } from './markdown.js';

describe('the reference tables', () => {
  it.each(DOCUMENTS)('of %s are what the code says today', async (path) => {
    const text = textOf(path);
    expect((await withGenerated(path, text)) === text, 'run `npm run docs`').toBe(true);
  });

  it('stand in a document each, once', () => {
    const used = DOCUMENTS.flatMap((path) => namesIn(textOf(path))).filter((name) => !isFile(name));
    expect(used.toSorted()).toEqual(Object.keys(GENERATED).toSorted());
  });

  it('of an unknown name are refused, by name', async () => {
    const text = '<!-- generated: readngs -->\n<!-- end -->\n';
    await expect(withGenerated('README.md', text)).rejects.toThrow(
      'README.md: "readngs" is no generated table',
    );
  });
});
