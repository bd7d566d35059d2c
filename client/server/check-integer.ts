/**
 * Checks a whole number of an option.
 *
 * @throws TypeError that says which option, which value, what was expected.
 */
export function checkInteger(name: string, value: unknown, least: number, most: number): number {
  if (!Number.isInteger(value) || (value as number) < least || (value as number) > most) {
    throw new TypeError(`${name} must be a whole number from ${least} to ${most}, got ${String(value)}.`);
  }
  return value as number;
}
