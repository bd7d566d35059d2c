/**
 * Bundles the command line into one file, `dist/cli.js`: loading one file instead of hundreds is what makes it start
 * fast. Beside it stand the thread that explains wrong signatures, `explain-worker.js`, and the licences of the libraries in
 * both. Run by `npm run build`; another name for the first file may be given, and all stand beside it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { build } from 'esbuild';

const outfile = process.argv[2] ?? 'dist/cli.js';

const { metafile } = await build({
  entryPoints: {
    [parse(outfile).name]: 'mock-server/cli/main.ts',
    'explain-worker': 'mock-server/signature/explain/explain-worker.ts',
  },
  outdir: dirname(outfile),
  outExtension: { '.js': parse(outfile).ext },
  metafile: true,
  bundle: true,
  // Installed beside this package where it is used, and loaded by the command that needs it.
  external: ['@pact-foundation/pact'],
  platform: 'node',
  // A library's ES modules, where it has them: what CommonJS asks for at run time cannot be bundled.
  mainFields: ['module', 'main'],
  target: 'node20.19',
  format: 'esm',
  logLevel: 'warning',
  minifySyntax: true,
  minifyWhitespace: true,
  // Parts of the framework are CommonJS and call require, which ES modules do not have.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
});

const folders = Object.keys(metafile.inputs).flatMap(
  (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [],
);
const licences = [...new Set(folders)].sort().map(licenceOf);
writeFileSync(join(dirname(outfile), 'THIRD-PARTY-LICENSES.txt'), licences.join(`\n${'─'.repeat(80)}\n\n`));

/** Name, version and licence of a library that was bundled. */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name} is bundled, and has no file with its licence`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
