import { diffArrays, diffChars } from 'diff';

/** A stretch of a line, and whether the other side differs there. */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

/** One line of each side; null where a side has none. */
export interface LinePair {
  readonly expected: readonly Stretch[] | null;
  readonly received: readonly Stretch[] | null;
  /** Whether the two are the same. */
  readonly same: boolean;
}

/**
 * Lays two strings to sign side by side: lines that belong together in one row, differing stretches marked. A line
 * break belongs to the line that it ends.
 */
export function compareStrings(expected: string, received: string): readonly LinePair[] {
  return pairLines(linesOf(expected), linesOf(received)).map(([one, other]) => {
    if (one === undefined || other === undefined) {
      return { expected: whole(one), received: whole(other), same: false };
    }
    const [left, right] = compareLines(one, other);
    return { expected: left, received: right, same: one === other };
  });
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const whole = (line: string | undefined): readonly Stretch[] | null =>
  line === undefined ? null : [{ text: line, differs: true }];

/** What lines belong together by: the name of the header, else their place. */
const nameOf = (line: string): string => (/^[\w-]+(?=:)/.exec(line)?.[0] ?? 'request-line').toLowerCase();

type Pair = readonly [expected: string | undefined, received: string | undefined];

/** Pairs lines by the headers that both sides have in the same order. */
function pairLines(expected: readonly string[], received: readonly string[]): Pair[] {
  const [left, right] = [[...expected], [...received]];
  return diffArrays(left.map(nameOf), right.map(nameOf)).flatMap(({ count, added, removed }) =>
    Array.from({ length: count }, (): Pair => [
      added ? undefined : left.shift(),
      removed ? undefined : right.shift(),
    ]),
  );
}

/** Insertions and deletions that are looked for: what takes more is no near miss, and costs too much time. */
const MOST_EDITS = 200;

/**
 * Marks the characters of two lines that differ. Lines that have less than half in common, such as two digests, are
 * marked whole: a few equal characters in them mean nothing.
 */
export function compareLines(one: string, other: string): readonly [readonly Stretch[], readonly Stretch[]] {
  const maxEditLength = Math.min(MOST_EDITS, Math.max(one.length, other.length));
  const changes = diffChars(one, other, { maxEditLength }) ?? [
    { value: one, removed: true, added: false },
    { value: other, removed: false, added: true },
  ];
  const side = (absent: 'added' | 'removed'): readonly Stretch[] =>
    changes
      .filter((change) => !change[absent] && change.value !== '')
      .map(({ value, added, removed }) => ({ text: value, differs: added || removed }));
  return [side('added'), side('removed')];
}
