import { luhn } from '../../contracts/plugin/account-numbers.js';
import { mayHoldCard, replaceCardNumbers } from './card-numbers.js';

const NAMES =
  'account|account_number|card_number|routing_number|cvv|expiration_date|secret|api_key|customer_account_token|control_token|password';
/** Fields whose value is masked, whether it is text or a number. */
const SECRET_FIELDS = new RegExp(
  `("(?:${NAMES})"\\s*:\\s*)(?:"((?:[^"\\\\]|\\\\.)*)"|(-?[\\d.]+(?:[eE][+-]?\\d+)?))`,
  'g',
);
/** Text that is nothing but digits is a card number whoever issued it. */
const DIGITS_ALONE = /"(\d{13,19})"/g;
/** Digits that may be a number of JSON: what stands in their place is a number, too. */
const JSON_NUMBER = /([:[,]\s*-?)(\d[\d.]{12,20})(?=[eE\s,}\]])/g;
/** One look spares most bodies the rest. */
const MAY_HOLD_SECRET = new RegExp(`"(?:${NAMES})"`);

/** The same fields as parameters of a query, and the control token in a link. */
const SECRET_PARAMETERS = new RegExp(`([?&](?:${NAMES}|token)=)([^&#]*)`, 'gi');

/** Replaces all but the last four characters; short values entirely. */
export function maskValue(value: string): string {
  const tail = value.slice(-4);
  return '•'.repeat(8) + (value.length > 8 && /^[\w-]{4}$/.test(tail) ? tail : '');
}

/** Masks secrets, tokens, account and card numbers in text that is about to be kept or shown. JSON stays JSON. */
export const maskText = (text: string): string =>
  maskCards(MAY_HOLD_SECRET.test(text) ? text.replace(SECRET_FIELDS, maskField) : text);

/** Masks card numbers, in whatever disguise, in text that is about to be kept or shown. JSON stays JSON. */
export const maskCards = (text: string): string =>
  mayHoldCard(text)
    ? replaceCardNumbers(
        text.replace(DIGITS_ALONE, maskDigits).replace(JSON_NUMBER, maskJsonNumber),
        (digits) => maskValue(digits),
      )
    : text;

/** Masks card numbers by characters that a URL and a header may have. */
export const maskCardsInAscii = (text: string): string =>
  replaceCardNumbers(text, (digits) => maskValue(digits).replaceAll('•', '*'));

/** Masks card numbers in the texts of a value that JSON can hold. */
export function withoutCards<T>(value: T): T {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return value;
  const masked = maskCards(text);
  return masked === text ? value : (JSON.parse(masked) as T);
}

/** Masks secrets, tokens and card numbers in a URL, by characters that a URL may have. */
export const maskQuery = (url: string): string =>
  maskCardsInAscii(
    url.replace(
      SECRET_PARAMETERS,
      (_, name: string, value: string) => name + maskValue(value).replaceAll('•', '*'),
    ),
  );

const maskField = (_: string, key: string, words?: string, number?: string): string =>
  `${key}"${maskValue(words ?? number!)}"`;

const maskDigits = (all: string, digits: string): string => (luhn(digits) ? `"${maskValue(digits)}"` : all);

const maskJsonNumber = (all: string, before: string, number: string): string =>
  luhn(number.replaceAll('.', ''))
    ? before + number.slice(0, -4).replaceAll(/\d/g, '1') + number.slice(-4)
    : all;
