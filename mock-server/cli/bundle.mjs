/**
 * Bundles the command line into one file, `dist/cli.js`: loading one file instead of hundreds is what makes it start
 * fast. Run by `npm run build`; another name for the file may be given.
 */
import { build } from 'esbuild';

await build({
  entryPoints: ['mock-server/cli/main.ts'],
  outfile: process.argv[2] ?? 'dist/cli.js',
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
