import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A package as `npm run build` makes it, as far as a running sandbox needs it. */
export interface FreshBuild {
  /** The command line. */
  readonly cli: string;
  remove(): void;
}

/**
 * Builds the command line and what it serves to browsers into a folder of its own: `dist/` may be older than its sources.
 */
export function freshBuild(): FreshBuild {
  const root = mkdtempSync(join(tmpdir(), 'ingo-sandbox-build-'));
  const remove = (): void => rmSync(root, { recursive: true, force: true });
  const cli = join(root, 'dist', 'cli.js');
  const node = (...args: string[]): unknown =>
    execFileSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  try {
    // The program finds its folder by the name in package.json.
    copyFileSync(join(ROOT, 'package.json'), join(root, 'package.json'));
    node('contracts/generated/ensure-generated.mjs');
    node('mock-server/packaging/bundle-cli.mjs', join(root, 'dist'));
    node('sdk-stub/bundle.mjs', join(root, 'dist', 'assets'));
  } catch (error) {
    remove();
    throw error;
  }
  return { cli, remove };
}
