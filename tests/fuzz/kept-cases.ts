import { existsSync, readFileSync } from 'node:fs';
import type { FuzzTarget, Verdict } from './target.js';

/** An input that once showed a defect. */
export interface KeptCase {
  /** What went wrong with it. */
  readonly why: string;
  readonly input: unknown;
  /** What must become of it. */
  readonly verdict: Verdict;
}

/** The cases of a target, kept in `cases/{name}.json`. */
export function keptCases({ name }: Pick<FuzzTarget, 'name'>): readonly KeptCase[] {
  const file = new URL(`cases/${name}.json`, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeptCase[]) : [];
}

/**
 * Judges the kept cases of a target.
 *
 * @returns how many there are.
 * @throws where one of them is judged otherwise than it must.
 */
export async function replayCases(target: FuzzTarget): Promise<number> {
  const cases = keptCases(target);
  if (cases.length === 0) return 0;
  const close = await target.open?.();
  try {
    for (const { why, input, verdict } of cases) {
      const judged = await target.judge(input);
      if (judged !== verdict) throw new Error(`${target.name}: ${judged}, expected ${verdict}: ${why}`);
    }
  } finally {
    await close?.();
  }
  return cases.length;
}
