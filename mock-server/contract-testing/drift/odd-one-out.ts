import type { OddOne } from './difference.js';

/** The four sources at one place. */
export interface FourSources {
  /** What a page says, if one does. */
  readonly docs: string | undefined;
  readonly sandbox: string;
  readonly target: string;
  /** Whether the schema holds; undefined where it says nothing. */
  readonly schemaHolds: { readonly sandbox: boolean; readonly target: boolean } | undefined;
}

/**
 * Says which of the four stands alone: whoever differs from what the documentation says, or the documentation where both
 * answers agree against it; where no page speaks, whoever breaks the schema; else the sandbox, whose answer is a reading
 * of ours and no fact.
 *
 * @returns undefined when nobody does.
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
