import { must } from '../target.js';

/** A message of the product with nothing in it that a person cannot use. */
const EMPTY_WORDS = /\bundefined\b|\[object |\bNaN\b/;

/**
 * Whether something was read; else it was refused with reasons in words.
 *
 * @throws Find where it was refused without a reason.
 */
export function readOrRefused(read: object): boolean {
  const { findings } = read as { findings?: readonly { what: string; fix: string }[] };
  if (findings === undefined) return true;
  must(findings.length > 0, 'refused without a finding');
  for (const { what, fix } of findings) must(what !== '' && fix !== '', 'a finding without words');
  return false;
}

/**
 * Checks the words of an error: a sentence, no stack trace.
 *
 * @throws Find where they are no such thing.
 */
export function checkWords(message: string): void {
  must(message.length > 10, `an error without words: ${JSON.stringify(message)}`);
  must(!/\n\s+at /.test(message), `a stack trace: ${message.slice(0, 200)}`);
  must(
    !EMPTY_WORDS.test(message.replaceAll(/"[^"]*"/g, '""')),
    `words that say nothing: ${message.slice(0, 200)}`,
  );
}
