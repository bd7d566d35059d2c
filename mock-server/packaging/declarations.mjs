import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a declaration imports of this package. */
const OWN_IMPORT = /(?:from |import |import\()['"](\.[^'"]+)\.js['"]/g;

/**
 * Copies the declarations of entries, and whatever of this package they import.
 *
 * @param from folder that the compiler wrote.
 * @param to folder of the package.
 * @param sources the source file of each entry.
 * @param type `commonjs` makes them declarations of CommonJS, by a package.json above them.
 */
export function copyDeclarations(from, to, sources, type) {
  const copied = new Set();
  const copy = (file) => {
    if (copied.has(file) || !existsSync(join(from, file))) return;
    copied.add(file);
    cpSync(join(from, file), join(to, file));
    for (const [, path] of readFileSync(join(from, file), 'utf8').matchAll(OWN_IMPORT)) {
      copy(join(dirname(file), `${path}.d.ts`));
    }
  };
  for (const source of sources) copy(source.replace(/\.ts$/, '.d.ts'));
  if (type !== 'commonjs') return;
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'package.json'), '{ "type": "commonjs" }\n');
}
