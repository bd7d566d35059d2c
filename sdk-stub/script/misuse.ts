/**
 * Creates the error of an invalid call.
 *
 * @param where the call: `plugin.mount(authorizedUrl, …)`.
 * @param what what is wrong with which value.
 * @param expected what was expected, and how to fix it.
 */
export function misuse(where: string, what: string, expected: string): TypeError {
  return new TypeError(`${where}: ${what}. ${expected}`);
}

const LONGEST = 60;

/** Describes a value for a message: text in quotes and truncated, anything else by its type. */
export function shown(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null)
    return `an object (${Object.prototype.toString.call(value).slice(8, -1)})`;
  return String(value);
}
