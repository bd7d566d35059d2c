/**
 * Builds what the sandbox serves to browsers into a folder: the SDK, the plugin page with its style, and its texts. Run
 * by `npm run build:sdk`; another folder may be given.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const BANNER =
  '/*! ingo-sandbox: an independent, offline stand-in for Ingo Payments, for development and tests. MIT. */';

/** Each asset, and how it is built from its source. */
const ASSETS = {
  'sdk.js': { entryPoints: ['sdk-stub/script/main.ts'], format: 'iife', target: 'es2019' },
  'page.js': { entryPoints: ['sdk-stub/page/main.ts'], format: 'iife', target: 'es2020' },
  'page.css': { entryPoints: ['sdk-stub/page/page.css'], target: 'es2020' },
};

/** Builds one asset; returns its text. */
export async function buildAsset(name) {
  return bundled({ ...ASSETS[name], minify: true, banner: { [name.replace(/.*\./, '')]: BANNER } });
}

/** The texts of the page in every language, as one JSON object: locale → texts. */
export async function buildLocales() {
  const source = { entryPoints: ['sdk-stub/page/locales/index.ts'], format: 'esm', platform: 'neutral' };
  const { LOCALE_TEXTS } = await import(`data:text/javascript,${encodeURIComponent(await bundled(source))}`);
  return JSON.stringify(LOCALE_TEXTS);
}

/** Builds every asset into the folder. */
export async function buildAssets(outdir) {
  await mkdir(outdir, { recursive: true });
  const write = async (name, text) => writeFile(join(outdir, name), await text);
  await Promise.all([
    ...Object.keys(ASSETS).map((name) => write(name, buildAsset(name))),
    write('locales.json', buildLocales()),
  ]);
}

async function bundled(options) {
  const { outputFiles } = await build({
    ...options,
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await buildAssets(process.argv[2] ?? join(ROOT, 'dist/assets'));
