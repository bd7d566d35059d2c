/**
 * Bundles the client into `client/dist`: `server.js` for Node, `browser.js` for browsers, and both for CommonJS, as Jest
 * loads them, in `client/dist/cjs`; beside them `theme.css`, the colours of the example. Run by `npm run build`, and by the
 * tests, which must not meet an older build.
 */
import { copyFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const SHARED = { absWorkingDir: FOLDER, bundle: true, format: 'esm', logLevel: 'warning' };

const SERVER = { ...SHARED, entryPoints: ['server/index.ts'], platform: 'node', target: 'node20.19' };
const BROWSER = { ...SHARED, entryPoints: ['browser/index.ts'], minify: true, target: 'es2022' };

/** Bundles both halves of the client, with the theme. */
export async function bundleClient() {
  await Promise.all([
    build({ ...SERVER, outfile: 'dist/server.js' }),
    build({ ...SERVER, outfile: 'dist/cjs/server.cjs', format: 'cjs' }),
    build({ ...BROWSER, outfile: 'dist/browser.js' }),
    build({ ...BROWSER, outfile: 'dist/cjs/browser.cjs', format: 'cjs' }),
  ]);
  copyFileSync(`${FOLDER}../contracts/style/theme.css`, `${FOLDER}dist/theme.css`);
}

/** The declarations once more, under a package.json that says CommonJS. */
function copyDeclarations() {
  const [from, to] = [`${FOLDER}dist/types`, `${FOLDER}dist/cjs/types`];
  if (!existsSync(from)) throw new Error(`${from} is missing: run "npm run build"`);
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
  writeFileSync(`${to}/package.json`, '{ "type": "commonjs" }\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundleClient();
  copyDeclarations();
}
