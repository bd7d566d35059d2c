import type { Fact } from '../facts.js';

/** A part of an integration: calls for sessions, URLs that are opened, payments, webhooks, events of the SDK. */
export type IntegrationPart = 'session' | 'url' | 'gateway' | 'webhook' | 'event';

/** An open question, its possible answers and the default. `grade` and `source` are about the default. */
export interface Reading extends Fact {
  /** The question the documentation leaves open. */
  readonly question: string;
  /** Each possible answer and what it means. */
  readonly values: Readonly<Record<string, string>>;
  readonly default: string;
  /** Why the default is the default. */
  readonly reason: string;
  /** The parts of an integration that can notice it. */
  readonly bearsOn: readonly IntegrationPart[];
  /** Why no probe of a live program can see it. Absent where probes try its values. */
  readonly noProbe?: string;
  /** Why only probes in a browser see it. */
  readonly onlyInBrowser?: string;
  /** Why probes that try its values may not learn it. */
  readonly notLearned?: string;
}
