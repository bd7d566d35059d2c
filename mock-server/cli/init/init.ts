import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command, Option } from 'commander';
import { print } from '../print.js';
import { UsageError } from '../usage-error.js';
import { FRAMEWORKS, type Framework } from './frameworks.js';
import { CONFIG_FILE, projectFiles } from './project-files.js';

interface InitFlags {
  readonly framework?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** The result of a file: `kept` was there before. */
interface Written {
  readonly path: string;
  readonly done: 'written' | 'replaced' | 'kept';
}

interface Manifest {
  readonly type?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** `ingo-sandbox init [FOLDER]`: a config, an example scenario and a first test. */
export const initCommand = (): Command =>
  new Command('init')
    .description('Write a config, a scenario and a first test for a project.')
    .argument('[folder]', 'folder of the project, with its package.json', '.')
    .addOption(
      new Option('--framework <name>', 'what runs the test; default: what package.json names').choices(
        FRAMEWORKS.map(({ name }) => name),
      ),
    )
    .option('--force', 'replace files that exist; without it they are kept')
    .action((folder: string, { framework: name, force = false, json }: InitFlags) => {
      const manifest = readManifest(folder);
      const framework = FRAMEWORKS.find((known) => known.name === name) ?? frameworkOf(manifest);
      const isModule = manifest.type === 'module';
      const files = projectFiles(framework, isModule).map((file): Written => {
        const { path, text } = file;
        return { path, done: write(join(folder, path), text, force) };
      });
      const next = [
        framework.run(framework.file(isModule)),
        `npx ingo-sandbox start --config ${CONFIG_FILE}`,
      ];
      const data = { framework: framework.name, files, next };
      print(json ? `${JSON.stringify(data, null, 2)}\n` : initText(framework, files, next));
    });

/** Throws UsageError where there is no package.json, or none that can be read. */
function readManifest(folder: string): Manifest {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) {
    throw new UsageError(`there is no ${file}; run npm init first, or name the folder of the project`);
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as Error).message}`);
  }
}

/** The first framework that a project depends on; else that of Node. */
function frameworkOf({ dependencies = {}, devDependencies = {} }: Manifest): Framework {
  const used = { ...dependencies, ...devDependencies };
  return FRAMEWORKS.find(({ dependency }) => dependency === undefined || dependency in used)!;
}

function write(file: string, text: string, force: boolean): Written['done'] {
  const exists = existsSync(file);
  if (exists && !force) return 'kept';
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${(error as Error).message}`);
  }
  return exists ? 'replaced' : 'written';
}

function initText({ name }: Framework, files: readonly Written[], next: readonly string[]): string {
  const rows = files.map(({ path, done }) => `  ${done.padEnd(8)} ${path}\n`);
  const kept = files.some(({ done }) => done === 'kept');
  return [
    `A first test for ${name}:\n\n${rows.join('')}`,
    ...(kept ? ['\nWhat is kept was there before; --force replaces it.\n'] : []),
    `\nNext:\n\n${next.map((command) => `  ${command}\n`).join('')}`,
  ].join('');
}
