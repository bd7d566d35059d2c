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

/** Pairs lines by the longest sequence of headers that both sides have in the same order. */
function pairLines(one: readonly string[], other: readonly string[]): Pair[] {
  const [rows, columns] = [one.length, other.length];
  const longest = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      longest[row]![column] =
        nameOf(one[row]!) === nameOf(other[column]!)
          ? longest[row + 1]![column + 1]! + 1
          : Math.max(longest[row + 1]![column]!, longest[row]![column + 1]!);
    }
  }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    const [left, right] = [one[row], other[column]];
    if (left !== undefined && right !== undefined && nameOf(left) === nameOf(right)) {
      pairs.push([left, right]);
      row++;
      column++;
    } else if (
      right === undefined ||
      (left !== undefined && longest[row + 1]![column]! >= longest[row]![column + 1]!)
    ) {
      pairs.push([left, undefined]);
      row++;
    } else {
      pairs.push([undefined, right]);
      column++;
    }
  }
  return pairs;
}

/** Marks what stands between the common beginning and the common end of two lines. */
export function compareLines(one: string, other: string): readonly [readonly Stretch[], readonly Stretch[]] {
  const shorter = Math.min(one.length, other.length);
  let begin = 0;
  while (begin < shorter && one[begin] === other[begin]) begin++;
  let end = 0;
  while (end < shorter - begin && one.at(-1 - end) === other.at(-1 - end)) end++;
  const stretches = (text: string): readonly Stretch[] =>
    [
      { text: text.slice(0, begin), differs: false },
      { text: text.slice(begin, text.length - end), differs: true },
      { text: text.slice(text.length - end), differs: false },
    ].filter((stretch) => stretch.text !== '');
  return [stretches(one), stretches(other)];
}
