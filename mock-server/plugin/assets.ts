import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../world/package-root.js';

/** What Ingo serves to browsers, built from sdk-stub/. */
export interface Assets {
  /** The SDK script. */
  readonly sdk: string;
  /** Script and style of the plugin page, with the hashes by which its security policy admits them. */
  readonly page: { readonly script: string; readonly style: string; readonly policy: string };
  /** Texts of the page by locale. */
  readonly texts: Readonly<Record<string, object>>;
}

let loaded: Assets | undefined;

/**
 * Reads the built assets, once.
 *
 * @throws Error that says to build them, when they are not there.
 */
export function assets(): Assets {
  loaded ??= load();
  return loaded;
}

function load(): Assets {
  const script = text('page.js').trim();
  const style = text('page.css').trim();
  return {
    sdk: text('sdk.js'),
    page: { script, style, policy: `script-src ${hashOf(script)}; style-src ${hashOf(style)}` },
    texts: JSON.parse(text('locales.json')) as Record<string, object>,
  };
}

const hashOf = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

function text(name: string): string {
  try {
    return readFileSync(join(packageRoot(), 'dist', 'assets', name), 'utf8');
  } catch (cause) {
    throw new Error(`dist/assets/${name} is missing: run "npm run build"`, { cause });
  }
}
