/** Header of every refusal: the names of its findings, and the address of its entry in the journal. */
export const EXPLANATION_HEADER = 'x-sandbox-explanation';

/** How sure a finding is. */
export const PROOF_MEANINGS = {
  observed: 'plain to see in the request',
  reproduced: 'making this mistake on purpose gives exactly what was sent',
  unexplained: 'wrong, but no known mistake gives what was sent',
} as const;

/**
 * One thing that is wrong with a request, described so that its author can mend it.
 */
export interface Finding {
  /** Stable, kebab-case; what tests and EXPLANATION_HEADER name. */
  readonly name: string;
  /** How sure it is: see PROOF_MEANINGS. */
  readonly proof: keyof typeof PROOF_MEANINGS;
  /** What is wrong: which value, and what was expected. */
  readonly what: string;
  /** What to do about it. */
  readonly fix: string;
  /** The field of the body concerned, as a path. */
  readonly field?: string;
}

/** A finding that needs no proof. */
export const observed = (name: string, what: string, fix: string): Finding => ({
  name,
  proof: 'observed',
  what,
  fix,
});
