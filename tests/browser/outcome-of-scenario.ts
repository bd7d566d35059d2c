import type { FrameLocator } from '@playwright/test';
import type { SessionState } from '../../contracts/lifecycle/lifecycle.js';
import type { PageName } from '../../contracts/plugin/pages.js';
import { press, useTestValues } from './outcome-on-example.js';

/** What a scenario comes to. Events are written with what tells them apart: `PAGE_LOAD Confirmation`, `TERMINAL_FAILURE 700`. */
export interface ScenarioOutcome {
  /** Events of one mount after another, by themselves. */
  readonly brings: readonly (readonly string[])[];
  /** What the iframe shows then, and the state of the session. */
  readonly shows: PageName;
  readonly state: SessionState;
  /** What the recipient does on that page of the example, and the events that come of it. */
  readonly hands?: (frame: FrameLocator) => Promise<void>;
  readonly then?: readonly string[];
  /** What the example heard, where that is less than what was told. */
  readonly heard?: readonly string[];
  /** Whether the example is asked to try again before the last mount. */
  readonly retried?: true;
  /** What the example says in the end; absent where the recipient is still on the page. */
  readonly says?: string;
  /** Whether the example offers to try again in the end. */
  readonly again?: true;
}

const presses = (...names: readonly string[]): NonNullable<ScenarioOutcome['hands']> => {
  return async (frame) => {
    for (const name of names) await press(frame, name);
  };
};
const types: NonNullable<ScenarioOutcome['hands']> = async (frame) => {
  await useTestValues(frame);
  await presses('Continue', 'Confirm')(frame);
};

const FORM = 'PAGE_LOAD DebitFunding';
const CONFIRMATION = 'PAGE_LOAD Confirmation';
const DONE = ['PAGE_LOAD Success', 'TOKEN_SUCCESS'];
const SUCCESS = [FORM, CONFIRMATION, ...DONE];
const AGAIN = ['PAGE_LOAD VerificationFailure', FORM];
const ACKNOWLEDGED = (error: number): string[] => [
  'PAGE_LOAD Acknowledged',
  `TERMINAL_FAILURE_ACKNOWLEDGED ${error}`,
];

const captured = { shows: 'success', state: 'completed', says: 'Account captured.' } as const;
const failed = (error: number, form = FORM): ScenarioOutcome => ({
  brings: [[form, 'PAGE_LOAD TerminalFailure', `TERMINAL_FAILURE ${error}`]],
  shows: 'terminal-failure',
  state: 'terminal_failure',
  hands: presses('Continue'),
  then: ACKNOWLEDGED(error),
  says: `This account cannot be used. The verification failed with status ${error}.`,
  again: true,
});
const unavailable = (page: 'plugin-error' | 'session-error' | 'unsupported-browser', message: string) =>
  ({ shows: page, state: 'mounted', says: `Not available at the moment. ${message} (${page})` }) as const;

