import type { Finding } from '../http/finding.js';

/** What happened, by kind. */
export type JournalFact =
  | {
      readonly kind: 'request';
      readonly method: string;
      readonly target: string;
      readonly headers: readonly string[];
      readonly body: string;
      readonly answer: { readonly status: number; readonly body: string };
      readonly findings: readonly Finding[];
      readonly session?: string;
      readonly explanation?: unknown;
    }
  | {
      readonly kind: 'transition';
      readonly session: string;
      readonly event: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'clock'; readonly move: object; readonly now: string }
  | { readonly kind: 'program'; readonly change: 'made' | 'tuned' | 'reset'; readonly program: object };

/** A fact with its place in the order of things. */
export type JournalEntry = JournalFact & {
  /** Counts from 1 and never repeats within a program. */
  readonly seq: number;
  /** Time of the program's clock, ISO 8601. */
  readonly at: string;
};
