import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { ROOT } from './markdown.js';

/** What an example imports by its published name, and the source that is published under it. */
const SOURCES: Readonly<Record<string, string>> = {
  'ingo-sandbox': 'mock-server/index.ts',
  'ingo-sandbox/matrix': 'mock-server/contract-testing/matrix/index.ts',
  'ingo-sandbox/scripted': 'sdk-stub/scripted/index.ts',
  'ingo-sandbox-client/browser': 'client/browser/index.ts',
  'ingo-sandbox-client/server': 'client/server/index.ts',
};

/** What the compiler has to say about an example, by the settings of the repository. */
export function complaintsOf(example: string): string[] {
  const file = join(ROOT, 'tests/docs/example-of-a-document.ts');
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT);
  const paths = Object.fromEntries(Object.entries(SOURCES).map(([name, source]) => [name, [`./${source}`]]));
  const all = { ...options, paths, allowImportingTsExtensions: true };
  const host = ts.createCompilerHost(all);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, example, ts.ScriptTarget.ES2023) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], all, host);
  const source = program.getSourceFile(file)!;
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}

/** Runs an example in a process of its own. */
export function runExample(example: string): { code: number | null; stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-example-'));
  try {
    const file = join(folder, 'example.mts');
    const text = Object.entries(SOURCES).reduce(
      (code, [name, source]) => code.replace(`'${name}'`, `'${pathToFileURL(join(ROOT, source)).href}'`),
      example,
    );
    writeFileSync(file, text);
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    return { code: status, stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
