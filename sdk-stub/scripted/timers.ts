const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/**
 * Runs a task later. `setTimeout` is read at each call, so that fake timers installed after the import are used.
 *
 * @param milliseconds 0: after the caller has returned.
 * @returns a function that cancels it.
 */
export function after(milliseconds: number, task: () => void): () => void {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
}

/** The milliseconds of a duration as scenarios write it: `200ms`, `3s`. */
export function millisecondsOf(duration: string): number {
  const [, count, unit] = /^([\d.]+)(ms|s|m|h|d)$/.exec(duration)!;
  return Number(count) * UNIT_MS[unit as keyof typeof UNIT_MS];
}
