import { digitsOnly } from './digits.js';

/**
 * Formats an expiry as `MM/YY`; adds the slash, and the 0 of a month from 2 to 9.
 *
 * @param deleting whether characters were just deleted: a slash added again could never be deleted.
 */
export function expiryAsTyped(typed: string, deleting: boolean): string {
  const ascii = digitsOnly(typed);
  const month = /^\D*\d\D+/.test(typed) || /^[2-9]/.test(ascii) ? `0${ascii}`.replace(/^00/, '0') : ascii;
  const digits = deleting ? ascii : month;
  // Browsers also fill in MM/YYYY.
  const year = digits.slice(2, digits.startsWith('20', 2) ? 6 : 4);
  if (digits.length > 2) return `${digits.slice(0, 2)}/${year}`;
  return digits.length === 2 && !deleting ? `${digits}/` : digits;
}
