import { hash } from 'node:crypto';
import { luhn, routingNumber } from '../../contracts/plugin/account-numbers.js';
import { TEST_VALUES } from '../../contracts/plugin/test-values.js';
import { replaceCardNumbers } from './card-numbers.js';
import { maskValue } from './mask.js';

/**
 * Replaces secrets in the text of an input so that a replay still leads to the same: account numbers by made-up ones of
 * the same kind with the same last four digits, tokens by references to them. Values that the sandbox publishes as test
 * values stay, since what happens depends on them. JSON stays JSON.
 */
export function maskInput(text: string): string {
  const fields = !MAY_HOLD_SECRET.test(text)
    ? text
    : text.replace(FIELD, (_, before: string, name: FieldName, quoted?: string, bare?: string) => {
        const value = REPLACE[name](quoted ?? bare!);
        return before + (quoted === undefined && /^\d+$/.test(value) ? value : `"${value}"`);
      });
  return replaceCardNumbers(
    differingAgain(text, fields).replace(DIGITS_ALONE, (digits) => likeIt(digits, digits)),
    likeIt,
  );
}

/** How a customer_account_token is written in an input: enough to recognise it, and of no use to anyone else. */
export const tokenReference = (token: string): string => `token:${hash('sha256', token).slice(0, 16)}`;

/** Whether a text holds references to tokens. */
export const hasTokens = (text: string): boolean => text.includes('"token:');

/** Replaces references by their tokens. */
export const withTokens = (text: string, tokens: Iterable<string>): string => {
  const byReference = new Map([...tokens].map((token) => [tokenReference(token), token]));
  return text.replace(/token:[0-9a-f]{16}/g, (reference) => byReference.get(reference) ?? reference);
};

/** A made-up card number in place of one; of one that is not known, nothing. */
const likeIt = (digits: string, written: string): string =>
  digits === '' ? '1111' : isTestValue(digits) || !luhn(digits) ? written : cardLike(digits);

const normal = (value: string): string => value.replace(/[\s-]/g, '');

const ACCOUNTS = new Set(TEST_VALUES.flatMap(({ values }) => Object.values(values)));
const isTestValue = (value: string): boolean => ACCOUNTS.has(value);

const hidden = (value: string): string => maskValue(value);

/** Ones in the same number that end alike; of a short number nothing stays. A JSON number begins with no zero. */
const accountLike = (value: string): string => {
  const account = normal(value);
  if (account === '' || isTestValue(account)) return account;
  const shown = account.length > 5 ? 4 : 0;
  return '1'.repeat(account.length - shown) + account.slice(account.length - shown);
};

/** A made-up card number with the issuer's digits and the last four of another; what is no card number stays none. */
function cardLike(value: string): string {
  const number = normal(value);
  if (isTestValue(number)) return number;
  if (!luhn(number)) return accountLike(number);
  for (const filler of ['0', '1']) {
    for (const digit of '0123456789') {
      const made = number.slice(0, 4) + filler.repeat(number.length - 9) + digit + number.slice(-4);
      if (luhn(made) && made !== number) return made;
    }
  }
  return accountLike(number);
}

/** A date stays, since a card that has expired is refused; anything else is no date and keeps its shape alone. */
const expiryLike = (value: string): string =>
  /^\s*\d\d\s*\/?\s*(20)?\d\d\s*$/.test(value) ? value : value.replace(/\d/g, '9');

/** By name of the field, what replaces its value. */
const REPLACE = {
  card_number: cardLike,
  account: (value: string) => (luhn(normal(value)) ? cardLike(value) : accountLike(value)),
  account_number: accountLike,
  account_number_again: accountLike,
  biller_account: accountLike,
  routing_number: (value: string) => (routingNumber(normal(value)) ? '011000015' : accountLike(value)),
  cvv: (value: string) => value.replace(/\d/g, '1'),
  expiration_date: expiryLike,
  customer_account_token: tokenReference,
  secret: hidden,
  api_key: hidden,
  password: hidden,
} as const satisfies Readonly<Record<string, (value: string) => string>>;

type FieldName = keyof typeof REPLACE;

const NAMES = Object.keys(REPLACE).join('|');
const FIELD = new RegExp(`("(${NAMES})"\\s*:\\s*)(?:"((?:[^"\\\\]|\\\\.)*)"|(-?\\d+))`, 'g');
/** Digits that are a text or a number of JSON of their own, whoever issued them. */
const DIGITS_ALONE = /(?<=[":[,]\s*)\d{13,19}(?=\s*[",}\]])/g;
/** One look spares most texts the rest. */
const MAY_HOLD_SECRET = new RegExp(`"(?:${NAMES})"`);

/** Two account numbers that differed still do: the page compares them. */
function differingAgain(text: string, masked: string): string {
  const [one, again] = [valueOf(text, 'account_number'), valueOf(text, 'account_number_again')];
  if (one === undefined || again === undefined || normal(one) === normal(again)) return masked;
  const [shown, shownAgain] = [valueOf(masked, 'account_number'), valueOf(masked, 'account_number_again')];
  if (shown !== shownAgain) return masked;
  return masked.replace(/("account_number_again"\s*:\s*")1/, '$19');
}

const valueOf = (text: string, name: string): string | undefined =>
  new RegExp(`"${name}"\\s*:\\s*"([^"\\\\]*)"`).exec(text)?.[1];
