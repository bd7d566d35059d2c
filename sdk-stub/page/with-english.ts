import type { Texts } from './texts.js';
import { texts as english } from './locales/en-US.js';

/** Texts of which a language may lack some, even within a group; those are shown in English. */
export type LocaleTexts = Fallible<Texts>;

type Fallible<T> = T extends string ? T : { readonly [Key in keyof T]?: Fallible<T[Key]> };

/** Fills what a language lacks with the texts of en-US, field by field. */
export const withEnglish = (texts: LocaleTexts): Texts => fill(english, texts) as Texts;

function fill(from: unknown, texts: unknown): unknown {
  if (typeof from !== 'object' || from === null) return texts ?? from;
  const given = (texts ?? {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, fill(value, given[key])]));
}
