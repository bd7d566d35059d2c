/**
 * Builds the inspector: one script and one style. Run by `npm run build`; another folder than `dist/inspector` may be given.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';

/** Folder of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

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

/** Builds into `dist/inspector` now and at every change, a page that reloads itself then; returns what ends that. */
export async function watchInspector() {
  const inject = ['mock-server/inspector/app/state/live-reload.ts'];
  const building = await context({ ...options(join(ROOT, 'dist/inspector')), inject });
  await building.rebuild();
  await building.watch();
  return building;
}

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
  await buildInspector(process.argv[2]);
}
