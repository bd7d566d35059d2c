import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let built = false;

/** Bundles the verification for the bare servers, which pay for no compiler; once a process. */
export function buildVerification(): void {
  if (built) return;
  buildSync({
    entryPoints: ['tests/bench/verification.ts'],
    outfile: '.tmp/verification.mjs',
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
  built = true;
}
