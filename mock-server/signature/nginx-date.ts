import { ENGLISH_NAMES } from './date-names.js';

/** After the first comma: `10 Nov 2002 23:50:13` or `10-Dec-02 23:50:13`, and anything behind that. */
const AFTER_COMMA =
  /^[^, ]*, *(?<day>\d\d)(?:(?: (?<month>[A-Z]..) (?<year>\d{4}))|(?:-(?<month850>[A-Z]..)-(?<year850>\d\d))) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)/s;

/** After the first space: `Dec 10 23:50:13 2002`, as asctime writes it. */
const ASCTIME =
  /^[^, ]* +(?<month>[A-Z]..). ?(?<day>\d{1,2}) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d) (?<year>\d{4})/s;

/**
 * Reads a date as nginx does (ngx_parse_http_time in src/core/ngx_parse_time.c, nginx 1.x), which Kong leaves its dates
 * to: RFC 1123, RFC 850 and asctime; the weekday, the zone and a fraction of a second are ignored, and of a month only
 * those letters count that tell it from others.
 *
 * @returns milliseconds since 1970; undefined for what nginx refuses.
 */
export function parseNginxDate(text: string): number | undefined {
  const parts = (AFTER_COMMA.exec(text) ?? ASCTIME.exec(text))?.groups;
  if (!parts) return undefined;
  const { month = parts['month850'], year = centuryOf(parts['year850']!) } = parts;
  const [index, y] = [monthOf(month!), Number(year)];
  const [day, hour, minute, second] = ['day', 'hour', 'minute', 'second'].map((name) => Number(parts[name]));
  if (index === undefined || hour! > 23 || minute! > 59 || second! > 59) return undefined;
  const lastDay = new Date(Date.UTC(y, index + 1, 0)).getUTCDate();
  return day! > lastDay ? undefined : Date.UTC(y, index, day, hour, minute, second);
}

const centuryOf = (year: string): string => `${Number(year) < 70 ? '20' : '19'}${year}`;

/** The letters of a month that nginx looks at; the first row that fits counts. */
const MONTH_LETTERS: readonly (readonly [letters: RegExp, month: string])[] = [
  [/^Ja/, 'Jan'],
  [/^J.n/, 'Jun'],
  [/^J/, 'Jul'],
  [/^F/, 'Feb'],
  [/^M.r/, 'Mar'],
  [/^M/, 'May'],
  [/^Ap/, 'Apr'],
  [/^A/, 'Aug'],
  [/^S/, 'Sep'],
  [/^O/, 'Oct'],
  [/^N/, 'Nov'],
  [/^D/, 'Dec'],
];

function monthOf(name: string): number | undefined {
  const month = MONTH_LETTERS.find(([letters]) => letters.test(name))?.[1];
  return month === undefined ? undefined : (ENGLISH_NAMES.month as readonly string[]).indexOf(month);
}
