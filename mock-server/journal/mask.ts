import { luhn } from '../../contracts/plugin/account-numbers.js';

const NAMES =
  'account|account_number|card_number|routing_number|cvv|expiration_date|secret|api_key|customer_account_token|password';
/** Fields whose value is masked, whether it is text or a number. */
const SECRET_FIELDS = new RegExp(
  `("(?:${NAMES})"\\s*:\\s*)(?:"((?:[^"\\\\]|\\\\.)*)"|(-?[\\d.]+(?:[eE][+-]?\\d+)?))`,
  'g',
);
/** A card number is a JSON value of its own; digits inside a longer text, such as a URL, are none. */
const CARD_NUMBER = /([:[,]\s*)("?)(\d{13,19})\2(?=\s*[,}\]])/g;
/** One look spares most bodies the rest. */
const MAY_HOLD_SECRET = new RegExp(`"(?:${NAMES})"|[:[,]\\s*"?\\d{13}`);

/** The same fields as parameters of a query. */
const SECRET_PARAMETERS = new RegExp(`([?&](?:${NAMES})=)([^&#]*)`, 'gi');

/** Replaces all but the last four characters; short values entirely. */
export function maskValue(value: string): string {
  const tail = value.slice(-4);
  return '•'.repeat(8) + (value.length > 8 && /^[\w-]{4}$/.test(tail) ? tail : '');
}

/** Masks secrets, tokens, account and card numbers in text that is about to be kept or shown. JSON stays JSON. */
export function maskText(text: string): string {
  if (!MAY_HOLD_SECRET.test(text)) return text;
  return text.replace(SECRET_FIELDS, maskField).replace(CARD_NUMBER, maskCardNumber);
}

/** Masks secrets and tokens in the query of a URL, by characters that a URL may have. */
export const maskQuery = (url: string): string =>
  url.replace(
    SECRET_PARAMETERS,
    (_, name: string, value: string) => name + maskValue(value).replaceAll('•', '*'),
  );

const maskField = (_: string, key: string, words?: string, number?: string): string =>
  `${key}"${maskValue(words ?? number!)}"`;

const maskCardNumber = (all: string, before: string, _quote: string, digits: string): string =>
  luhn(digits) ? `${before}"${maskValue(digits)}"` : all;
