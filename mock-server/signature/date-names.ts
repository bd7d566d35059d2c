const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
] as const;

/** The English names that RFC 1123 knows, counted from 0: January, and Sunday. */
export const ENGLISH_NAMES = { month: MONTHS, weekday: WEEKDAYS } as const;

/** Languages whose names are known here in addition to English; Node has their calendars. */
const LANGUAGES = ['fr', 'de', 'pl', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'cs', 'hu', 'ro', 'tr'];

/** A name of a month or a weekday, as somebody wrote it. */
export interface DateName {
  /** Counted from 0: January, and Sunday. */
  readonly index: number;
  /**
   * - `right`: one of the three-letter names of RFC 1123.
   * - `case`: such a name in other letters (`jan`, `JAN`).
   * - `long`: another English name (`January`, `Sept`).
   * - otherwise the language, in English.
   */
  readonly kind: 'right' | 'case' | 'long' | { readonly language: string };
}

/** Recognises a name; undefined when no known language has it. */
export function readDateName(text: string, what: 'month' | 'weekday'): DateName | undefined {
  const names: readonly string[] = ENGLISH_NAMES[what];
  const right = names.indexOf(text);
  if (right >= 0) return { index: right, kind: 'right' };
  const key = keyOf(text);
  const cased = names.findIndex((name) => name.toLowerCase() === key);
  if (cased >= 0) return { index: cased, kind: 'case' };
  for (const locale of ['en-GB', ...LANGUAGES]) {
    const index = namesIn(locale, what).findIndex((forms) => forms.has(key));
    if (index < 0) continue;
    const language = new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale;
    return { index, kind: locale === 'en-GB' ? 'long' : { language } };
  }
  return undefined;
}

/** Every form of each name in a language: long and short, alone and beside a day, which differ in Polish. */
function namesIn(locale: string, what: 'month' | 'weekday'): Set<string>[] {
  const formats = (['long', 'short'] as const).flatMap((style) =>
    ([{}, { day: 'numeric' }] as const).map(
      (beside) => new Intl.DateTimeFormat(locale, { ...beside, [what]: style, timeZone: 'UTC' }),
    ),
  );
  return ENGLISH_NAMES[what].map((_, index) => {
    // 1 January 2023 was a Sunday.
    const date = what === 'month' ? Date.UTC(2023, index, 1) : Date.UTC(2023, 0, 1 + index);
    const written = formats.map(
      (format) => format.formatToParts(date).find(({ type }) => type === what)?.value ?? '',
    );
    return new Set(written.map(keyOf));
  });
}

const keyOf = (name: string): string => name.replaceAll('.', '').toLowerCase();