/** What every scenario that is built in comes to. */
export const OUTCOME_OF_SCENARIO: Readonly<Record<string, ScenarioOutcome>> = {
  interactive: {
    ...captured,
    brings: [[FORM]],
    shows: 'form',
    state: 'mounted',
    hands: types,
    then: [CONFIRMATION, ...DONE],
  },
  success: { ...captured, brings: [SUCCESS] },
  'soft-failure': { ...captured, brings: [SUCCESS] },
  cancel: {
    brings: [[FORM, CONFIRMATION, 'PAGE_LOAD Canceled', 'FUNDING_CANCELED']],
    shows: 'canceled',
    state: 'active',
    says: 'Canceled.',
    again: true,
  },
  'confirm-by-hand': {
    ...captured,
    brings: [[FORM, CONFIRMATION]],
    shows: 'confirmation',
    state: 'mounted',
    hands: presses('Confirm'),
    then: DONE,
  },
  'terminal-failure': failed(700),
  'terminal-failure-700': failed(700),
  'terminal-failure-753': failed(753),
  'terminal-failure-754': failed(754),
  'terminal-failure-755': failed(755),
  'terminal-failure-777': failed(777, 'PAGE_LOAD AchFunding'),
  'terminal-failure-1042': failed(1042),
  'terminal-failure-1105': failed(1105),
  'terminal-failure-retried': {
    ...captured,
    brings: [[...failed(700).brings[0]!, ...ACKNOWLEDGED(700)], SUCCESS],
    retried: true,
  },
  'verification-retried': { ...captured, brings: [[FORM, 'PAGE_LOAD VerificationFailure', ...SUCCESS]] },
  'max-attempts': {
    brings: [
      [FORM, ...AGAIN, ...AGAIN, 'PAGE_LOAD MaxAttemptsExceeded', 'MAX_VERIFICATION_ATTEMPTS_EXCEEDED'],
    ],
    ...{ shows: 'max-attempts', state: 'max_attempts_exceeded', says: 'Too many attempts.' },
  },
  'billpay-no-match': {
    brings: [['PAGE_LOAD BillPayFunding', 'PAGE_LOAD BillPayNoMatch', 'BILLPAY_SEARCH_NO_MATCH_FOUND']],
    ...{
      shows: 'no-match',
      state: 'mounted',
      hands: presses('Try again'),
      then: ['PAGE_LOAD BillPayFunding'],
    },
  },
  'could-not-be-verified': {
    brings: [
      ['PAGE_LOAD BillPayFunding', 'PAGE_LOAD AccountCouldNotBeVerified', 'ACCOUNT_COULD_NOT_BE_VERIFIED'],
    ],
    ...{
      shows: 'could-not-be-verified',
      state: 'mounted',
      hands: presses('Try again'),
      then: ['PAGE_LOAD BillPayFunding'],
    },
  },
  'plugin-error': {
    brings: [[FORM, 'PAGE_LOAD PluginError', 'PLUGIN_ERROR']],
    ...unavailable('plugin-error', 'The plugin failed, as the scenario says.'),
  },
  'session-error': {
    brings: [[FORM, 'PAGE_LOAD SessionError', 'SESSION_ERROR']],
    ...unavailable('session-error', 'The session failed, as the scenario says.'),
  },
  'unsupported-browser': {
    brings: [['PAGE_LOAD UnsupportedBrowser', 'UNSUPPORTED_BROWSER_DETECTED']],
    ...unavailable('unsupported-browser', 'This browser is not supported, as the scenario says.'),
  },
  'expired-url': { ...captured, brings: [['SESSION_EXPIRED'], SUCCESS] },
  'slow-page': { ...captured, brings: [SUCCESS] },
  'duplicate-token-success': { ...captured, brings: [[...SUCCESS, 'TOKEN_SUCCESS']], heard: SUCCESS },
  'events-out-of-order': {
    ...captured,
    brings: [[...DONE, 'FUNDING_CANCELED', CONFIRMATION]],
    ...{ shows: 'canceled', heard: DONE },
  },
  'connection-lost': { ...captured, brings: [SUCCESS] },
  'webhook-before-event': { ...captured, brings: [SUCCESS] },
  'webhook-late': { ...captured, brings: [SUCCESS] },
  'webhook-twice': { ...captured, brings: [SUCCESS] },
  'webhook-missing': { ...captured, brings: [SUCCESS] },
  'webhook-badly-signed': { ...captured, brings: [SUCCESS] },
  'ofac-cleared': { ...captured, brings: [SUCCESS] },
  'ofac-failed': { ...captured, brings: [SUCCESS] },
  'payments-status-500': { ...captured, brings: [SUCCESS] },
  'payments-status-603': { ...captured, brings: [SUCCESS] },
  'payments-status-851': { ...captured, brings: [SUCCESS] },
  'payments-stand-in': { ...captured, brings: [SUCCESS] },
  'payments-queued': { ...captured, brings: [SUCCESS] },
  'payments-answer-lost': { ...captured, brings: [SUCCESS] },
  'payments-ofac-cleared': { ...captured, brings: [SUCCESS] },
  'payments-returned': { ...captured, brings: [SUCCESS] },
};
