import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pack } from './pack.js';

const ESM = fileURLToPath(new URL('../../dist/esm', import.meta.url));
const MIB = 1024 * 1024;

/** Most KiB of code that an import of an entry reads: about a fifth more than it did when the bound was set. */
const MOST_KIB: Readonly<Record<string, number>> = {
  index: 2000,
  contracts: 560,
  scripted: 540,
  matrix: 2000,
  intercept: 2050,
  msw: 10,
  orders: 2000,
  playwright: 2000,
  'playwright-reporter': 60,
  vitest: 2000,
  'vitest-reporter': 60,
};

/** Bytes of a file and of what it imports before it runs. */
function bytesOf(file: string, seen = new Set<string>()): number {
  if (seen.has(file)) return 0;
  seen.add(file);
  const imports = [
    ...readFileSync(file, 'utf8').matchAll(/(?:^|[;}])import(?:[^'"()]*from)?\s*["'](\.\/[^"']+)["']/gm),
  ];
  const others = imports.map(([, path]) => bytesOf(join(dirname(file), path!), seen));
  return others.reduce((sum, bytes) => sum + bytes, statSync(file).size);
}

describe('the size', () => {
  it.each(Object.entries(MOST_KIB))('of the entry %s is at most %i KiB', (entry, most) => {
    expect(bytesOf(join(ESM, `${entry}.js`)) / 1024).toBeLessThan(most);
  });

  it.each([
    ['.', 14],
    ['client', 2],
  ] as const)('of the package of %s is at most %i MiB, unpacked', (folder, most) => {
    expect(pack(folder).unpackedSize / MIB).toBeLessThan(most);
  });
});
