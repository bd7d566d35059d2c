import { ENGLISH_NAMES, readDateName, type DateName } from './date-names.js';

/** A date that has the order of RFC 1123, day, month, year and time, however its parts are written. */
export interface DateText {
  readonly weekday?: DateName;
  /** Whether a comma and a space follow the weekday, and single spaces separate all other parts. */
  readonly separatorsRight: boolean;
  /** With hyphens and two digits for the year, as RFC 850 has it. */
  readonly rfc850: boolean;
  readonly day: string;
  readonly month: DateName;
  readonly year: string;
  readonly hour: string;
  readonly minute: string;
  readonly second?: string;
  readonly fraction?: string;
  readonly zone?: string;
  /** Whether there is such a day and such a time. */
  readonly exists: boolean;
  /** The weekday that the date has, counted from Sunday. */
  readonly rightWeekday: number;
  /** Milliseconds since 1970; undefined when there is no such moment, or the zone is not known. */
  readonly instant: number | undefined;
}

const FORM =
  /^(?:(?<weekday>[\p{L}.]+)(?<comma>,? *))?(?<day>\d{1,2})\.?(?<s1>[ -]+)(?<month>[\p{L}.]+)(?<s2>[ -]+)(?<year>\d{4}|\d{2})(?<s3>,? +)(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d+))?)?(?:(?<s4> *)(?<zone>[^\s\d].*))?$/u;

/** Hours that zones are ahead of GMT, by the names that date libraries print. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ GMT: 0, UTC: 0, UT: 0, Z: 0, WET: 0 },
  ...{ EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 },
  ...{ BST: 1, CET: 1, MEZ: 1, CEST: 2, MESZ: 2, EET: 2, EEST: 3 },
};

/** Reads a date in the order of RFC 1123 in spite of wrong names, separators or zone; undefined for anything else. */
export function readDateText(text: string): DateText | undefined {
  const parts = FORM.exec(text)?.groups as Record<string, string | undefined> | undefined;
  if (!parts) return undefined;
  const { day, year, hour, minute, second, fraction, zone } = parts;
  const month = readDateName(parts['month']!, 'month');
  const weekday = parts['weekday'] === undefined ? undefined : readDateName(parts['weekday'], 'weekday');
  if (!month || (parts['weekday'] !== undefined && !weekday)) return undefined;
  const fields = [fullYear(year!), month.index, day, hour, minute, second ?? 0].map(Number);
  const [y, mo, d, h, mi, s] = fields as [number, number, number, number, number, number];
  const utc = new Date(Date.UTC(y, mo, d, h, mi, s));
  const exists = utc.getUTCDate() === d && utc.getUTCHours() === h && utc.getUTCMinutes() === mi && s < 60;
  const offset = offsetOf(zone);
  return {
    ...(weekday && { weekday }),
    month,
    ...{ day: day!, year: year!, hour: hour!, minute: minute! },
    ...(second !== undefined && { second }),
    ...(fraction !== undefined && { fraction }),
    ...(zone !== undefined && { zone }),
    rfc850: parts['s1'] === '-' && parts['s2'] === '-' && year!.length === 2,
    separatorsRight:
      (parts['comma'] ?? ', ') === ', ' &&
      ['s1', 's2', 's3', 's4'].every((name) => (parts[name] ?? ' ') === ' '),
    exists,
    rightWeekday: utc.getUTCDay(),
    instant: exists && offset !== undefined ? utc.getTime() - offset * 60_000 : undefined,
  };
}

/** The weekday that a date should name. */
export const rightWeekdayOf = ({ rightWeekday }: DateText): string => ENGLISH_NAMES.weekday[rightWeekday]!;

/** RFC 850 has two digits, which nginx and others read as 1970 to 2069. */
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);

/** Minutes ahead of GMT; GMT itself where no zone is named. */
function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return 0;
  const [, sign, hours, minutes] = /^(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})\b/i.exec(zone) ?? [];
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const name = ZONES[zone.toUpperCase()];
  return name === undefined ? undefined : name * 60;
}
