import { remember } from './remember.js';

const RFC_1123 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;

/** Reads an RFC 1123 date in GMT, the only form allowed, to milliseconds; undefined for anything else. */
export const parseHttpDate = remember((text: string): number | undefined => {
  if (!RFC_1123.test(text)) return undefined;
  const instant = Date.parse(text);
  // Date.parse forgives a wrong weekday and turns 31 February into March.
  return new Date(instant).toUTCString() === text ? instant : undefined;
});

/** Writes an instant as an RFC 1123 date in GMT. */
export const formatHttpDate = (instant: number): string => new Date(instant).toUTCString();

/** How a date that is not RFC 1123 was probably meant. */
export type DateForm = 'iso' | 'unix' | 'local' | 'unreadable';

/** Guesses the form of a date that `parseHttpDate` refused. */
export function dateFormOf(text: string): DateForm {
  if (/^\d{4}-\d\d-\d\d|^\d{8}T\d{6}Z$/.test(text)) return 'iso';
  if (/^\d{9,13}(\.\d+)?$/.test(text)) return 'unix';
  return Number.isNaN(Date.parse(text)) ? 'unreadable' : 'local';
}

/** Reads a date in any form that can be guessed, to milliseconds. */
export function parseAnyDate(text: string): number | undefined {
  const exact = parseHttpDate(text);
  if (exact !== undefined) return exact;
  if (/^\d{9,10}(\.\d+)?$/.test(text)) return Number(text) * 1000;
  if (/^\d{13}$/.test(text)) return Number(text);
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}
