/**
 * Bundles the client into `client/dist`: `server.js` for Node, `browser.js` for browsers. Run by `npm run build`, and by the
 * tests, which must not meet an older build.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const SHARED = { absWorkingDir: FOLDER, bundle: true, format: 'esm', logLevel: 'warning' };

/** Bundles both halves of the client. */
export async function bundleClient() {
  await Promise.all([
    build({
      ...SHARED,
      entryPoints: ['server/index.ts'],
      outfile: 'dist/server.js',
      platform: 'node',
      target: 'node20.19',
    }),
    build({
      ...SHARED,
      entryPoints: ['browser/index.ts'],
      outfile: 'dist/browser.js',
      minify: true,
      target: 'es2022',
    }),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleClient();
