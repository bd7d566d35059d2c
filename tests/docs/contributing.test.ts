import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeBlocks, codeSpans, ROOT, textOf } from './markdown.js';

const CONTRIBUTING = textOf('.github/CONTRIBUTING.md');
const [rooms, floors] = codeBlocks(CONTRIBUTING, 'text') as [string, string];

/** A constant of the linter's configuration, which is written as data. */
function constantOf(name: string): unknown {
  const [, literal] = new RegExp(`const ${name} = ([\\s\\S]+?\\n[\\]}]);`).exec(textOf('eslint.config.js'))!;
  const json = literal!
    .replace(/^(\s*)([\w-]+):/gm, '$1"$2":')
    .replaceAll("'", '"')
    .replace(/,(\s*[\]}])/g, '$1');
  return JSON.parse(json);
}

const columns = (block: string): string[][] =>
  block
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/ {2,}/));

describe('CONTRIBUTING', () => {
  it('lists the floors of the house as the linter knows them', () => {
    const listed = columns(floors).map(([names]) => names!.split(', '));
    expect(listed).toEqual(constantOf('FLOORS'));
  });

  it('lists the rooms of the house, and what each may import, as the linter knows them', () => {
    const listed = columns(rooms)
      .slice(1)
      .map(([room, imports]) => [room, imports === 'nothing of ours' ? [] : imports!.split(', ')]);
    expect(Object.fromEntries(listed)).toEqual(constantOf('ROOMS'));
  });

  it('names no file or folder that is not there', () => {
    const paths = codeSpans(CONTRIBUTING).filter((code) => /^[\w./-]+(\/|\.\w+)$/.test(code));
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([]);
  });
});
