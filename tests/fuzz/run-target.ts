import fc from 'fast-check';
import type { FuzzTarget, Verdict } from './target.js';

/** What a run of a target found. */
export interface TargetResult {
  readonly name: string;
  readonly cases: number;
  readonly accepted: number;
  readonly refused: number;
  readonly seconds: number;
  readonly seed: number;
  /** The smallest input that shows the first find; absent where nothing was found. */
  readonly find?: { readonly path: string; readonly input: string; readonly why: string };
}

/** Which cases are generated. */
export interface RunOptions {
  readonly cases: number;
  readonly seed: number;
  /** Where fast-check found something: only that case is run. */
  readonly path?: string;
}

/** Generates inputs and judges each, until the first find or the last case. */
export async function runTarget(target: FuzzTarget, options: RunOptions): Promise<TargetResult> {
  const seen: Record<Verdict, number> = { accepted: 0, refused: 0 };
  let inBatch: unknown;
  const judge = async (input: unknown): Promise<void> => {
    try {
      seen[await target.judge(input)] += 1;
    } catch (error) {
      inBatch ??= input;
      throw error;
    }
  };
  const { atOnce = 1 } = target;
  const { cases, seed, path } = options;
  const property =
    atOnce > 1
      ? fc.asyncProperty(fc.array(target.input, { minLength: atOnce, maxLength: atOnce }), async (batch) => {
          await Promise.all(batch.map(judge));
        })
      : fc.asyncProperty(target.input, judge);
  const begun = performance.now();
  const close = await target.open?.();
  try {
    const details = await fc.check<[unknown]>(property, {
      seed,
      numRuns: Math.max(1, Math.ceil(cases / atOnce)),
      ...(path !== undefined && { path }),
      // Which input of a batch failed is known, and each step of making it smaller would cost a batch.
      endOnFailure: atOnce > 1,
    });
    return {
      name: target.name,
      cases: seen.accepted + seen.refused + (details.failed ? 1 : 0),
      ...seen,
      seconds: (performance.now() - begun) / 1000,
      seed,
      ...(details.failed && {
        find: {
          path: details.counterexamplePath ?? '',
          input: fc.stringify(atOnce > 1 ? inBatch : details.counterexample?.[0]),
          why: String((details.errorInstance as Error | undefined)?.stack ?? 'no error was kept'),
        },
      }),
    };
  } finally {
    await close?.();
  }
}

/**
 * Divides cases among targets by weight, at least one each.
 *
 * @returns the number of cases of each target, in the same order.
 */
export function divide(total: number, targets: readonly Pick<FuzzTarget, 'weight'>[]): number[] {
  const weights = targets.reduce((sum, { weight }) => sum + weight, 0);
  return targets.map(({ weight }) => Math.max(1, Math.round((total * weight) / weights)));
}
