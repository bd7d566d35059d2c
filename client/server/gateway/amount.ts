import { amountOf, centsOf } from '../../../contracts/gateway/money.js';

/**
 * Dollars: as decimal text with at most two decimals (`'12'`, `'12.3'`, `'12.30'`), or as whole cents. Never a number
 * of dollars: 0.1 + 0.2 is not 0.3 there.
 */
export type Amount = string | { readonly minorUnits: number };

/** Nine digits before the point, as the pattern of the contract has it. */
const MOST_CENTS = 99_999_999_999;
const SHAPES = `Pass dollars as text, such as '12.30', or whole cents, such as { minorUnits: 1230 }.`;

/**
 * Writes an amount the way it goes over the wire: with two decimals, exact to the cent.
 *
 * @throws TypeError that says what was passed, and what may be.
 */
export function wireAmount(amount: unknown): string {
  if (typeof amount === 'number') {
    throw new TypeError(
      `amount must not be a number (got ${amount}): numbers cannot hold every cent exactly, and 12.30 reads as 12.3. ${SHAPES}`,
    );
  }
  const cents = typeof amount === 'string' ? centsOf(amount) : minorUnitsOf(amount);
  if (cents === undefined || !Number.isSafeInteger(cents) || cents < 1 || cents > MOST_CENTS) {
    throw new TypeError(`amount must be from 0.01 to 999999999.99 dollars, got ${shown(amount)}. ${SHAPES}`);
  }
  return amountOf(cents);
}

function minorUnitsOf(amount: unknown): number | undefined {
  const cents = typeof amount === 'object' && (amount as { minorUnits?: unknown } | null)?.minorUnits;
  return typeof cents === 'number' ? cents : undefined;
}

function shown(amount: unknown): string {
  if (typeof amount === 'string') return JSON.stringify(amount.slice(0, 40));
  const cents = minorUnitsOf(amount);
  if (cents !== undefined) return `{ minorUnits: ${cents} }`;
  return amount === null ? 'null' : Array.isArray(amount) ? 'an array' : typeof amount;
}
