/** One line of the closing table. */
export interface Row {
  readonly figure: string;
  readonly value: string;
  /** What was promised; absent where the figure only informs. */
  readonly bound?: string;
  readonly met?: boolean;
}

/** Measures something; what it says on the way goes to `say`. */
export type Figure = (say: (text: string) => void) => Promise<Row[]>;

/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

/** The value that so many percent of all do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)]!;
}

/** Smallest and largest, as text: how much to trust a median. */
export function spread(values: readonly number[], digits: number): string {
  return `${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)}`;
}
