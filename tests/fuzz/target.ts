import type { Arbitrary } from 'fast-check';

/** What the code under test did with an input. */
export type Verdict = 'accepted' | 'refused';

/** Something that reads bytes from outside, with what it must never do. */
export interface FuzzTarget<Input = unknown> {
  readonly name: string;
  /** What is fuzzed, as the table of results says it. */
  readonly reads: string;
  /** When an input may be accepted: the oracle in one sentence. */
  readonly oracle: string;
  /** Its part of all cases, relative to the other targets. */
  readonly weight: number;
  readonly input: Arbitrary<Input>;
  /**
   * Gives the input to the code under test and compares what it did with the oracle.
   *
   * @throws where the code throws what it does not document, or decides otherwise than the oracle: a find.
   */
  readonly judge: (input: Input) => Verdict | Promise<Verdict>;
  /** Starts what `judge` needs; returns a function that ends it. */
  readonly open?: () => Promise<() => Promise<void>>;
  /** How many cases are judged at once. Default: one after another. */
  readonly atOnce?: number;
}

/** Thrown for a find: the code decided otherwise than the oracle. */
export class Find extends Error {}

/**
 * Compares a decision with an oracle that knows it exactly.
 *
 * @throws Find where they differ.
 */
export function agree(accepted: boolean, mayBeAccepted: boolean, why = ''): Verdict {
  if (accepted === mayBeAccepted) return accepted ? 'accepted' : 'refused';
  throw new Find(
    accepted ? `accepted, but the oracle refuses it ${why}` : `refused, but the oracle accepts it ${why}`,
  );
}

/**
 * Compares a decision with an oracle that knows only what must never be accepted.
 *
 * @throws Find where that was accepted.
 */
export function neverAccept(accepted: boolean, mayBeAccepted: boolean): Verdict {
  return agree(accepted, accepted && mayBeAccepted);
}

/**
 * Checks what must hold for every input.
 *
 * @throws Find with the reason where it does not.
 */
export function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Find(otherwise);
}
