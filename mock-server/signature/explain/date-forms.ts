import type { DateName } from '../date-names.js';
import { readDateText, rightWeekdayOf, type DateText } from '../date-text.js';
import { ASCTIME } from '../dates.js';

/** One way in which a date is not RFC 1123 in GMT. */
export interface DateFlaw {
  /** Name of the finding. */
  readonly name: string;
  /** Continues `X-Date is "…", `. */
  readonly words: string;
}

/** Forms that are recognised by the text as a whole, in the order in which they are tried. */
const WHOLE_FORMS: readonly (readonly [name: string, form: RegExp, words: string])[] = [
  ['date-iso', /^\d{4}-\d\d-\d\d|^\d{8}T\d{6}Z$/, 'an ISO 8601 date'],
  ['date-unix', /^\d{9,13}(\.\d+)?$/, 'a Unix time'],
  ['date-quoted', /^(["']).*\1$/, 'which has quotation marks around it'],
  ['date-asctime', ASCTIME, 'in the form of asctime'],
];

type Flaw = (date: DateText) => string | false | undefined;

const hasKind = (name: DateName | undefined, kind: 'case' | 'long'): boolean => name?.kind === kind;

/** Languages of the names in a date; a name that several languages have goes by the first. */
const languagesOf = ({ weekday, month }: DateText): string[] => {
  const kinds = [weekday?.kind, month.kind].filter((kind) => typeof kind === 'object');
  return [...new Set(kinds.map(({ language }) => language))];
};

/** What may be wrong with a date in the order of RFC 1123, one row each; all that apply are reported. */
const FLAWS: readonly (readonly [name: string, words: Flaw])[] = [
  ['date-rfc850', ({ rfc850 }) => rfc850 && 'in the obsolete form of RFC 850, with hyphens and a short year'],
  ['date-weekday-missing', ({ weekday }) => !weekday && 'without its weekday'],
  [
    'date-weekday-wrong',
    (date) =>
      date.exists &&
      date.weekday &&
      date.weekday.index !== date.rightWeekday &&
      `which names the wrong weekday: that day is a ${rightWeekdayOf(date)}`,
  ],
  [
    'date-language',
    (date) => languagesOf(date).length > 0 && `with names in ${languagesOf(date).join(' and ')}`,
  ],
  [
    'date-names-long',
    (date) =>
      !date.rfc850 &&
      [date.weekday, date.month].some((name) => hasKind(name, 'long')) &&
      'with names that do not have the three letters of RFC 1123 (Fri, Jan, Sep)',
  ],
  [
    'date-names-case',
    (date) =>
      languagesOf(date).length === 0 &&
      ([date.weekday, date.month].some((name) => hasKind(name, 'case')) || isGmtInOtherCase(date.zone)) &&
      'with names in the wrong case, expected Fri, Jan and GMT',
  ],
  [
    'date-separators',
    ({ rfc850, separatorsRight }) =>
      !rfc850 && !separatorsRight && 'with other separators than a comma after the weekday and single spaces',
  ],
  ['date-day-unpadded', ({ day }) => day.length === 1 && 'whose day has one digit, expected two'],
  ['date-year-short', ({ rfc850, year }) => !rfc850 && year.length === 2 && 'whose year has two digits'],
  ['date-hour-unpadded', ({ hour }) => hour.length === 1 && 'whose hour has one digit, expected two'],
  ['date-seconds-missing', ({ second }) => second === undefined && 'without seconds'],
  ['date-fraction', ({ fraction }) => fraction !== undefined && 'with a fraction of a second'],
  ['date-zone-missing', ({ zone }) => zone === undefined && 'without its zone, expected GMT'],
  [
    'date-zone-numeric',
    ({ zone }) => zone && isNumeric(zone) && `with the numeric zone ${zone}, expected the time in GMT`,
  ],
  [
    'date-zone-name',
    ({ zone }) =>
      zone &&
      zone.toUpperCase() !== 'GMT' &&
      !isNumeric(zone) &&
      `with the zone ${zone}, expected the time in GMT`,
  ],
  ['date-impossible', ({ exists }) => !exists && 'which does not exist in the calendar or on the clock'],
];

const isNumeric = (zone: string): boolean => /[+-]\d/.test(zone);

const isGmtInOtherCase = (zone: string | undefined): boolean =>
  zone !== 'GMT' && zone?.toUpperCase() === 'GMT';

/** Names everything that is wrong with the form of a date that is not RFC 1123 in GMT. */
export function dateFlaws(text: string): DateFlaw[] {
  const whole = WHOLE_FORMS.find(([, form]) => form.test(text));
  if (whole) return [{ name: whole[0], words: whole[2] }];
  const date = readDateText(text);
  const flaws = FLAWS.flatMap(([name, flaw]) => {
    const words = date && flaw(date);
    return words ? [{ name, words }] : [];
  });
  if (flaws.length > 0) return flaws;
  return Number.isNaN(Date.parse(text))
    ? [{ name: 'date-unreadable', words: 'not a date' }]
    : [{ name: 'date-local', words: 'not in the form of RFC 1123 in GMT' }];
}
