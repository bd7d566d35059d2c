import { digitsOnly } from './digits.js';

/**
 * Writes an expiry as `MM/YY`; the slash comes by itself, and so does the 0 of a month from 2 to 9.
 *
 * @param deleting whether characters were just taken away: a slash that comes back could never be deleted.
 */
export function expiryAsTyped(typed: string, deleting: boolean): string {
  const ascii = digitsOnly(typed);
  const month = /^\D*\d\D+/.test(typed) || /^[2-9]/.test(ascii) ? `0${ascii}`.replace(/^00/, '0') : ascii;
  const digits = deleting ? ascii : month;
  // Browsers fill in MM/YYYY, too.
  const year = digits.slice(2, digits.startsWith('20', 2) ? 6 : 4);
  if (digits.length > 2) return `${digits.slice(0, 2)}/${year}`;
  return digits.length === 2 && !deleting ? `${digits}/` : digits;
}
