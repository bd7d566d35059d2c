/**
 * Bundles the command line into one file, `dist/cli.js`: loading one file instead of hundreds is what makes it start
 * fast. The thread that explains refusals is a file beside it, so is the inspector, and so are the licences of the
 * libraries in all of them. Run by `npm run build`; another folder may be given.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildInspector } from '../inspector/bundle.mjs';

const outdir = process.argv[2] ?? 'dist';

const { metafile } = await build({
  entryPoints: {
    cli: 'mock-server/cli/main.ts',
    'explain-worker': 'mock-server/signature/explain/explain-worker.ts',
  },
  outdir,
  metafile: true,
  bundle: true,
  // Installed beside this package where it is used, and loaded by the command that needs it.
  external: ['@pact-foundation/pact', '@modelcontextprotocol/sdk', 'ioredis', '@fastify/reply-from'],
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

const inspected = await buildInspector(join(outdir, 'inspector'));

const folders = [...Object.keys(metafile.inputs), ...inspected].flatMap(
  (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [],
);
const licences = [...new Set(folders)].sort().map(licenceOf);
writeFileSync(join(outdir, 'THIRD-PARTY-LICENSES.txt'), licences.join(`\n${'─'.repeat(80)}\n\n`));

/** Name, version and licence of a library that was bundled. */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file && !license) throw new Error(`${name} is bundled, and names no licence`);
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : 'Its package holds no licence text.';
  return `${name} ${version} (${license})\n\n${text}\n`;
}
