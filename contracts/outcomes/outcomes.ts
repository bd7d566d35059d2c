import { EVENT_FACTS } from '../events/event-facts.js';
import type { Fact } from '../facts.js';
import { SESSION_STATES } from '../lifecycle/lifecycle.js';
import { VERIFICATION_FAILURES } from '../plugin/verification-failures.js';
import { STATUS_CODES, type StatusPlace } from '../status-codes/status-codes.js';
import { WEBHOOK_TOPICS } from '../webhooks/topics.js';

/** What kind of outcome it is, in the order in which they are reported. */
export const OUTCOME_KINDS = {
  event: 'events of the SDK',
  verification: 'verifications that did not pass',
  end: 'ends of a session',
  webhook: 'topics of webhooks',
  session: 'statuses of the Session API',
  gateway: 'statuses of the gateway',
  refusal: 'refusals',
} as const;

/** A key of the table above. */
export type OutcomeKind = keyof typeof OUTCOME_KINDS;

/** Something that an integration can meet, and should have met in its tests. */
export interface Outcome extends Fact {
  /** Kind and name: `event:TOKEN_SUCCESS`, `gateway:102`. */
  readonly id: string;
  readonly kind: OutcomeKind;
  readonly meaning: string;
}

/** Refusals that have no status of their own. */
const REFUSALS = {
  signature: {
    meaning: 'the signature is refused',
    grade: 'documented',
    source: 'docs/ingopay/authentication',
  },
  request: {
    meaning: 'the request is signed well and cannot be served',
    grade: 'documented',
    source: 'docs/iframe/session/create',
  },
  'rate-limited': {
    meaning: 'more requests came in a second than are allowed',
    grade: 'chosen',
    source: 'the reading rateLimited',
  },
  'expired-url': {
    meaning: 'the authorized_url is opened after it expired',
    grade: 'documented',
    source: 'docs/iframe/quick-start',
  },
} as const satisfies Record<string, Fact & { readonly meaning: string }>;

/** A refusal of the table above. */
export type Refusal = keyof typeof REFUSALS;

const rows = (
  kind: OutcomeKind,
  facts: readonly (readonly [name: string | number, meaning: string, fact: Fact])[],
): Outcome[] =>
  facts.map(([name, meaning, { grade, source }]) => ({
    id: `${kind}:${name}`,
    kind,
    meaning,
    grade,
    source,
  }));

const statusesOf = (place: StatusPlace) =>
  STATUS_CODES.filter(({ places }) => places.includes(place)).map(
    (row) => [row.status, row.meaning, row] as const,
  );

/** Every outcome that is known, made of the tables of this room. */
export const OUTCOMES: readonly Outcome[] = [
  ...rows(
    'event',
    Object.entries(EVENT_FACTS).map(([name, row]) => [name, row.meaning, row]),
  ),
  ...rows(
    'verification',
    Object.entries(VERIFICATION_FAILURES).map(([status, row]) => [status, row.meaning, row]),
  ),
  ...rows(
    'end',
    Object.entries(SESSION_STATES)
      .filter(([name, { ended }]) => ended || name === 'terminal_failure')
      .map(([name, row]) => [name, row.meaning, row]),
  ),
  ...rows(
    'webhook',
    Object.entries(WEBHOOK_TOPICS).map(([topic, row]) => [topic, row.description, row]),
  ),
  ...rows('session', statusesOf('session')),
  ...rows('gateway', statusesOf('gateway')),
  ...rows(
    'refusal',
    Object.entries(REFUSALS).map(([name, row]) => [name, row.meaning, row]),
  ),
];
