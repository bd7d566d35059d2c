import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The example bundled anew, as the build does it. */
export interface BundledExample {
  /** Folder of what it serves. */
  readonly pages: URL;
  readonly main: string;
  remove(): void;
}

/** Bundles the example into a folder of its own. */
export function bundledExample(): BundledExample {
  // Below the repository, where the bundle finds fastify.
  const folder = mkdtempSync(join(ROOT, 'node_modules', '.example-'));
  execFileSync(process.execPath, ['client/example/bundle.mjs', folder], { cwd: ROOT });
  return {
    pages: pathToFileURL(`${folder}/`),
    main: join(folder, 'main.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
