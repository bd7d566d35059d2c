/**
 * Bundles the example into `client/example/dist`, or the folder that is given: `main.js`, and beside it what the browser
 * gets. Fastify is not bundled. Run by `npm run build`.
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const outdir = process.argv[2] ?? at('dist');
const shared = { outdir, bundle: true, format: 'esm', logLevel: 'warning' };

await mkdir(outdir, { recursive: true });
await Promise.all([
  build({
    ...shared,
    entryPoints: [at('main.ts')],
    platform: 'node',
    target: 'node20.19',
    external: ['fastify'],
  }),
  build({ ...shared, entryPoints: [at('page.ts')], target: 'es2022' }),
  ...['page.html', 'page.css'].map((file) => copyFile(at(file), `${outdir}/${file}`)),
]);
