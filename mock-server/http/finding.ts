/**
 * One thing that is wrong with a request, described so that its author can mend it.
 */
export interface Finding {
  /** Stable, kebab-case; what tests and the `x-sandbox-explanation` header name. */
  readonly name: string;
  /**
   * - `observed`: plain to see in the request.
   * - `reproduced`: making this mistake on purpose gives exactly what was sent.
   * - `unexplained`: wrong, but no known mistake reproduces it.
   */
  readonly proof: 'observed' | 'reproduced' | 'unexplained';
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
