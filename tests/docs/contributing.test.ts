import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeBlocks, codeSpans, ROOT, textOf } from './markdown.js';

const CONTRIBUTING = textOf('.github/CONTRIBUTING.md');
/** Two screens. */
const MAX_LINES = 80;

describe('CONTRIBUTING', () => {
  it(`has at most ${MAX_LINES} lines`, () => {
    expect(CONTRIBUTING.trimEnd().split('\n').length).toBeLessThanOrEqual(MAX_LINES);
  });

  it('names files and folders that are there', () => {
    const paths = codeSpans(CONTRIBUTING).filter((code) => /^[\w.-]+\/[\w./-]*$|^\w+\.\w+$/.test(code));
    expect(paths.length).toBeGreaterThan(20);
    const missing = paths.filter((path) => !existsSync(`${ROOT}${path}`));
    expect(missing).toEqual([]);
  });

  it('names scripts that there are', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: object };
    const lines = codeBlocks(CONTRIBUTING).map(({ code }) => code);
    const named = [...lines.join('').matchAll(/^npm run ([\w:]+)/gm)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
