/** Values by the name of what they are values of. */
export type Axes = Readonly<Record<string, readonly string[]>>;

/** One value for each axis. */
export type Row = Readonly<Record<string, string>>;

/**
 * Combines values so that any two values of two different axes meet in some row, in far fewer rows than all combinations
 * would be: what breaks by two readings together is found, what takes three may be missed.
 *
 * @returns rows, the first with the first value of every axis. The same axes always give the same rows.
 */
export function pairwise(axes: Axes): Row[] {
  const names = Object.keys(axes);
  const first = Object.fromEntries(names.map((name) => [name, axes[name]![0]!]));
  const left = new Set(pairsOf(axes));
  const rows: Row[] = [];
  for (let row: Row = first; ; row = nextRow(axes, left)) {
    rows.push(row);
    for (const pair of pairsIn(row, names)) left.delete(pair);
    if (left.size === 0) return rows;
  }
}

/** So many beginnings of a row are tried, and the best row is taken. */
const BEGINNINGS = 40;

function nextRow(axes: Axes, left: ReadonlySet<string>): Row {
  const names = Object.keys(axes);
  const gain = (row: Row): number => pairsIn(row, names).filter((met) => left.has(met)).length;
  const step = Math.max(1, Math.floor(left.size / BEGINNINGS));
  const beginnings = [...left].filter((_, index) => index % step === 0);
  const candidates = beginnings.map((pairOfRow, index) => rowFrom(axes, left, pairOfRow, index));
  return candidates.reduce((best, row) => (gain(row) > gain(best) ? row : best));
}

/** Begins with a pair that has not met yet, and gives every other axis the value that adds the most such pairs. */
function rowFrom(axes: Axes, left: ReadonlySet<string>, begin: string, turn: number): Row {
  const parts = begin.split('\n').map((part) => part.split('=') as [string, string]);
  const row: Record<string, string> = Object.fromEntries(parts);
  const names = Object.keys(axes);
  for (const name of [...names.slice(turn % names.length), ...names.slice(0, turn % names.length)]) {
    if (name in row) continue;
    const gain = (value: string): number =>
      Object.entries(row).filter(([known, given]) => left.has(pair(known, given, name, value))).length;
    row[name] = axes[name]!.reduce((best, value) => (gain(value) > gain(best) ? value : best));
  }
  return Object.fromEntries(names.map((name) => [name, row[name]!]));
}

function pairsOf(axes: Axes): string[] {
  const all = Object.entries(axes);
  // A single axis has no pairs, but values.
  if (all.length === 1) return all[0]![1].map((value) => `${all[0]![0]}=${value}`);
  return all.flatMap(([one, values], index) =>
    all
      .slice(index + 1)
      .flatMap(([other, others]) =>
        values.flatMap((value) => others.map((another) => pair(one, value, other, another))),
      ),
  );
}

const pairsIn = (row: Row, names: readonly string[]): string[] =>
  names.length === 1
    ? [`${names[0]}=${row[names[0]!]}`]
    : names.flatMap((one, index) =>
        names.slice(index + 1).map((other) => pair(one, row[one]!, other, row[other]!)),
      );

/** The same for both orders. */
const pair = (one: string, value: string, other: string, another: string): string =>
  [`${one}=${value}`, `${other}=${another}`].sort().join('\n');
