import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('the lock file', () => {
  it('records no registry address, so that it serves whatever registry npm is set to', () => {
    expect(textOf('package-lock.json')).not.toContain('"resolved": "http');
  });
});
