import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The two packages of the repository, by the folder of their package.json. */
export type PackageFolder = '.' | 'client';

/** Names of the files that npm would publish, with `/` on every system. */
export function packedFiles(folder: PackageFolder): string[] {
  const [packed] = JSON.parse(npm(folder, 'pack', '--dry-run', '--json')) as [{ files: { path: string }[] }];
  return packed.files.map(({ path }) => path);
}

/** Packs for real; returns the name of the tarball inside `destination`. */
export function pack(folder: PackageFolder, destination: string): string {
  const [packed] = JSON.parse(npm(folder, 'pack', '--json', '--pack-destination', destination)) as [
    { filename: string },
  ];
  return packed.filename;
}

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
