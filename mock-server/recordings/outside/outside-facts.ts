import type { JournalFact } from '../../journal/entry.js';

/** A fact of a session, read from a file that no sandbox wrote. */
export type OutsideFact = Extract<JournalFact, { kind: 'request' | 'recipient' | 'event' }> & {
  readonly session: string;
  /** ISO 8601, UTC. */
  readonly at: string;
};

/** What was read of a file, in the order of its times. */
export interface OutsideFacts {
  readonly facts: readonly OutsideFact[];
  /** What could not be carried over, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * The opening of a hosted page.
 *
 * @param status of the answer; 0 where none came.
 */
export const opening = (
  session: string,
  at: string,
  status: number,
  expired: boolean,
): OutsideFact & { readonly kind: 'request' } => ({
  kind: 'request',
  session,
  at,
  method: 'GET',
  target: `/session/${session}`,
  headers: [],
  body: '',
  answer: { status, body: '' },
  findings: expired
    ? [{ name: 'url-expired', proof: 'observed', what: 'The authorized_url had expired.', fix: '' }]
    : [],
});

/** A time as ISO 8601 in UTC; undefined if it is not one. */
export function timeOf(text: string | undefined): string | undefined {
  const ms = Date.parse(text ?? '');
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}
