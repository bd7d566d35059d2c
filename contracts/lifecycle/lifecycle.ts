import type { Fact } from '../facts.js';
import { DEFAULT_READINGS, READINGS, type ReadingName, type Readings } from '../readings/readings.js';

const STATE_TABLE = 'state table of docs/iframe/session/session-management';
const EVENTS_PAGE = 'docs/iframe/session/events';
const OPEN_PAGE = 'what an open page reports; no published page says that it moves the session';

interface StateRow extends Fact {
  readonly meaning: string;
  /** Whether the session has ended permanently: it can be neither mounted nor, by most readings, refreshed. */
  readonly ended: boolean;
}

/**
 * The states of a session. `mounted` and `terminal_failure` are finer than the documented table, which calls
 * both Active; they let a sequence of events be checked.
 */
export const SESSION_STATES = {
  active: {
    meaning:
      'Created; its authorized_url has not been mounted. Once 30 s have passed the docs call it Expired, and a refresh revives it.',
    ended: false,
    grade: 'documented',
    source: STATE_TABLE,
  },
  mounted: {
    meaning: 'The plugin page is open.',
    ended: false,
    grade: 'inferred',
    source: `Active in the ${STATE_TABLE}`,
  },
  terminal_failure: {
    meaning:
      'Account verification failed permanently on this page; the session may be refreshed and mounted again.',
    ended: false,
    grade: 'documented',
    source: `${EVENTS_PAGE}: the session remains active`,
  },
  completed: {
    meaning: 'TOKEN_SUCCESS happened; cannot be mounted again.',
    ended: true,
    grade: 'documented',
    source: STATE_TABLE,
  },
  canceled: {
    meaning: 'The recipient canceled; a new session is needed.',
    ended: true,
    grade: 'documented',
    source: STATE_TABLE,
  },
  terminated: {
    meaning: 'A terminal failure ended the session; a new session is needed.',
    ended: true,
    grade: 'documented',
    source: STATE_TABLE,
  },
  max_attempts_exceeded: {
    meaning: 'The configured number of verification attempts was passed; not reusable.',
    ended: true,
    grade: 'documented',
    source: STATE_TABLE,
  },
} as const satisfies Record<string, StateRow>;

/** A state of the table above. */
export type SessionState = keyof typeof SESSION_STATES;

interface TransitionRow extends Fact {
  readonly from: readonly SessionState[];
  readonly on: string;
  /** `same`: the event happens and the state stays. */
  readonly to: SessionState | 'same';
  /** The row holds only where the program's reading has this value. */
  readonly when?: Partial<Readings>;
}

