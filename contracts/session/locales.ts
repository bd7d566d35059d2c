import type { Fact } from '../facts.js';

/** Where the locales are listed. */
export const LOCALES_FACT: Fact = { grade: 'documented', source: 'docs/iframe/session/create' };

/**
 * The 28 values of `language_locale_code`.
 *
 * Documented: docs/iframe/session/create. The page also limits the field to five characters, which two of
 * its own values (`hmn-Latn`, `zh-Hans`) exceed; the list wins.
 */
export const LOCALES = [
  'ar-SA',
  'cs-CZ',
  'da-DK',
  'de-DE',
  'en-GB',
  'en-US',
  'es-ES',
  'es-US',
  'fa-IR',
  'fi-FI',
  'fr-FR',
  'hmn-Latn',
  'it-IT',
  'ja-JP',
  'km-KH',
  'ko-KR',
  'nb-NO',
  'nl-NL',
  'pl-PL',
  'pt-BR',
  'ru-RU',
  'sv-SE',
  'tl-PH',
  'tr-TR',
  'vi-VN',
  'zh-CN',
  'zh-Hans',
  'zh-TW',
] as const;

/** One of the locales. */
export type Locale = (typeof LOCALES)[number];

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT: readonly Locale[] = ['ar-SA', 'fa-IR'];

/** The direction in which a locale is written, as the attribute `dir` names it. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(locale) ? 'rtl' : 'ltr';
