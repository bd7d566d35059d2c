import type { Boot } from '../../contracts/plugin/conversation.js';
import { directionOf, LOCALES, type Locale } from '../../contracts/session/locales.js';
import type { Assets } from './assets.js';

/** Language of a page for which none was asked. */
const DEFAULT_LOCALE: Locale = 'en-US';

/** The locale in which a page is shown: the one asked for where it is one of the contract. */
export const localeOf = (asked: string | null | undefined): Locale =>
  LOCALES.find((locale) => locale === asked) ?? DEFAULT_LOCALE;

/** Writes the plugin page: what it shows and its texts; script and style are files beside it. */
export function pageHtml(boot: Boot, { pageFolder, texts }: Assets): string {
  return [
    '<!doctype html>',
    `<html lang="${boot.locale}" dir="${directionOf(boot.locale)}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex"><title>SANDBOX</title>',
    `<link rel="stylesheet" href="${pageFolder}/page.css"></head>`,
    '<body><noscript>SANDBOX: this page needs JavaScript.</noscript><main id="app"></main>',
    `<script type="application/json" id="boot">${json(boot)}</script>`,
    `<script type="application/json" id="texts">${json(texts[boot.locale])}</script>`,
    `<script src="${pageFolder}/page.js"></script></body></html>\n`,
  ].join('\n');
}

/** JSON that cannot end the element around it. */
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
