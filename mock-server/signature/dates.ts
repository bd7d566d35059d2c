import type { Readings } from '../../contracts/readings/readings.js';
import { readDateText } from './date-text.js';
import { parseNginxDate } from './nginx-date.js';

const RFC_1123 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;

/** Reads an RFC 1123 date in GMT, the only form that is documented, to milliseconds; undefined for anything else. */
export function parseHttpDate(text: string): number | undefined {
  if (!RFC_1123.test(text)) return undefined;
  const instant = Date.parse(text);
  // Date.parse forgives a wrong weekday and turns 31 February into March.
  return new Date(instant).toUTCString() === text ? instant : undefined;
}

/** Writes an instant as an RFC 1123 date in GMT. */
export const formatHttpDate = (instant: number): string => new Date(instant).toUTCString();

/** Reads the date of a signature to milliseconds, by the reading dateParsing; undefined when it is refused. */
export const parseSignatureDate = (text: string, reading: Readings['dateParsing']): number | undefined =>
  reading === 'lenient' ? parseNginxDate(text) : parseHttpDate(text);

/** Reads a date in any form that can be guessed, to milliseconds. */
export function parseAnyDate(text: string): number | undefined {
  const exact = parseHttpDate(text);
  if (exact !== undefined) return exact;
  if (/^\d{9,10}(\.\d+)?$/.test(text)) return Number(text) * 1000;
  if (/^\d{13}$/.test(text)) return Number(text);
  const read = readDateText(text);
  if (read) return read.instant;
  if (ASCTIME.test(text)) return parseNginxDate(text);
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}

/** `Fri Jan 17 19:59:29 2020`, which names no zone: it is taken for GMT. */
export const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/;
