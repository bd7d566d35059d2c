import { cardBrand } from '../../../contracts/plugin/account-numbers.js';
import { digitsOnly } from './digits.js';

const LONGEST = 19;
const IN_FOURS = /.{1,4}/g;
/** American Express prints its fifteen digits as 4-6-5. */
const AMERICAN_EXPRESS = /^(.{1,4})(.{1,6})?(.{1,9})?/;

/** Formats a card number in groups, as on the card. */
export function cardNumberAsTyped(typed: string): string {
  const digits = digitsOnly(typed).slice(0, LONGEST);
  const groups =
    cardBrand(digits) === 'American Express'
      ? (AMERICAN_EXPRESS.exec(digits)?.slice(1) ?? [])
      : (digits.match(IN_FOURS) ?? []);
  return groups.filter(Boolean).join(' ');
}
