import type { OddOne } from './difference.js';

/** The four sources for one path. */
export interface FourSources {
  /** What the documentation says, if anything. */
  readonly docs: string | undefined;
  readonly sandbox: string;
  readonly target: string;
  /** Whether the schema holds; undefined where it says nothing. */
  readonly schemaHolds: { readonly sandbox: boolean; readonly target: boolean } | undefined;
}

/**
 * Decides which of the four sources disagrees with the others: the one that differs from the documentation, or the
 * documentation where both answers contradict it; without documentation, the one that breaks the schema; else the sandbox,
 * whose answer is an assumption and not a fact.
 *
 * @returns undefined where all agree.
 */
export function oddOneOut({ docs, sandbox, target, schemaHolds }: FourSources): OddOne | undefined {
  const bothBreakSchema = schemaHolds && !schemaHolds.sandbox && !schemaHolds.target;
  if (sandbox === target) {
    if (docs !== undefined && docs !== target) return 'documentation';
    return bothBreakSchema ? 'schema' : undefined;
  }
  if (docs === sandbox) return 'target';
  if (docs === target) return 'sandbox';
  if (docs !== undefined) return 'undecided';
  if (schemaHolds && schemaHolds.sandbox !== schemaHolds.target)
    return schemaHolds.sandbox ? 'target' : 'sandbox';
  return 'sandbox';
}
