/** `npm run docs`: writes the reference tables of every document from the tables in code. */
import { writeFileSync } from 'node:fs';
import { withGenerated } from './generated.js';
import { DOCUMENTS, ROOT, textOf } from './markdown.js';

for (const path of DOCUMENTS) {
  const before = textOf(path);
  const after = await withGenerated(path, before);
  if (after === before) continue;
  writeFileSync(`${ROOT}${path}`, after);
  console.log(`wrote ${path}`);
}
