import type { EventConstant } from '../events/event-names.js';

/**
 * The pages of the plugin, and the name by which PAGE_LOAD reports each. Only `CreditFunding` is published
 * (ingopay-iframe/iframe-sdk/event-descriptions); the others follow its pattern, and `form` is named by its destination.
 */
export const PAGES = {
  form: null,
  confirmation: 'Confirmation',
  'verification-failure': 'VerificationFailure',
  success: 'Success',
  canceled: 'Canceled',
  'terminal-failure': 'TerminalFailure',
  acknowledged: 'Acknowledged',
  'max-attempts': 'MaxAttemptsExceeded',
  'could-not-be-verified': 'AccountCouldNotBeVerified',
  'no-match': 'BillPayNoMatch',
  'plugin-error': 'PluginError',
  'session-error': 'SessionError',
  expired: 'SessionExpired',
  'not-allowed': 'NotAllowed',
  'unsupported-browser': 'UnsupportedBrowser',
  moved: 'Moved',
} as const satisfies Record<string, string | null>;

/** Name of a page. */
export type PageName = keyof typeof PAGES;

/** The page that belongs to an event: one step shows the page and sends the event. */
export const PAGE_OF_EVENT: Readonly<Record<Exclude<EventConstant, 'PAGE_LOAD'>, PageName>> = {
  TOKEN_SUCCESS: 'success',
  FUNDING_CANCELED: 'canceled',
  TERMINAL_FAILURE: 'terminal-failure',
  TERMINAL_FAILURE_ACKNOWLEDGED: 'acknowledged',
  MAX_VERIFICATION_ATTEMPTS_EXCEEDED: 'max-attempts',
  ACCOUNT_COULD_NOT_BE_VERIFIED: 'could-not-be-verified',
  BILLPAY_SEARCH_NO_MATCH_FOUND: 'no-match',
  SESSION_EXPIRED: 'expired',
  SESSION_ERROR: 'session-error',
  PLUGIN_ERROR: 'plugin-error',
  UNSUPPORTED_BROWSER_DETECTED: 'unsupported-browser',
};
