import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack, type PackageFolder } from './pack.js';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** A folder in which nothing is installed but the packed packages and what they depend on. */
export interface EmptyProject {
  readonly folder: string;
  /** Writes a file of the project. */
  write(name: string, text: string): void;
  /** Runs Node in it to its end; gives what it printed. */
  node(...args: string[]): string;
  remove(): void;
}

const NAMES: Readonly<Record<PackageFolder, string>> = { '.': 'ingo-sandbox', client: 'ingo-sandbox-client' };

/**
 * Makes one, with a package.json as `npm init -y` leaves it.
 *
 * @param peers what its user has installed beside our packages.
 */
export function emptyProject(peers: readonly string[] = []): EmptyProject {
  const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-project-'));
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write('package.json', '{ "name": "project", "version": "1.0.0" }');
  const { dependencies } = JSON.parse(readFileSync(join(MODULES, '..', 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  for (const name of [...Object.keys(dependencies), ...peers]) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(MODULES, name), link, 'junction');
  }
  for (const [source, name] of Object.entries(NAMES)) {
    const target = join(folder, 'node_modules', name);
    mkdirSync(target, { recursive: true });
    const tarball = pack(source as PackageFolder, folder);
    execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', `node_modules/${name}`], {
      cwd: folder,
    });
  }
  return {
    folder,
    write,
    node: (...args) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
