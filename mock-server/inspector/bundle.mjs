/**
 * Builds the inspector into a folder: one script and one style. Run by `npm run build:inspector`; another folder may be
 * given, and `--watch` builds anew at every change.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What esbuild is asked for; `metafile` names the libraries that are bundled. */
const options = (outdir) => ({
  absWorkingDir: ROOT,
  entryPoints: ['mock-server/inspector/app/app.tsx', 'mock-server/inspector/app/style/app.css'],
  entryNames: '[name]',
  outdir,
  bundle: true,
  metafile: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  logLevel: 'warning',
});

/** Builds once; returns the files that went in. */
export async function buildInspector(outdir = join(ROOT, 'dist/inspector')) {
  const building = await context(options(outdir));
  try {
    const { metafile } = await building.rebuild();
    return Object.keys(metafile.inputs);
  } finally {
    await building.dispose();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [outdir = join(ROOT, 'dist/inspector')] = process.argv.slice(2).filter((arg) => arg !== '--watch');
  if (process.argv.includes('--watch')) await (await context(options(outdir))).watch();
  else await buildInspector(outdir);
}
