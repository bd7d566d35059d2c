/**
 * Bundles the entries that CommonJS loads, Jest above all, into `dist/cjs`, with declarations of their own. Run by
 * `npm run build`, after the compiler has written the declarations.
 */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';

const OUT = 'dist/cjs';

/** Each file of `dist/cjs` and its source. */
const ENTRIES = {
  index: 'mock-server/index.ts',
  contracts: 'contracts/index.ts',
  scripted: 'sdk-stub/scripted/index.ts',
  intercept: 'mock-server/fixtures/intercept/index.ts',
  msw: 'mock-server/fixtures/msw/index.ts',
  orders: 'mock-server/fixtures/orders/index.ts',
  playwright: 'mock-server/fixtures/playwright/index.ts',
  'playwright-reporter': 'mock-server/fixtures/playwright/reporter.ts',
};

const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Libraries that have no CommonJS: they are bundled. */
const ESM_ONLY = ['leven'];

/** The fixtures share one sandbox module with whoever requires `ingo-sandbox`, so that its classes are the same. */
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

await build({
  entryPoints: { ...ENTRIES, 'explain-worker': 'mock-server/signature/explain/explain-worker.ts' },
  outdir: OUT,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  minifySyntax: true,
  minifyWhitespace: true,
  target: 'node20.19',
  format: 'cjs',
  // Jest has no `import()` where it loads CommonJS.
  supported: { 'dynamic-import': false },
  logLevel: 'warning',
  external: Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => !ESM_ONLY.includes(name)),
  plugins: [sharedIndex],
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
});

// A declaration belongs to CommonJS where the package.json above it says so.
const copied = new Set();
for (const source of Object.values(ENTRIES)) copyDeclaration(source.replace(/\.ts$/, '.d.ts'));
writeFileSync(join(OUT, 'types', 'package.json'), '{ "type": "commonjs" }\n');

/** Copies a declaration and, of this package, what it imports. */
function copyDeclaration(file) {
  const from = join('dist', file);
  if (copied.has(file) || !existsSync(from)) return;
  copied.add(file);
  cpSync(from, join(OUT, 'types', file));
  for (const [, path] of readFileSync(from, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g)) {
    copyDeclaration(join(dirname(file), `${path}.d.ts`));
  }
}
