/** Every constant of `IngoInstantPayments.EVENTS` with its `event_name` on the wire. What is known of each: `EVENT_FACTS`. */
export const EVENTS = {
  TOKEN_SUCCESS: 'iip.webplugin.token_success',
  FUNDING_CANCELED: 'iip.webplugin.funding_canceled',
  TERMINAL_FAILURE: 'iip.webplugin.terminal_failure',
  TERMINAL_FAILURE_ACKNOWLEDGED: 'iip.webplugin.terminal_failure_acknowledged',
  MAX_VERIFICATION_ATTEMPTS_EXCEEDED: 'iip.webplugin.max_verification_attempts_exceeded',
  ACCOUNT_COULD_NOT_BE_VERIFIED: 'iip.webplugin.account_could_not_be_verified',
  BILLPAY_SEARCH_NO_MATCH_FOUND: 'iip.webplugin.billpay_search_no_match_found',
  PAGE_LOAD: 'iip.webplugin.page_load',
  SESSION_EXPIRED: 'iip.webplugin.session_expired',
  SESSION_ERROR: 'iip.webplugin.session_error',
  PLUGIN_ERROR: 'iip.webplugin.plugin_error',
  UNSUPPORTED_BROWSER_DETECTED: 'iip.webplugin.unsupported_browser_detected',
} as const;

/** Name of a constant of `EVENTS`. */
export type EventConstant = keyof typeof EVENTS;

/** Every constant, in the order of the table. */
export const EVENT_CONSTANTS = Object.keys(EVENTS) as readonly EventConstant[];
