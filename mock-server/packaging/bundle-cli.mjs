/**
 * Bundles the command line into one file, `dist/cli.js`: loading one file instead of hundreds makes it start fast. The
 * thread that explains refusals and the inspector are files beside it. Another folder may be given as an argument.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildInspector } from '../inspector/bundle.mjs';
import { NODE_OPTIONS, OPTIONAL, REQUIRE_IN_ESM } from './esbuild-options.mjs';

/** Bundles it into a folder; returns the source files that went into it. */
export async function bundleCli(outdir) {
  const { metafile } = await build({
    ...NODE_OPTIONS,
    entryPoints: {
      cli: 'mock-server/cli/main.ts',
      'explain-worker': 'mock-server/signature/explain/explain-worker.ts',
    },
    outdir,
    external: OPTIONAL,
    format: 'esm',
    banner: REQUIRE_IN_ESM,
  });
  const inspected = await buildInspector(join(outdir, 'inspector'));
  return [...Object.keys(metafile.inputs), ...inspected];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await bundleCli(process.argv[2] ?? 'dist');
