/**
 * How sure we are of a fact.
 *
 * - `documented`: a published page says so; the source names it.
 * - `inferred`: no page says so; the source gives the reasoning.
 * - `chosen`: nothing is known; the source gives the reason for the choice.
 * - `verified`: seen on the live sandbox; the source gives the date.
 */
export type Grade = 'documented' | 'inferred' | 'chosen' | 'verified';

/** The grade of a fact and where it comes from. */
export interface Fact {
  readonly grade: Grade;
  readonly source: string;
}

/** The same, as JSON Schema annotations beside the property they concern. */
interface FactAnnotation {
  readonly 'x-grade': Grade;
  readonly 'x-source': string;
}

const annotation =
  (grade: Grade) =>
  (source: string): FactAnnotation => ({ 'x-grade': grade, 'x-source': source });

/** Annotates a schema with the page that documents it. */
export const documented = annotation('documented');
/** Annotates a schema with the reasoning that led to it. */
export const inferred = annotation('inferred');
/** Annotates a schema with the reason for a choice of ours. */
export const chosen = annotation('chosen');
