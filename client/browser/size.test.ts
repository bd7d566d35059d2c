import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it.each([
  ['the bundle for browsers', 'index.ts', 4096],
  ['recordIngo alone', 'record-ingo.ts', 1024],
])('%s (%s) depends on nothing and has at most %i bytes, gzipped', async (_, file, most) => {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    metafile: true,
  });
  expect(gzipSync(outputFiles[0]!.contents).length).toBeLessThanOrEqual(most);
  expect(Object.keys(metafile.inputs).filter((file) => file.includes('node_modules'))).toEqual([]);
});
