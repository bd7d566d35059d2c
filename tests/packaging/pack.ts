import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oncePerRun } from '../run/once-per-run.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The two packages of the repository, by the folder of their package.json. */
export type PackageFolder = '.' | 'client';

/** A package as npm would publish it. */
export interface Packed {
  /** Path of the tarball, which stays for the other tests. */
  readonly tarball: string;
  /** Names of the files in it, with `/` on every system. */
  readonly files: readonly string[];
  /** Bytes of all files together. */
  readonly unpackedSize: number;
}

/** Packs a package; once for all tests of a run. */
export function pack(folder: PackageFolder): Packed {
  const destination = oncePerRun(folder === '.' ? 'packed-sandbox' : `packed-${folder}`, (path) => {
    writeFileSync(join(path, REPORT), npm(folder, 'pack', '--json', '--pack-destination', path));
  });
  const [{ filename, files, unpackedSize }] = JSON.parse(readFileSync(join(destination, REPORT), 'utf8')) as [
    { filename: string; files: { path: string }[]; unpackedSize: number },
  ];
  return { tarball: join(destination, filename), files: files.map(({ path }) => path), unpackedSize };
}

/** What npm says about a tarball, beside it. */
const REPORT = 'pack.json';

/** What is built is packed: without `--ignore-scripts` npm would build first, under the feet of the other tests. */
function npm(folder: PackageFolder, ...args: string[]): string {
  const all = [...args, '--ignore-scripts'];
  const options = { cwd: `${ROOT}${folder}`, encoding: 'utf8', stdio: 'pipe' } as const;
  const script = process.env['npm_execpath'];
  // Under `npm test` npm says where it lives; alone, a test finds it on the path, which on Windows needs a shell.
  return script?.endsWith('npm-cli.js')
    ? execFileSync(process.execPath, [script, ...all], options)
    : execFileSync('npm', all, { ...options, shell: process.platform === 'win32' });
}
