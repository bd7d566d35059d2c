import { expect, it } from 'vitest';
import { texts as german } from './locales/de-DE.js';
import { texts as english } from './locales/en-US.js';
import { withEnglish } from './with-english.js';

it('a language that lacks a text, or a group of them, shows those in English and the rest as it has them', () => {
  const { title, label, ...rest } = german;
  void label;
  const { debit, ...titles } = title!;
  void debit;
  const filled = withEnglish({ ...rest, title: titles });
  expect(filled.title).toEqual({ ...titles, debit: english.title.debit });
  expect(filled.label).toEqual(english.label);
  expect(filled).toMatchObject(rest);
});

it('a language that has every text keeps them', () => {
  expect(withEnglish(german)).toEqual(german);
});
