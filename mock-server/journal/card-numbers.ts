import { luhn } from '../../contracts/plugin/account-numbers.js';

/** A digit as people and programs write it: of any script, percent-encoded, or as an escape of JSON. */
const DIGIT = String.raw`(?:\p{Nd}|%3\d|%ef%bc%9\d|\\+u003\d|\\+uff1\d)`;
/** What may stand between two digits of one number. */
const BETWEEN = String.raw`(?:[\s\p{Zs}\p{Pd}\p{Cf}._+]|%20|%2d|%2e|%c2%a0|\\+u00a[0d]|\\+u20[01]\w|\\+[nrt])`;
const GROUP = `${DIGIT}+`;
/** Other escapes, whose digits belong to no number. */
const ESCAPE = String.raw`%(?!3\d|ef%bc)[\da-f]{2}|\\u(?!003\d|ff1\d)[\da-f]{4}`;
/** A session id, and the time in an authorized URL, are no card numbers. */
const NO_NUMBER = String.raw`[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|\bt=\d{18,19}(?!\d)`;
const RUN = new RegExp(`${NO_NUMBER}|${ESCAPE}|${GROUP}(?:${BETWEEN}{1,3}${GROUP})*`, 'giu');
const PART = new RegExp(`(${GROUP})|${BETWEEN}`, 'giu');
const ONE_DIGIT = new RegExp(DIGIT, 'giu');
const IS_NO_NUMBER = new RegExp(`^(?:${NO_NUMBER})$`, 'i');
/** Twelve digits in a row as Base64 has them, of three a quartet. */
const DIGITS_IN_BASE64 = /(?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){4}/;
/** Without one of them there is no card number: many digits close together, an encoding, other characters than ASCII. */
const SIGNS_OF_CARDS: readonly RegExp[] = [
  /(?<!\d|[?&]t=)\d(?:[\s.+_-]{0,3}\d){12}/,
  /%(?:3\d|20|2d|2e|c2|ef)|\\[unrt]/i,
  /[^\0-\x7f]/,
  DIGITS_IN_BASE64,
];
const BASE64 = /[A-Za-z0-9+/_-]{18,}={0,2}/g;

/** Issuers that cards have begin with these digits; timestamps of this century do not. */
const ISSUER = /^[2-6]/;
const SHORTEST = 13;
const LONGEST = 19;
/** A run of more groups is nothing that people write. */
const MOST_GROUPS = 64;

/** Puts something in place of a card number: its digits, where they are known, and how they were written. */
export type ReplaceCard = (digits: string, written: string) => string;

/**
 * Finds card numbers wherever they stand in a text: with spaces, dashes or dots, in other digits, percent-encoded, escaped,
 * as part of a sentence, and in Base64. What passes the check of Luhn by chance counts as one.
 */
export function replaceCardNumbers(text: string, replace: ReplaceCard): string {
  if (!mayHoldCard(text)) return text;
  const plain = text.replace(BASE64, (token) => (DIGITS_IN_BASE64.test(token) ? replace('', token) : token));
  return plain.replace(RUN, (run) => replaceInRun(run, replace));
}

/** Whether a text may hold a card number: a look that spares most texts the rest, as every request is looked at. */
export const mayHoldCard = (text: string): boolean =>
  text.length >= SHORTEST && SIGNS_OF_CARDS.some((sign) => sign.test(text));

interface Group {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
}

/** A run of digits may hold more than one number; each begins and ends with a group. */
function replaceInRun(run: string, replace: ReplaceCard): string {
  if (run.length < SHORTEST || IS_NO_NUMBER.test(run)) return run;
  const groups = [...run.matchAll(PART)].flatMap(({ 1: written, index }): Group[] =>
    written === undefined ? [] : [{ digits: plainDigits(written), from: index, to: index + written.length }],
  );
  if (groups.length > MOST_GROUPS) return replace('', run);
  let shown = '';
  let at = 0;
  for (const { digits, from, to } of cardsIn(groups)) {
    shown += run.slice(at, from) + replace(digits, run.slice(from, to));
    at = to;
  }
  return shown + run.slice(at);
}

/** The groups that are a card number together; those that overlap become one. */
function cardsIn(groups: readonly Group[]): Group[] {
  const found: Group[] = [];
  for (const [first, { from }] of groups.entries()) {
    let digits = '';
    for (let last = first; last < groups.length && digits.length <= LONGEST; last++) {
      const { digits: more, to } = groups[last]!;
      digits += more;
      if (!ISSUER.test(digits) || !luhn(digits)) continue;
      const before = found.at(-1);
      if (before && from < before.to) found[found.length - 1] = { ...before, to: Math.max(to, before.to) };
      else found.push({ digits, from, to });
    }
  }
  return found;
}

/** The values of digits; of an encoded one the last character says it. */
const plainDigits = (written: string): string =>
  /^\d+$/.test(written)
    ? written
    : [...written.matchAll(ONE_DIGIT)]
        .map(([digit]) => (/\d$/.test(digit) ? digit.at(-1)! : String(valueOf(digit))))
        .join('');

/** Digits of a script stand in a row of ten, which begins at zero. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
