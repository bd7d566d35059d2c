import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { directionOf, LOCALES } from '../../../contracts/session/locales.js';
import { LOCALE_TEXTS } from './index.js';

/** Texts that may be the same as in English: a name, a loanword or two. */
const SAME_AT_MOST = 5;

/** Every text below a value, by its path, such as `button.cancel`. */
function textsIn(value: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      typeof inner === 'object' && inner !== null
        ? [...textsIn(inner, `${path}${key}.`)]
        : [[`${path}${key}`, inner as string] as const],
    ),
  );
}

const placeholders = (text: string) => (text.match(/\{[^}]*\}?/g) ?? []).sort();

const english = textsIn(LOCALE_TEXTS['en-US']);

it('exactly the locales of the contract have a file of texts', () => {
  const files = readdirSync(new URL('.', import.meta.url))
    .filter((name) => !['index.ts', 'locales.test.ts'].includes(name))
    .map((name) => name.replace(/\.ts$/, ''));
  expect(files.sort()).toEqual([...LOCALES].sort());
});

it.each(LOCALES)('%s is bound to the texts of its own file', async (locale) => {
  const file = (await import(/* @vite-ignore */ new URL(`./${locale}.ts`, import.meta.url).href)) as {
    texts: unknown;
  };
  expect(LOCALE_TEXTS[locale]).toEqual(file.texts);
});

describe.each(LOCALES)('%s', (locale) => {
  const texts = textsIn(LOCALE_TEXTS[locale]);

  it('has the texts that English has', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has no text that is empty or not trimmed', () => {
    expect([...texts].filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  });

  it('puts values in where English does', () => {
    for (const [path, text] of texts) {
      expect(placeholders(text), path).toEqual(placeholders(english.get(path) ?? ''));
    }
  });
});

const translated = LOCALES.filter((locale) => !locale.startsWith('en-'));

it.each(translated)('%s is translated', (locale) => {
  const same = [...textsIn(LOCALE_TEXTS[locale])].filter(
    ([path, text]) => path !== 'title.paypal' && text === english.get(path),
  );
  expect(same.length, `as in English: ${same.join(' ')}`).toBeLessThanOrEqual(SAME_AT_MOST);
});

it('Arabic and Persian are written from right to left, the others from left to right', () => {
  expect(LOCALES.filter((locale) => directionOf(locale) === 'rtl')).toEqual(['ar-SA', 'fa-IR']);
});
