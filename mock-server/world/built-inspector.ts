import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.js';

/** Folder into which `npm run build` puts the inspector. */
export const builtInspector = (): string => join(packageRoot(), 'dist', 'inspector');

/** A file of the built inspector. Throws Error that says what to do where it is missing. */
export function readBuiltInspector(name: 'app.js' | 'app.css'): string {
  try {
    return readFileSync(join(builtInspector(), name), 'utf8');
  } catch (cause) {
    throw new Error(`dist/inspector/${name} is missing: run "npm run build"`, { cause });
  }
}

/** The icon of the inspector, as an address. */
export const INSPECTOR_ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#3346d3"/><path d="M4 5h8M4 8h5M4 11h7" stroke="#fff" stroke-width="1.6" stroke-linecap="round"/></svg>',
)}`;
