const AMOUNT = /^([0-9]{1,9})(?:\.([0-9]{1,2}))?$/;

/**
 * Reads a decimal amount into cents, exactly: no float is ever multiplied.
 *
 * @param text such as `12`, `12.3` or `12.30`.
 * @returns whole cents; undefined for anything else, such as three decimals, a sign or an exponent.
 */
export function centsOf(text: string): number | undefined {
  const match = AMOUNT.exec(text);
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
}

/** Writes whole cents as a decimal amount with two decimals: 1230 → `12.30`. */
export const amountOf = (cents: number): string =>
  `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
