import { readFileSync } from 'node:fs';

/** How everything is bundled that Node runs. */
export const NODE_OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  metafile: true,
  // A library's ES modules, where it has them: what CommonJS asks for at run time cannot be bundled.
  mainFields: ['module', 'main'],
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
};

/** Installed beside this package by those who use them, and never bundled. */
export const OPTIONAL = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).peerDependencies);

/** Parts of the framework are CommonJS and call require, which ES modules do not have. */
export const REQUIRE_IN_ESM = {
  js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
};
