import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { ROOT } from './markdown.js';

/** What an example imports by its published name, and the source that is published under it. */
const SOURCES: Readonly<Record<string, string>> = {
  'ingo-sandbox': 'mock-server/index.ts',
  'ingo-sandbox/contracts': 'contracts/index.ts',
  'ingo-sandbox/intercept': 'mock-server/fixtures/intercept/index.ts',
  'ingo-sandbox/msw': 'mock-server/fixtures/msw/index.ts',
  'ingo-sandbox/orders': 'mock-server/fixtures/orders/index.ts',
  'ingo-sandbox/playwright': 'mock-server/fixtures/playwright/index.ts',
  'ingo-sandbox/playwright/reporter': 'mock-server/fixtures/playwright/reporter.ts',
  'ingo-sandbox/vitest': 'mock-server/fixtures/vitest/index.ts',
  'ingo-sandbox/vitest/reporter': 'mock-server/fixtures/vitest/reporter.ts',
  'ingo-sandbox/matrix': 'mock-server/contract-testing/matrix/index.ts',
  'ingo-sandbox/scripted': 'sdk-stub/scripted/index.ts',
  'ingo-sandbox/sdk': 'sdk-stub/script/global.ts',
  'ingo-sandbox-client/browser': 'client/browser/index.ts',
  'ingo-sandbox-client/server': 'client/server/index.ts',
};

/** Compiles examples by the settings of the repository; returns what the compiler reports, by name of the example. */
export function compilerErrors(examples: Readonly<Record<string, string>>): Record<string, string[]> {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT);
  const paths = Object.fromEntries(Object.entries(SOURCES).map(([name, source]) => [name, [`./${source}`]]));
  const all = { ...options, paths, allowImportingTsExtensions: true };
  const files = new Map(
    Object.entries(examples).map(([name, text], at) => [
      join(ROOT, `tests/docs/example-${at}.ts`),
      { name, text },
    ]),
  );
  const host = ts.createCompilerHost(all);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.getSourceFile = (file, ...rest) => {
    const example = files.get(file);
    return example ? ts.createSourceFile(file, example.text, rest[0]) : getSourceFile(file, ...rest);
  };
  const program = ts.createProgram([...files.keys()], all, host);
  return Object.fromEntries(
    [...files].map(([file, { name }]) => {
      const source = program.getSourceFile(file)!;
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [name, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))];
    }),
  );
}

/** Result of an example that ran; no exit code where it did not end in time. */
export interface RunExample {
  readonly code: number | null;
  readonly stderr: string;
}

/** How long an example may take, in milliseconds. */
const LIMIT_MS = 45_000;

/** Examples that were bundled. */
export interface BundledExamples {
  /**
   * Runs the example of this index. All of them run one after the other in one process; where that fails or does not
   * end, each in a process of its own, to show which one is wrong.
   */
  run(index: number): RunExample;
  remove(): void;
}

/** Bundles examples together: to load the source anew for each would take most of the time. */
export async function bundleExamples(examples: readonly string[]): Promise<BundledExamples> {
  mkdirSync(join(ROOT, '.tmp'), { recursive: true });
  // Inside the repository, where libraries are found by their names.
  const folder = mkdtempSync(join(ROOT, '.tmp', 'examples-'));
  const files = examples.map((text, index) => {
    const file = join(folder, `example-${index}.ts`);
    writeFileSync(file, text);
    return file;
  });
  await build({
    // Explanations are searched for in a thread, whose file lies beside the code that starts it.
    entryPoints: [...files, join(ROOT, 'mock-server/signature/explain/explain-worker.ts')],
    entryNames: '[name]',
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: 'external',
    alias: Object.fromEntries(Object.entries(SOURCES).map(([name, source]) => [name, join(ROOT, source)])),
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  const all = join(folder, 'all.js');
  writeFileSync(all, examples.map((_, index) => `await import('./example-${index}.js');\n`).join(''));
  let allRun: boolean | undefined;
  return {
    run(index) {
      allRun ??= isClean(runFile(all));
      return allRun ? CLEAN : runFile(join(folder, `example-${index}.js`));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

const CLEAN: RunExample = { code: 0, stderr: '' };
const isClean = ({ code, stderr }: RunExample): boolean => code === 0 && stderr === '';

function runFile(file: string): RunExample {
  const { status, stderr } = spawnSync(process.execPath, [file], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: LIMIT_MS,
  });
  return { code: status, stderr };
}
