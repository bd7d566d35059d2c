/** Severities of a difference for a client, the worst first. */
export const SEVERITIES = ['breaks clients', 'may break clients', 'cosmetic'] as const;
/** How severe a difference is. */
export type Severity = (typeof SEVERITIES)[number];

/** Which of documentation, schema, sandbox and target disagrees with the others, if that can be decided. */
export type OddOne = 'documentation' | 'schema' | 'sandbox' | 'target' | 'undecided';

/** The value of a path that an answer does not have. */
export const ABSENT = 'absent';

/** A path of one answer on which not all four sources agree. */
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
  /** Why it has this severity. */
  readonly because: string;
}

/** The same difference in one or more answers. */
export interface Difference extends Omit<PathDifference, 'probe'> {
  readonly probes: readonly string[];
}
