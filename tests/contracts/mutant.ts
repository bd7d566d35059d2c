import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type * as Published from '../../mock-server/index.js';
import type { Mutation } from './mutations.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Below the package root, because that is where the sandbox looks for its assets. */
const FOLDER = join(ROOT, 'node_modules', '.cache', 'ingo-sandbox', 'mutants');

/**
 * Bundles the sandbox with a change of its source, or without, and loads it.
 *
 * @throws Error where the text to be changed does not stand in its file exactly once: the table is out of date.
 */
export async function mutant(mutation?: Mutation): Promise<typeof Published> {
  const changed = mutation && { file: join(ROOT, mutation.file), contents: mutate(mutation) };
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'mock-server/index.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'silent',
    plugins: [
      {
        name: 'mutate',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.ts$/ }, ({ path }) =>
            path === changed?.file ? { contents: changed.contents, loader: 'ts' } : undefined,
          ),
      },
    ],
  });
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${(mutation?.name ?? 'none').replaceAll(/\W+/g, '-')}.mjs`);
  writeFileSync(file, outputFiles[0]!.text);
  return (await import(pathToFileURL(file).href)) as typeof Published;
}

function mutate({ file, text, instead }: Mutation): string {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const parts = source.split(text);
  if (parts.length !== 2) {
    throw new Error(`${JSON.stringify(text)} stands ${parts.length - 1} times in ${file}, expected once.`);
  }
  return parts.join(instead);
}
