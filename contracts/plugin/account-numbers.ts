/** Whether a card number has 13 to 19 digits and passes its check digit (ISO/IEC 7812-1, Luhn). */
export function luhn(digits: string): boolean {
  if (!/^\d{13,19}$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const weighed = index % 2 === 1 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

/** Whether a routing number has nine digits and passes the checksum of the American Bankers Association. */
export function routingNumber(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * [3, 7, 1][index % 3]!, 0);
  return sum % 10 === 0;
}

/** Brands of cards by their first digits; the ranges are those of ISO/IEC 7812 that shops distinguish. */
const BRANDS = [
  { brand: 'American Express', pattern: /^3[47]/, securityDigits: 4 },
  { brand: 'Visa', pattern: /^4/, securityDigits: 3 },
  { brand: 'Mastercard', pattern: /^(5[1-5]|2(22[1-9]|2[3-9]|[3-6]|7[01]|720))/, securityDigits: 3 },
  { brand: 'Discover', pattern: /^(6011|65|64[4-9])/, securityDigits: 3 },
] as const;

/** Name of the brand of a card number, as soon as its first digits tell. */
export const cardBrand = (digits: string): string | undefined =>
  BRANDS.find(({ pattern }) => pattern.test(digits))?.brand;

/** Checks a security code against the length that the brand of the card asks for. */
export function cardSecurityCode(code: string, cardDigits: string): 'cvv' | undefined {
  const length = BRANDS.find(({ pattern }) => pattern.test(cardDigits))?.securityDigits ?? 3;
  return new RegExp(`^\\d{${length}}$`).test(code) ? undefined : 'cvv';
}

/**
 * Checks an expiry `MM/YY` (also `MMYY`, `MM/YYYY`, spaces allowed): a card serves until the last day of its month.
 *
 * @param now milliseconds since 1970.
 */
export function cardExpiry(text: string, now: number): 'expiration_date' | 'card_expired' | undefined {
  const match = /^(\d\d)\s*\/?\s*(?:20)?(\d\d)$/.exec(text.trim());
  const month = Number(match?.[1]);
  if (!match || month < 1 || month > 12) return 'expiration_date';
  return Date.UTC(2000 + Number(match[2]), month, 1) > now ? undefined : 'card_expired';
}

/** Shows of a number nothing but its end: `•••• 1111`; of a short one nothing. */
export function maskedAccount(value: string): string {
  const digits = value.replace(/[\s-]/g, '');
  return digits.length > 5 ? `•••• ${digits.slice(-4)}` : '••••';
}
