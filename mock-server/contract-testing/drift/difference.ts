/** How grave a difference is for those who integrate, gravest first. */
export const SEVERITIES = ['breaks clients', 'may break clients', 'cosmetic'] as const;
/** How grave a difference is. */
export type Severity = (typeof SEVERITIES)[number];

/** Who stands alone: of documentation, schema, sandbox and target; or nobody can tell. */
export type OddOne = 'documentation' | 'schema' | 'sandbox' | 'target' | 'undecided';

/** Stands where an answer has nothing. */
export const ABSENT = 'absent';

/** One place in one answer where not all four agree. */
export interface PathDifference {
  readonly probe: string;
  readonly path: string;
  /** What a page says, if one does. */
  readonly docs?: string;
  /** What the schema says, if it does. */
  readonly schema?: string;
  readonly sandbox: string;
  readonly target: string;
  readonly odd: OddOne;
  readonly severity: Severity;
  /** Why it is as grave as that. */
  readonly because: string;
}

/** The same difference in one or more answers. */
export interface Difference extends Omit<PathDifference, 'probe'> {
  readonly probes: readonly string[];
}
