/**
 * The error of a call that is not made as it should be.
 *
 * @param where the call: `plugin.mount(authorizedUrl, …)`.
 * @param what what was wrong with which value.
 * @param expected what should have been there, and how to put it right.
 */
export function misuse(where: string, what: string, expected: string): TypeError {
  return new TypeError(`${where}: ${what}. ${expected}`);
}

const LONGEST = 60;

/** Writes a value so that it is recognised: text in quotes and shortened, anything else by its kind. */
export function shown(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null)
    return `an object (${Object.prototype.toString.call(value).slice(8, -1)})`;
  return String(value);
}
