import { maskCards } from '../journal/mask.js';

/**
 * Characters that a terminal obeys, or that change the order in which text is read (C0 and C1 controls, DEL, marks of
 * direction). Line feeds and tabs stay.
 */
// eslint-disable-next-line no-control-regex
const OBEYED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Writes such characters as `\u001b`, which is also how JSON has them. What is printed may be an attacker's. */
export const forTerminal = (text: string): string =>
  text.replace(OBEYED, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Prints on standard output.
 *
 * @param then called once it is written.
 */
export const print = (text: string, then?: () => void): void =>
  void process.stdout.write(forTerminal(text), then);

/** Prints on standard error, where messages may quote what they refuse: without card numbers. */
export const printError = (text: string): void => void process.stderr.write(forTerminal(maskCards(text)));
