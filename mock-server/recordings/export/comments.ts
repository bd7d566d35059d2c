import { packageVersion } from '../../world/package-root.js';
import type { Recording } from '../recording.js';

/**
 * Lines that say what a file was made from, how, and what is missing in it.
 *
 * @param how what the file does, in sentences.
 */
export function headerLines(
  { header }: Recording,
  how: readonly string[],
  notes: readonly string[],
): readonly string[] {
  const { at, by, test } = header;
  return [
    `Made by ingo-sandbox ${packageVersion()} from a recording that ${by} made; it begins at ${at}.`,
    ...(test
      ? [
          `It is of the failed test "${test.name}" of ${test.file} (${test.runner})${test.message === undefined ? '.' : ', which said:'}`,
          ...withoutColors(test.message ?? '')
            .split('\n')
            .slice(0, MESSAGE_LINES)
            .filter((line) => line.trim() !== '')
            .map((line) => `  ${line}`),
        ]
      : []),
    ...how,
    ...(notes.length > 0 ? ['Not carried over:', ...notes.map((note) => `- ${note}`)] : []),
  ].map(commentText);
}

/** How much of the message of a failed test is shown. */
const MESSAGE_LINES = 6;

/** Characters that end a line, or hide part of it. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text for a comment: it ends no line, no comment and no script. */
export const commentText = (text: string): string =>
  text
    .replace(UNSEEN, ' ')
    .replaceAll('*/', '* /')
    .replace(/<(?=[!/])/g, '< ')
    .slice(0, 300)
    .trimEnd();

/** A message without the codes by which terminals color it. */
export const withoutColors = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- the escape character is what such codes begin with
  text.replace(/\u001b\[[0-9;]*m/g, '');