/** What moves a session from state to state. Whatever is not here is refused. */
export const TRANSITIONS = [
  {
    from: ['active', 'mounted', 'terminal_failure'],
    on: 'MOUNT',
    to: 'mounted',
    grade: 'documented',
    source: `${STATE_TABLE}; after a terminal failure: ${EVENTS_PAGE}`,
  },
  { from: ['mounted'], on: 'TOKEN_SUCCESS', to: 'completed', grade: 'documented', source: STATE_TABLE },
  {
    from: ['mounted'],
    on: 'FUNDING_CANCELED',
    to: 'active',
    when: { afterFundingCanceled: 'active' },
    grade: 'inferred',
    source: `${EVENTS_PAGE}: "cancels … or chooses a different funding option" expects another mount`,
  },
  {
    from: ['mounted'],
    on: 'FUNDING_CANCELED',
    to: 'canceled',
    when: { afterFundingCanceled: 'canceled' },
    grade: 'documented',
    source: STATE_TABLE,
  },
  {
    from: ['mounted'],
    on: 'TERMINAL_FAILURE',
    to: 'terminal_failure',
    when: { afterTerminalFailure: 'active' },
    grade: 'documented',
    source: EVENTS_PAGE,
  },
  {
    from: ['mounted'],
    on: 'TERMINAL_FAILURE',
    to: 'terminated',
    when: { afterTerminalFailure: 'terminated' },
    grade: 'documented',
    source: STATE_TABLE,
  },
  {
    from: ['terminal_failure'],
    on: 'TERMINAL_FAILURE_ACKNOWLEDGED',
    to: 'active',
    grade: 'documented',
    source: EVENTS_PAGE,
  },
  {
    from: ['terminated'],
    on: 'TERMINAL_FAILURE_ACKNOWLEDGED',
    to: 'same',
    when: { afterTerminalFailure: 'terminated' },
    grade: 'inferred',
    source: 'the page with its Continue button is still open',
  },
  {
    from: ['mounted'],
    on: 'MAX_VERIFICATION_ATTEMPTS_EXCEEDED',
    to: 'max_attempts_exceeded',
    grade: 'documented',
    source: EVENTS_PAGE,
  },
  {
    from: ['mounted', 'terminal_failure'],
    on: 'PAGE_LOAD',
    to: 'same',
    grade: 'inferred',
    source: OPEN_PAGE,
  },
  {
    from: ['mounted'],
    on: 'ACCOUNT_COULD_NOT_BE_VERIFIED',
    to: 'same',
    grade: 'inferred',
    source: OPEN_PAGE,
  },
  {
    from: ['mounted'],
    on: 'BILLPAY_SEARCH_NO_MATCH_FOUND',
    to: 'same',
    grade: 'inferred',
    source: OPEN_PAGE,
  },
  {
    from: ['mounted', 'terminal_failure'],
    on: 'PLUGIN_ERROR',
    to: 'same',
    grade: 'inferred',
    source: OPEN_PAGE,
  },
  {
    from: ['mounted', 'terminal_failure'],
    on: 'SESSION_ERROR',
    to: 'same',
    grade: 'inferred',
    source: OPEN_PAGE,
  },
  { from: ['mounted'], on: 'UNSUPPORTED_BROWSER_DETECTED', to: 'same', grade: 'inferred', source: OPEN_PAGE },
  {
    from: ['active', 'mounted', 'terminal_failure'],
    on: 'SESSION_EXPIRED',
    to: 'same',
    grade: 'inferred',
    source: `${STATE_TABLE}: when the URL expires the session itself stays valid`,
  },
] as const satisfies readonly TransitionRow[];

/** What can happen to a session. */
export type SessionEvent = (typeof TRANSITIONS)[number]['on'];

/** Every event of the table, once. */
export const SESSION_EVENTS: readonly SessionEvent[] = [...new Set(TRANSITIONS.map((row) => row.on))];

/** The readings that a transition depends on. */
const LIFECYCLE_READINGS = [
  ...new Set(TRANSITIONS.flatMap((row) => ('when' in row ? Object.keys(row.when) : []))),
] as ReadingName[];

/** Every way to answer the questions on which the transitions depend; the other readings have their defaults. */
export const EVERY_READING: readonly Readings[] = LIFECYCLE_READINGS.reduce<Readings[]>(
  (answers, name) =>
    answers.flatMap((readings) =>
      Object.keys(READINGS[name].values).map((value) => ({ ...readings, [name]: value })),
    ),
  [DEFAULT_READINGS],
);

/**
 * Looks up where an event leads.
 *
 * @returns the next state, or undefined where the table has no row: the event is then impossible.
 */
export function nextState(
  from: SessionState,
  on: SessionEvent,
  readings: Readings,
): SessionState | undefined {
  const rows: readonly TransitionRow[] = TRANSITIONS;
  const to = rows.find((row) => row.on === on && row.from.includes(from) && holds(row.when, readings))?.to;
  return to === 'same' ? from : to;
}

function holds(when: Partial<Readings> | undefined, readings: Readings): boolean {
  if (!when) return true;
  return (Object.keys(when) as (keyof Readings)[]).every((name) => when[name] === readings[name]);
}
