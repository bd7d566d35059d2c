import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../contracts/session/locales.js';
import { buildAssets } from './bundle.mjs';

describe('the assets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-assets-'));
  beforeAll(() => buildAssets(folder));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

  it('are the script, the page with its style, and the texts', () => {
    expect(readdirSync(folder).toSorted()).toEqual(['locales.json', 'page.css', 'page.js', 'sdk.js']);
  });

  it.each(['sdk.js', 'page.js', 'page.css'])('say what project they are of: %s', (name) => {
    expect(textOf(name)).toMatch(/^\/\*! ingo-sandbox: .*\*\/\n/);
  });

  it('have a title in every language of the contract', () => {
    const texts = JSON.parse(textOf('locales.json')) as Record<string, { title: { debit: string } }>;
    expect(Object.keys(texts).toSorted()).toEqual([...LOCALES].toSorted());
    for (const locale of LOCALES) expect(texts[locale]!.title.debit).not.toBe('');
  });
});
