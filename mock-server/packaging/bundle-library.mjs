/**
 * Bundles what `exports` of package.json names: ES modules into `dist/esm`, which share what they have in common, and
 * CommonJS, which Jest loads, into `dist/cjs`. The libraries are bundled with them, so that nothing else is installed.
 */
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { NODE_OPTIONS, OPTIONAL, REQUIRE_IN_ESM } from './esbuild-options.mjs';

/** Each file of `dist/cjs`, and of `dist/esm`, and its source. */
export const ENTRIES = {
  index: 'mock-server/index.ts',
  contracts: 'contracts/index.ts',
  scripted: 'sdk-stub/scripted/index.ts',
  intercept: 'mock-server/fixtures/intercept/index.ts',
  msw: 'mock-server/fixtures/msw/index.ts',
  orders: 'mock-server/fixtures/orders/index.ts',
  playwright: 'mock-server/fixtures/playwright/index.ts',
  'playwright-reporter': 'mock-server/fixtures/playwright/reporter.ts',
  matrix: 'mock-server/contract-testing/matrix/index.ts',
};

/** Those of `dist/esm` alone: Vitest is an ES module. */
export const ESM_ENTRIES = {
  vitest: 'mock-server/fixtures/vitest/index.ts',
  'vitest-reporter': 'mock-server/fixtures/vitest/reporter.ts',
};

const WORKER = { 'explain-worker': 'mock-server/signature/explain/explain-worker.ts' };

/** In CommonJS the fixtures share one module with whoever requires `ingo-sandbox`, so that its classes are the same. */
const sharedIndex = {
  name: 'shared-index',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/(\.\.\/)?index\.js$/ }, ({ path, resolveDir }) =>
      relative('.', join(resolveDir, path)) === join('mock-server', 'index.js')
        ? { path: './index.cjs', external: true }
        : undefined,
    );
  },
};

/** Bundles both; returns the source files that went into them. */
export async function bundleLibrary() {
  const built = await Promise.all([
    build({
      ...NODE_OPTIONS,
      entryPoints: { ...ENTRIES, ...ESM_ENTRIES, ...WORKER },
      outdir: 'dist/esm',
      format: 'esm',
      splitting: true,
      external: OPTIONAL,
      banner: REQUIRE_IN_ESM,
    }),
    build({
      ...NODE_OPTIONS,
      entryPoints: { ...ENTRIES, ...WORKER },
      outdir: 'dist/cjs',
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
      // The tools that judge types read the exports from the lines of this file.
      minifyWhitespace: false,
      // Jest has no `import()` where it loads CommonJS.
      supported: { 'dynamic-import': false },
      external: OPTIONAL,
      plugins: [sharedIndex],
      define: { 'import.meta.url': 'importMetaUrl' },
      banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
    }),
  ]);
  return built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
}
