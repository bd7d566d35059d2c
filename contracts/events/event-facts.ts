import type { Fact } from '../facts.js';
import type { EventConstant } from './event-names.js';

const EVENTS_PAGE = 'docs/iframe/session/events';
const OLD_EVENTS_PAGE = 'ingopay-iframe/iframe-sdk/event-descriptions';
const QUICK_START = 'docs/iframe/quick-start';
const IN_USE = 'an integration in public use subscribes to it';
const BY_PATTERN: Fact = {
  grade: 'inferred',
  source: 'the two published names are iip.webplugin. and the constant in lower snake case',
};

/** Fields that an event may carry beside those that every event carries. */
export type EventField = 'customer_account_token' | 'funding_destination' | 'error' | 'page' | 'message';

interface EventRow extends Fact {
  /** When it is emitted. */
  readonly meaning: string;
  /** Fields beside session_identifier, tracer_token and event_name. */
  readonly fields: readonly EventField[];
  /** How sure its `event_name` is. */
  readonly name: Fact;
}

/** One row an event: when it comes, what it carries, and how sure that is. `grade` is about event and fields. */
export const EVENT_FACTS = {
  TOKEN_SUCCESS: {
    meaning: 'the account is tokenised and confirmed; the session is completed',
    fields: ['customer_account_token', 'funding_destination'],
    name: { grade: 'documented', source: QUICK_START },
    grade: 'documented',
    source: QUICK_START,
  },
  FUNDING_CANCELED: {
    meaning: 'the recipient canceled on the confirmation page, or chose a different funding option',
    fields: ['funding_destination'],
    name: { grade: 'documented', source: EVENTS_PAGE },
    grade: 'documented',
    source: EVENTS_PAGE,
  },
  TERMINAL_FAILURE: {
    meaning: 'the terminal failure page is shown, due to account verification',
    fields: ['funding_destination', 'error'],
    name: BY_PATTERN,
    grade: 'documented',
    source: EVENTS_PAGE,
  },
  TERMINAL_FAILURE_ACKNOWLEDGED: {
    meaning: 'the recipient pressed Continue on the terminal failure page',
    fields: ['funding_destination', 'error'],
    name: BY_PATTERN,
    grade: 'documented',
    source: EVENTS_PAGE,
  },
  MAX_VERIFICATION_ATTEMPTS_EXCEEDED: {
    meaning: 'too many verifications failed; the session has ended',
    fields: [],
    name: BY_PATTERN,
    grade: 'documented',
    source: EVENTS_PAGE,
  },
  ACCOUNT_COULD_NOT_BE_VERIFIED: {
    meaning: 'the account at the biller could not be verified; the recipient may try another',
    fields: ['funding_destination'],
    name: BY_PATTERN,
    grade: 'inferred',
    source: `${IN_USE}; taken to be of the BillPay group`,
  },
  BILLPAY_SEARCH_NO_MATCH_FOUND: {
    meaning: 'a search for a biller found none',
    fields: ['funding_destination'],
    name: BY_PATTERN,
    grade: 'inferred',
    source: `${IN_USE}; ${EVENTS_PAGE} has a section on BillPay events`,
  },
  PAGE_LOAD: {
    meaning: 'a page of the plugin was shown',
    fields: ['page'],
    name: BY_PATTERN,
    grade: 'documented',
    source: OLD_EVENTS_PAGE,
  },
  SESSION_EXPIRED: {
    meaning: 'the authorized_url had expired when it was mounted',
    fields: ['message'],
    name: BY_PATTERN,
    grade: 'inferred',
    source: 'docs/iframe/webhooks/overview names it as an event of the SDK, without payload',
  },
  SESSION_ERROR: {
    meaning: 'the session cannot be mounted: it ended, is not known, or its URL is not genuine',
    fields: ['message'],
    name: BY_PATTERN,
    grade: 'inferred',
    source: IN_USE,
  },
  PLUGIN_ERROR: {
    meaning: 'the plugin page itself failed',
    fields: ['message'],
    name: BY_PATTERN,
    grade: 'inferred',
    source: IN_USE,
  },
  UNSUPPORTED_BROWSER_DETECTED: {
    meaning: 'the browser cannot run the plugin page',
    fields: ['message'],
    name: BY_PATTERN,
    grade: 'inferred',
    source: IN_USE,
  },
} as const satisfies Record<EventConstant, EventRow>;

/** Events that every page has to listen to. Documented: docs/iframe/session/events, docs/iframe/quick-start. */
export const REQUIRED_LISTENERS = [
  'TOKEN_SUCCESS',
  'TERMINAL_FAILURE',
  'MAX_VERIFICATION_ATTEMPTS_EXCEEDED',
] as const satisfies readonly EventConstant[];
