import type { Severity } from './difference.js';

/** What the severity of a difference depends on. */
export interface Judged {
  readonly path: string;
  readonly sandbox: string;
  readonly target: string;
  /** Whether the target serves the request. */
  readonly served: boolean;
  /** Whether the target breaks the schema there. */
  readonly breaksSchema: boolean;
}

/** Where it applies, how severe that is, and why. */
export type SeverityRule = readonly [
  when: (difference: Judged) => boolean,
  severity: Severity,
  because: string,
];
