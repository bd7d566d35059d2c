import type { Fact } from '../facts.js';

/** What a page says of the answer to a probe of `ingo-sandbox drift`. */
export interface DocumentedAnswer extends Fact {
  /** Name of the probe. */
  readonly probe: string;
  /** Where in the answer. */
  readonly path: string;
  /** What the page says, in the words of an observation. */
  readonly seen: string;
}

const CREATE_PAGE = 'docs/iframe/session/create';
const SESSION_PAGE = 'docs/iframe/session/session-management';
const QUICK_START = 'docs/iframe/quick-start';
const AUTHENTICATION = 'docs/ingopay/authentication';
const EVENTS_PAGE = 'docs/iframe/session/events';
const OLD_EVENTS_PAGE = 'ingopay-iframe/iframe-sdk/event-descriptions';
const VERIFY_PAGE = 'docs/ingopay/verify/ach';

const row = (probe: string, path: string, seen: string, source: string): DocumentedAnswer => ({
  ...{ probe, path, seen },
  ...{ grade: 'documented', source },
});

/** Every documented fact that an answer shows. */
export const DOCUMENTED_ANSWERS: readonly DocumentedAnswer[] = [
  row('create', 'outcome', 'accepted', QUICK_START),
  row('create', 'http', '200', CREATE_PAGE),
  row('create', 'body.status', '100', SESSION_PAGE),
  row('create', 'body.client_message', '"Success"', SESSION_PAGE),
  row('create', 'body.data.session_identifier', 'UUID', CREATE_PAGE),
  row('create', 'body.data.authorized_url', 'http(s)://…/session/{session_identifier}', CREATE_PAGE),
  row('create', 'body.data.authorized_url_expiration_utc', 'instant, 30 s ahead', QUICK_START),
  row('create', 'body.data.participant_unique_id1', 'as sent', CREATE_PAGE),
  row('create', 'body.time', 'number', CREATE_PAGE),
  row('refresh', 'outcome', 'accepted', SESSION_PAGE),
  row('refresh', 'body.status', '101', SESSION_PAGE),
  row('refresh', 'body.client_message', '"Success - Idempotent"', SESSION_PAGE),
  row('refresh', 'body.data.session_identifier', 'the UUID of create', SESSION_PAGE),
  row('refresh', 'body.data.authorized_url_expiration_utc', 'instant, 30 s ahead', QUICK_START),
  row('open-url', 'outcome', 'accepted', QUICK_START),
  row('mismatch', 'body.status', '13723', SESSION_PAGE),
  row('mismatch', 'body.client_message', '"Idempotency key mismatch"', SESSION_PAGE),
  row('other-order', 'outcome', 'accepted', CREATE_PAGE),
  row('create-full', 'outcome', 'accepted', CREATE_PAGE),
  row('create-full', 'body.data.participant_unique_id2', 'as sent', CREATE_PAGE),
  row('stale-date', 'outcome', 'refused', AUTHENTICATION),
  row('wrong-digest', 'outcome', 'refused', AUTHENTICATION),
  row('verify-card', 'body.time', 'text', VERIFY_PAGE),
  row('verify-card', 'body.data.request_timestamp', 'number', VERIFY_PAGE),
  row('sdk-global', 'global.create', 'function', QUICK_START),
  row('sdk-global', 'global.EVENTS', 'object', QUICK_START),
  row('sdk-global', 'global.FUNDING_DESTINATIONS', 'object', QUICK_START),
  row('sdk-global', 'global.EVENTS.TOKEN_SUCCESS', '"iip.webplugin.token_success"', QUICK_START),
  row('sdk-global', 'global.EVENTS.FUNDING_CANCELED', '"iip.webplugin.funding_canceled"', EVENTS_PAGE),
  row('sdk-global', 'global.FUNDING_DESTINATIONS.DEBIT', '"debit"', QUICK_START),
  row('sdk-global', 'global.FUNDING_DESTINATIONS.CREDIT', '"credit"', EVENTS_PAGE),
  row('sdk-create', 'create(element, { autoHeight: true, scrolling: false })', 'returns object', QUICK_START),
  row('sdk-create', 'plugin.mount', 'function', QUICK_START),
  row('sdk-create', 'plugin.addEventListener', 'function', QUICK_START),
  row('mount', 'events', 'PAGE_LOAD', OLD_EVENTS_PAGE),
  row('mount', 'event PAGE_LOAD.session_identifier', 'the id of the session', EVENTS_PAGE),
  row('mount', 'event PAGE_LOAD.tracer_token', 'text', EVENTS_PAGE),
  row('mount-without-options', 'events', 'PAGE_LOAD', QUICK_START),
  row('cancel', 'event FUNDING_CANCELED.session_identifier', 'the id of the session', EVENTS_PAGE),
  row('cancel', 'event FUNDING_CANCELED.tracer_token', 'text', EVENTS_PAGE),
  row('cancel', 'event FUNDING_CANCELED.event_name', '"iip.webplugin.funding_canceled"', EVENTS_PAGE),
  row('cancel', 'event FUNDING_CANCELED.funding_destination', '"debit"', EVENTS_PAGE),
];

/** Finds what a page says of one place in one answer. */
export const documentedAnswer = (probe: string, path: string): DocumentedAnswer | undefined =>
  DOCUMENTED_ANSWERS.find((known) => known.probe === probe && known.path === path);
