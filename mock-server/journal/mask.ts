import { luhn } from '../../contracts/plugin/account-numbers.js';

const NAMES =
  'account|account_number|card_number|routing_number|cvv|expiration_date|secret|api_key|customer_account_token|password';
/** Fields whose value never leaves a request in clear, be it text or number. */
const SECRET_FIELDS = new RegExp(
  `("(?:${NAMES})"\\s*:\\s*)(?:"((?:[^"\\\\]|\\\\.)*)"|(-?[\\d.]+(?:[eE][+-]?\\d+)?))`,
  'g',
);
/** A card number is a JSON value of its own; digits inside a longer text, such as a URL, are none. */
const CARD_NUMBER = /([:[,]\s*)("?)(\d{13,19})\2(?=\s*[,}\]])/g;
/** One look that spares most bodies the rest. */
const MIGHT_HOLD_SECRET = new RegExp(`"(?:${NAMES})"|[:[,]\\s*"?\\d{13}`);

/** Replaces all but the last four characters; short values entirely. */
export function maskValue(value: string): string {
  const tail = value.slice(-4);
  return '•'.repeat(8) + (value.length > 8 && /^[\w-]{4}$/.test(tail) ? tail : '');
}

/** Masks secrets, tokens, account and card numbers in text that is about to be kept or shown. JSON stays JSON. */
export function maskText(text: string): string {
  if (!MIGHT_HOLD_SECRET.test(text)) return text;
  return text
    .replace(
      SECRET_FIELDS,
      (_, key: string, words?: string, number?: string) => `${key}"${maskValue(words ?? number!)}"`,
    )
    .replace(CARD_NUMBER, (all, before: string, _quote: string, digits: string) =>
      luhn(digits) ? `${before}"${maskValue(digits)}"` : all,
    );
}
