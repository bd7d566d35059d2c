import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack, type PackageFolder } from './pack.js';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** A folder in which nothing is installed but the packed packages: they depend on nothing else. */
export interface EmptyProject {
  readonly folder: string;
  /** Writes a file of the project, and the folders it is in. */
  write(name: string, text: string): void;
  read(name: string): string;
  /** Runs Node in it to its end; gives what it printed. */
  node(...args: string[]): string;
  /** The same, where it may fail. */
  run(...args: string[]): { readonly code: number | null; readonly stdout: string; readonly stderr: string };
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
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  write('package.json', '{ "name": "project", "version": "1.0.0" }');
  for (const name of peers) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(MODULES, name), link, 'junction');
  }
  for (const [source, name] of Object.entries(NAMES)) {
    const target = join(folder, 'node_modules', name);
    mkdirSync(target, { recursive: true });
    const { tarball } = pack(source as PackageFolder);
    execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', `node_modules/${name}`], {
      cwd: folder,
    });
  }
  return {
    folder,
    write,
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    run: (...args) => {
      const env = { ...process.env, CI: 'true', GITHUB_STEP_SUMMARY: '', NODE_ENV: 'test' };
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        ...{ cwd: folder, encoding: 'utf8', env },
      });
      return { code: status, stdout, stderr };
    },
    node: (...args) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
