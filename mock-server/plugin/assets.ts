import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../world/package-root.js';

/** What Ingo serves to browsers, built from sdk-stub/. */
export interface Assets {
  /** Where script and style of the plugin page are served; the address changes with what they hold. */
  readonly pageFolder: string;
  /** Texts of the page by locale. */
  readonly texts: Readonly<Record<string, object>>;
}

/** The folder of the built assets. */
export const assetsFolder = (): string => join(packageRoot(), 'dist', 'assets');

let loaded: Assets | undefined;

/**
 * Reads what the plugin page needs of the built assets, once.
 *
 * @throws Error that says to build them, when they are not there.
 */
export function assets(): Assets {
  loaded ??= load();
  return loaded;
}

function load(): Assets {
  const hash = createHash('sha256').update(read('page.js')).update(read('page.css')).digest('hex');
  return {
    pageFolder: `/assets/${hash.slice(0, 12)}`,
    texts: JSON.parse(read('locales.json')) as Record<string, object>,
  };
}

function read(name: string): string {
  try {
    return readFileSync(join(assetsFolder(), name), 'utf8');
  } catch (cause) {
    throw new Error(`dist/assets/${name} is missing: run "npm run build"`, { cause });
  }
}
