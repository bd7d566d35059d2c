// Generated from the schemas by `npm run generate`. Do not edit.

/**
 * Something the recipient did on the page.
 */
export type PluginAction = MountAction | SubmitAction | SearchAction | PressAction | UnsupportedAction;

/**
 * Body of POST /api/v1/sessions/point-in-time/plugin.
 *
 * documented: docs/iframe/session/create
 */
export interface SessionRequest {
  /**
   * The caller's id for this session, carried forward to process calls.
   *
   * documented: docs/iframe/session/create
   */
  participant_unique_id1: string;
  /**
   * A second id of the caller.
   *
   * documented: docs/iframe/session/create
   */
  participant_unique_id2?: string | null;
  recipient_information: RecipientInformation;
  /**
   * Protocol and host of the page that embeds the iframe; when left out, the first configured host of the program.
   *
   * documented: docs/iframe/session/create
   */
  host_uri?: string | null;
  /**
   * Language of the plugin page.
   *
   * documented: docs/iframe/session/create
   */
  language_locale_code?:
    | 'ar-SA'
    | 'cs-CZ'
    | 'da-DK'
    | 'de-DE'
    | 'en-GB'
    | 'en-US'
    | 'es-ES'
    | 'es-US'
    | 'fa-IR'
    | 'fi-FI'
    | 'fr-FR'
    | 'hmn-Latn'
    | 'it-IT'
    | 'ja-JP'
    | 'km-KH'
    | 'ko-KR'
    | 'nb-NO'
    | 'nl-NL'
    | 'pl-PL'
    | 'pt-BR'
    | 'ru-RU'
    | 'sv-SE'
    | 'tl-PH'
    | 'tr-TR'
    | 'vi-VN'
    | 'zh-CN'
    | 'zh-Hans'
    | 'zh-TW'
    | null;
}
/**
 * The recipient as known to the application; compared with what the recipient types when verification is on.
 *
 * documented: docs/iframe/session/create
 */
export interface RecipientInformation {
  /**
   * Given name.
   *
   * inferred: required for recipient verification (ingopay-iframe/risk-management-services); length is not published; 255 as for names on docs/ingopay/verify/ach
   */
  first_name: string;
  /**
   * Family name.
   *
   * inferred: required for recipient verification (ingopay-iframe/risk-management-services); length is not published; 255 as for names on docs/ingopay/verify/ach
   */
  last_name: string;
  /**
   * Business name.
   *
   * chosen: present in samples; constraints are not published; length is not published; 255 as for names on docs/ingopay/verify/ach
   */
  business_name?: string | null;
  /**
   * Street address.
   *
   * inferred: required for recipient verification (ingopay-iframe/risk-management-services); length is not published; 255 as for names on docs/ingopay/verify/ach
   */
  address_line1: string;
  /**
   * Second address line; may be empty.
   *
   * chosen: present in samples; constraints are not published; length is not published; 255 as for names on docs/ingopay/verify/ach
   */
  address_line2?: string | null;
  /**
   * City.
   *
   * inferred: required for recipient verification (ingopay-iframe/risk-management-services); length is not published; 255 as for names on docs/ingopay/verify/ach
   */
  city: string;
  /**
   * Two-letter US postal code of the state, such as GA.
   *
   * inferred: two capital letters in every sample and on docs/ingopay/verify/ach
   */
  state: string;
  /**
   * ZIP code, five digits or ZIP+4.
   *
   * inferred: pattern of recipient_zip on docs/ingopay/verify/ach
   */
  zip_code: string;
  /**
   * E-mail address.
   *
   * chosen: present in samples; constraints are not published; length is not published; 255 as for names on docs/ingopay/verify/ach
   */
  email_address?: string | null;
  /**
   * Telephone number, ten digits.
   *
   * inferred: ten digits in every sample
   */
  phone_number?: string | null;
  /**
   * Mobile number, ten digits.
   *
   * inferred: ten digits in every sample
   */
  mobile_number?: string | null;
  /**
   * Open banking reference.
   *
   * documented: docs/iframe/session/create
   */
  open_banking?: {
    /**
     * Customer id, a string in the sample ("9999").
     *
     * chosen: present in samples; constraints are not published
     */
    mobus_customer_id?: string | null;
  } | null;
}
/**
 * Body of a successful create (100) or refresh (101).
 *
 * documented: docs/iframe/session/create
 */
export interface SessionResponse {
  /**
   * 100: a new session. 101: the same session with a new authorized_url.
   *
   * documented: docs/iframe/session/session-management
   */
  status: 100 | 101;
  /**
   * Text beside the status.
   *
   * documented: docs/iframe/session/create
   */
  client_message: string;
  /**
   * The session and the URL to mount.
   *
   * documented: docs/iframe/session/create
   */
  data: {
    /**
     * Id of the session.
     *
     * documented: docs/iframe/session/create
     */
    session_identifier: string;
    /**
     * What the browser SDK mounts; valid for 30 seconds.
     *
     * documented: docs/iframe/session/create
     */
    authorized_url: string;
    /**
     * When authorized_url stops being mountable, ISO 8601 in UTC.
     *
     * documented: docs/iframe/session/create
     */
    authorized_url_expiration_utc: string;
    /**
     * Echo of the request.
     *
     * documented: docs/iframe/session/create
     */
    participant_unique_id1: string;
    /**
     * Echo of the request, or an empty string.
     *
     * documented: docs/iframe/session/create
     */
    participant_unique_id2?: string | null;
  };
  /**
   * Seconds spent on the server.
   *
   * documented: docs/iframe/session/create
   */
  time?: number;
}
/**
 * Any answer that carries Ingo's numeric status.
 *
 * inferred: the fields every documented answer of the Session API shares
 */
export interface StatusEnvelope {
  /**
   * See the status-code catalogue.
   *
   * documented: docs/iframe/session/session-management
   */
  status: number;
  /**
   * Text beside the status.
   *
   * documented: docs/iframe/session/session-management
   */
  client_message: string;
  /**
   * Seconds spent on the server.
   *
   * documented: docs/iframe/session/create
   */
  time?: number;
}
/**
 * A program to be made. Whatever is left out is made up, the same for the same seed.
 */
export interface ProgramOptions {
  /**
   * HMAC username; letters, digits, dot, dash and underscore.
   */
  username?: string;
  /**
   * Key of the HMAC, used as its UTF-8 bytes.
   */
  secret?: string;
  /**
   * Numeric id of the participant.
   */
  participant_id?: number;
  /**
   * Origins that may embed the iframe, such as https://pay.example; used when domainEnforcement is on.
   *
   * @maxItems 100
   */
  allowed_origins?: string[];
  /**
   * Life of an authorized_url. Default: 30, as documented.
   */
  authorized_url_seconds?: number;
  /**
   * Failed verifications until MAX_VERIFICATION_ATTEMPTS_EXCEEDED. Default: 3.
   */
  max_attempts?: number;
  recipient_verification?: RecipientVerification;
  readings?: ReadingChoices;
  /**
   * Start of everything random in the program: the same seed gives the same ids.
   */
  seed?: number;
}
/**
 * Fields that the page asks for and compares with recipient_information (RVDM). Default: all bypass.
 */
export interface RecipientVerification {
  /**
   * hard: must match. soft: recorded and approved. bypass: not asked.
   */
  first_name?: 'hard' | 'soft' | 'bypass';
  /**
   * hard: must match. soft: recorded and approved. bypass: not asked.
   */
  last_name?: 'hard' | 'soft' | 'bypass';
  /**
   * hard: must match. soft: recorded and approved. bypass: not asked.
   */
  address_line1?: 'hard' | 'soft' | 'bypass';
  /**
   * hard: must match. soft: recorded and approved. bypass: not asked.
   */
  address_line2?: 'hard' | 'soft' | 'bypass';
  /**
   * hard: must match. soft: recorded and approved. bypass: not asked.
   */
  city?: 'hard' | 'soft' | 'bypass';
  /**
   * hard: must match. soft: recorded and approved. bypass: not asked.
   */
  state?: 'hard' | 'soft' | 'bypass';
  /**
   * hard: must match. soft: recorded and approved. bypass: not asked.
   */
  zip_code?: 'hard' | 'soft' | 'bypass';
}
/**
 * Answers to questions the documentation leaves open.
 */
export interface ReadingChoices {
  /**
   * What is the HTTP answer to a request whose signature is refused? Default: kong-401.
   */
  authenticationFailure?: 'kong-401' | 'kong-403' | 'envelope-401' | 'envelope-200';
  /**
   * What is the HTTP answer to a well-signed request with a bad body? Default: envelope-400.
   */
  validationFailure?: 'envelope-400' | 'envelope-200' | 'problem-400';
  /**
   * Which HTTP status carries 13723 (same key, different parameters)? Default: http-200.
   */
  idempotencyMismatch?: 'http-200' | 'http-400' | 'http-409' | 'http-422';
  /**
   * What is the answer to a host_uri that is not on the program's list (when domains are enforced)? Default: envelope-400.
   */
  hostUriNotAllowed?: 'envelope-400' | 'envelope-403' | 'envelope-200';
  /**
   * Is the advised limit of five requests a second enforced, and how is an excess answered? Default: off.
   */
  rateLimited?: 'off' | 'http-429' | 'http-503';
  /**
   * Is algorithm="hmac-sha256" accepted? Default: refused.
   */
  legacySha256?: 'refused' | 'accepted';
  /**
   * May Date be signed in place of X-Date? Default: x-date.
   */
  dateHeader?: 'x-date' | 'x-date-or-date';
  /**
   * How strictly is recipient_information checked? Default: required.
   */
  recipientFields?: 'required' | 'lenient';
  /**
   * What becomes of a body field that is not documented? Default: ignored.
   */
  unknownFields?: 'ignored' | 'refused';
  /**
   * When are the parameters of two requests with one key the same? Default: json-value.
   */
  idempotencyComparison?: 'json-value' | 'bytes';
  /**
   * Does a refresh end the authorized_url handed out before? Default: no.
   */
  refreshRevokesPreviousUrl?: 'no' | 'yes';
  /**
   * What does a refresh of a session that has ended give? Default: refused.
   */
  refreshOfEndedSession?: 'refused' | 'same-session' | 'new-session';
  /**
   * How often can an authorized_url be mounted within its 30 seconds? Default: until-expiry.
   */
  authorizedUrlUse?: 'until-expiry' | 'single-mount';
  /**
   * Does TERMINAL_FAILURE end the session? Default: active.
   */
  afterTerminalFailure?: 'active' | 'terminated';
  /**
   * Does FUNDING_CANCELED end the session? Default: active.
   */
  afterFundingCanceled?: 'active' | 'canceled';
  /**
   * Where do the fields of an SDK event stand? Default: flat-and-content.
   */
  eventPayload?: 'flat-and-content' | 'flat' | 'content';
  /**
   * How is a tracer_token written? Default: participant-uuid.
   */
  tracerToken?: 'participant-uuid' | 'participant-seconds-uuid' | 'uuid';
  /**
   * How is the list of allowed parent domains enforced? Default: off.
   */
  domainEnforcement?: 'off' | 'frame-ancestors' | 'refused';
}
/**
 * What may change while a program runs.
 */
export interface ProgramPatch {
  /**
   * Key of the HMAC, used as its UTF-8 bytes.
   */
  secret?: string;
  /**
   * Numeric id of the participant.
   */
  participant_id?: number;
  /**
   * Origins that may embed the iframe, such as https://pay.example; used when domainEnforcement is on.
   *
   * @maxItems 100
   */
  allowed_origins?: string[];
  /**
   * Life of an authorized_url. Default: 30, as documented.
   */
  authorized_url_seconds?: number;
  /**
   * Failed verifications until MAX_VERIFICATION_ATTEMPTS_EXCEEDED. Default: 3.
   */
  max_attempts?: number;
  recipient_verification?: RecipientVerification;
  readings?: ReadingChoices;
}
/**
 * A move of the program clock.
 */
export interface ClockMove {
  /**
   * A duration: 31s, 500ms, 2h, 1d.
   */
  advance?: string;
  /**
   * An instant, ISO 8601 in UTC.
   */
  set?: string;
  /**
   * true stops the clock, false lets it run on from where it stands.
   */
  freeze?: boolean;
}
/**
 * Something to happen to a session now.
 */
export interface SessionEventRequest {
  /**
   * Name of an event of the lifecycle table.
   */
  event: string;
  /**
   * `error` of TERMINAL_FAILURE. Default: 700.
   */
  error?: 700 | 753 | 754 | 755 | 777 | 1042 | 1104 | 1105;
  /**
   * `message` of the error events.
   */
  message?: string;
  /**
   * `page` of PAGE_LOAD.
   */
  page?: string;
}
/**
 * Which journal entries are meant.
 */
export interface JournalQuery {
  /**
   * Part of an entry: every field given must be equal, objects field by field.
   */
  match?: {};
  /**
   * Only entries with a greater seq.
   */
  since?: number;
  /**
   * For wait: how many entries to wait for. Default: 1.
   */
  count?: number;
  /**
   * For wait: how long in real milliseconds. Default: 5000.
   */
  timeout_ms?: number;
}
/**
 * What `ingo-sandbox start --config FILE` reads.
 */
export interface SandboxConfig {
  /**
   * Port to listen on; 0 takes a free one.
   */
  port?: number;
  /**
   * Address to listen on.
   */
  host?: string;
  /**
   * Start of everything random.
   */
  seed?: number;
  /**
   * Where sessions live.
   */
  store?: 'memory';
  /**
   * Token for the control API when not on loopback.
   */
  control_token?: string;
  /**
   * Origin that clients see, when it differs from the address listened on.
   */
  public_url?: string;
  /**
   * Scenario files, and folders of such, seen from where the sandbox is started.
   *
   * @maxItems 1000
   */
  scenarios?: string[];
  /**
   * The first is the default program.
   *
   * @minItems 1
   * @maxItems 1000
   */
  programs?: ProgramOptions[];
}
/**
 * What happens in the next session that is created.
 */
export interface NextScenario {
  /**
   * Name of a scenario.
   */
  scenario: string;
}
export interface MountAction {
  /**
   * The SDK said what to mount.
   */
  action: 'mount';
  /**
   * What to mount.
   */
  funding_destination: 'debit' | 'credit' | 'ach' | 'billpay' | 'paypal';
}
export interface SubmitAction {
  /**
   * The form was sent.
   */
  action: 'submit';
  /**
   * Field name to value.
   */
  values: {
    [k: string]: string;
  };
}
export interface SearchAction {
  /**
   * A search for a biller.
   */
  action: 'search';
  /**
   * What was typed.
   */
  query: string;
}
export interface PressAction {
  /**
   * A button was pressed.
   */
  action: 'confirm' | 'cancel' | 'continue' | 'retry';
}
export interface UnsupportedAction {
  /**
   * The browser lacks what the page needs.
   */
  action: 'unsupported';
  /**
   * What it lacks.
   */
  message: string;
}
/**
 * What happens in a session, step by step.
 */
export interface Scenario {
  /**
   * Where this schema is, for the editor.
   */
  $schema?: string;
  /**
   * What it is asked for by. Default: the name of its file, or of the call that puts it.
   */
  name?: string;
  /**
   * What it shows, in a sentence.
   */
  description?: string;
  /**
   * Funding destinations it can be played for. Default: all.
   *
   * @minItems 1
   */
  destinations?: ('debit' | 'credit' | 'ach' | 'billpay' | 'paypal')[];
  /**
   * Plays for every create request that holds this: {"recipient_information":{"last_name":"Doe"}}.
   */
  match?: {};
  /**
   * true: the order of its events is wrong on purpose. Default: false, and then it is refused.
   */
  breaks_rules?: boolean;
  /**
   * The timeline. It begins with an open step.
   *
   * @minItems 1
   * @maxItems 200
   */
  steps: (OpenStep | ShowStep | AwaitStep | PauseStep | VerifyStep | EmitStep | ConnectionStep)[];
}
/**
 * Waits until the browser opens the authorized_url, and says how that is answered.
 */
export interface OpenStep {
  /**
   * normally: the page. late: the page, after a while. never: no answer, until the browser gives up. expired: as if the 30 s had passed. unsupported-browser: the page for browsers that lack what it needs.
   */
  open: 'normally' | 'late' | 'never' | 'expired' | 'unsupported-browser';
  /**
   * late: how much later, by the clock of the program: 500ms. Default: 3s.
   */
  after?: string;
}
/**
 * Shows a page of the plugin, which PAGE_LOAD tells.
 */
export interface ShowStep {
  /**
   * Name of the page.
   */
  show:
    | 'form'
    | 'confirmation'
    | 'verification-failure'
    | 'success'
    | 'canceled'
    | 'terminal-failure'
    | 'acknowledged'
    | 'max-attempts'
    | 'could-not-be-verified'
    | 'no-match'
    | 'plugin-error'
    | 'session-error'
    | 'expired'
    | 'not-allowed'
    | 'unsupported-browser'
    | 'moved';
  /**
   * Status of a verification that did not pass.
   */
  status?: 700 | 753 | 754 | 755 | 777 | 1042 | 1104 | 1105;
}
/**
 * Leaves the next step to the recipient.
 */
export interface AwaitStep {
  /**
   * What the recipient does. Anything else the page offers still works, and ends the scenario.
   */
  await: 'submit' | 'search' | 'confirm' | 'cancel' | 'continue' | 'retry';
}
/**
 * Lets time pass on the clock of the program.
 */
export interface PauseStep {
  /**
   * How long: 200ms, 3s.
   */
  pause: string;
}
/**
 * A verification with its result. One that asks to try again counts as an attempt; a soft one stops nobody.
 */
export interface VerifyStep {
  /**
   * 100: passed; else why not.
   */
  verify: 100 | 700 | 753 | 754 | 755 | 777 | 1042 | 1104 | 1105;
}
/**
 * Lets an event happen: lifecycle, page and SDK event in one.
 */
export interface EmitStep {
  /**
   * Constant of EVENTS.
   */
  emit:
    | 'TOKEN_SUCCESS'
    | 'FUNDING_CANCELED'
    | 'TERMINAL_FAILURE'
    | 'TERMINAL_FAILURE_ACKNOWLEDGED'
    | 'MAX_VERIFICATION_ATTEMPTS_EXCEEDED'
    | 'ACCOUNT_COULD_NOT_BE_VERIFIED'
    | 'BILLPAY_SEARCH_NO_MATCH_FOUND'
    | 'PAGE_LOAD'
    | 'SESSION_EXPIRED'
    | 'SESSION_ERROR'
    | 'PLUGIN_ERROR'
    | 'UNSUPPORTED_BROWSER_DETECTED';
  /**
   * `error` of TERMINAL_FAILURE. Default: 700.
   */
  error?: 700 | 753 | 754 | 755 | 777 | 1042 | 1104 | 1105;
  /**
   * `page` of PAGE_LOAD.
   */
  page?: string;
  /**
   * `message` of the error events.
   */
  message?: string;
}
/**
 * Cuts the connection between page and server, or lets the page connect again.
 */
export interface ConnectionStep {
  /**
   * What becomes of it.
   */
  connection: 'lost' | 'restored';
}
/**
 * Payload of TOKEN_SUCCESS: the account is tokenised and confirmed; the session is completed.
 */
export interface TokenSuccessPayload {
  /**
   * Id of the session.
   *
   * documented: docs/iframe/session/events
   */
  session_identifier: string;
  /**
   * Follows one mount through events and webhooks; shapes: reading tracerToken.
   *
   * documented: docs/iframe/session/events
   */
  tracer_token: string;
  /**
   * Name of the event.
   *
   * documented: docs/iframe/session/events
   */
  event_name: 'iip.webplugin.token_success';
  /**
   * Stands for the account at the gateway.
   *
   * documented: docs/iframe/quick-start
   */
  customer_account_token: string;
  /**
   * What was mounted.
   *
   * documented: docs/iframe/session/events
   */
  funding_destination: 'debit' | 'credit' | 'ach' | 'billpay' | 'paypal';
}
/**
 * Payload of FUNDING_CANCELED: the recipient canceled on the confirmation page, or chose a different funding option.
 */
export interface FundingCanceledPayload {
  /**
   * Id of the session.
   *
   * documented: docs/iframe/session/events
   */
  session_identifier: string;
  /**
   * Follows one mount through events and webhooks; shapes: reading tracerToken.
   *
   * documented: docs/iframe/session/events
   */
  tracer_token: string;
  /**
   * Name of the event.
   *
   * documented: docs/iframe/session/events
   */
  event_name: 'iip.webplugin.funding_canceled';
  /**
   * What was mounted.
   *
   * documented: docs/iframe/session/events
   */
  funding_destination: 'debit' | 'credit' | 'ach' | 'billpay' | 'paypal';
}
/**
 * Payload of TERMINAL_FAILURE: the terminal failure page is shown, due to account verification.
 */
export interface TerminalFailurePayload {
  /**
   * Id of the session.
   *
   * documented: docs/iframe/session/events
   */
  session_identifier: string;
  /**
   * Follows one mount through events and webhooks; shapes: reading tracerToken.
   *
   * documented: docs/iframe/session/events
   */
  tracer_token: string;
  /**
   * Name of the event.
   *
   * documented: docs/iframe/session/events
   */
  event_name: 'iip.webplugin.terminal_failure';
  /**
   * What was mounted.
   *
   * documented: docs/iframe/session/events
   */
  funding_destination: 'debit' | 'credit' | 'ach' | 'billpay' | 'paypal';
  /**
   * Why the verification failed.
   *
   * inferred: field documented on docs/iframe/session/events; a number, as in the tables of statuses
   */
  error: 700 | 753 | 754 | 755 | 777 | 1042 | 1104 | 1105;
}
/**
 * Payload of TERMINAL_FAILURE_ACKNOWLEDGED: the recipient pressed Continue on the terminal failure page.
 */
export interface TerminalFailureAcknowledgedPayload {
  /**
   * Id of the session.
   *
   * documented: docs/iframe/session/events
   */
  session_identifier: string;
  /**
   * Follows one mount through events and webhooks; shapes: reading tracerToken.
   *
   * documented: docs/iframe/session/events
   */
  tracer_token: string;
  /**
   * Name of the event.
   *
   * documented: docs/iframe/session/events
   */
  event_name: 'iip.webplugin.terminal_failure_acknowledged';
  /**
   * What was mounted.
   *
   * documented: docs/iframe/session/events
   */
  funding_destination: 'debit' | 'credit' | 'ach' | 'billpay' | 'paypal';
  /**
   * Why the verification failed.
   *
   * inferred: field documented on docs/iframe/session/events; a number, as in the tables of statuses
   */
  error: 700 | 753 | 754 | 755 | 777 | 1042 | 1104 | 1105;
}
/**
 * Payload of MAX_VERIFICATION_ATTEMPTS_EXCEEDED: too many verifications failed; the session is dead for good.
 */
export interface MaxVerificationAttemptsExceededPayload {
  /**
   * Id of the session.
   *
   * documented: docs/iframe/session/events
   */
  session_identifier: string;
  /**
   * Follows one mount through events and webhooks; shapes: reading tracerToken.
   *
   * documented: docs/iframe/session/events
   */
  tracer_token: string;
  /**
   * Name of the event.
   *
   * documented: docs/iframe/session/events
   */
  event_name: 'iip.webplugin.max_verification_attempts_exceeded';
}
/**
 * Payload of ACCOUNT_COULD_NOT_BE_VERIFIED: the account at the biller could not be verified; the recipient may try another.
 */
export interface AccountCouldNotBeVerifiedPayload {
  /**
   * Id of the session.
   *
   * documented: docs/iframe/session/events
   */
  session_identifier: string;
  /**
   * Follows one mount through events and webhooks; shapes: reading tracerToken.
   *
   * documented: docs/iframe/session/events
   */
  tracer_token: string;
  /**
   * Name of the event.
   *
   * documented: docs/iframe/session/events
   */
  event_name: 'iip.webplugin.account_could_not_be_verified';
  /**
   * What was mounted.
   *
   * documented: docs/iframe/session/events
   */
  funding_destination: 'debit' | 'credit' | 'ach' | 'billpay' | 'paypal';
}
/**
 * Payload of BILLPAY_SEARCH_NO_MATCH_FOUND: a search for a biller found none.
 */
export interface BillpaySearchNoMatchFoundPayload {
  /**
   * Id of the session.
   *
   * documented: docs/iframe/session/events
   */
  session_identifier: string;
  /**
   * Follows one mount through events and webhooks; shapes: reading tracerToken.
   *
   * documented: docs/iframe/session/events
   */
  tracer_token: string;
  /**
   * Name of the event.
   *
   * documented: docs/iframe/session/events
   */
  event_name: 'iip.webplugin.billpay_search_no_match_found';
  /**
   * What was mounted.
   *
   * documented: docs/iframe/session/events
   */
  funding_destination: 'debit' | 'credit' | 'ach' | 'billpay' | 'paypal';
}
/**
 * Payload of PAGE_LOAD: a page of the plugin was shown.
 */
export interface PageLoadPayload {
  /**
   * Id of the session.
   *
   * documented: docs/iframe/session/events
   */
  session_identifier: string;
  /**
   * Follows one mount through events and webhooks; shapes: reading tracerToken.
   *
   * documented: docs/iframe/session/events
   */
  tracer_token: string;
  /**
   * Name of the event.
   *
   * documented: docs/iframe/session/events
   */
  event_name: 'iip.webplugin.page_load';
  /**
   * Name of the page, such as CreditFunding.
   *
   * documented: ingopay-iframe/iframe-sdk/event-descriptions
   */
  page: string;
}
/**
 * Payload of SESSION_EXPIRED: the authorized_url had expired when it was mounted.
 */
export interface SessionExpiredPayload {
  /**
   * Id of the session.
   *
   * documented: docs/iframe/session/events
   */
  session_identifier: string;
  /**
   * Follows one mount through events and webhooks; shapes: reading tracerToken.
   *
   * documented: docs/iframe/session/events
   */
  tracer_token: string;
  /**
   * Name of the event.
   *
   * documented: docs/iframe/session/events
   */
  event_name: 'iip.webplugin.session_expired';
  /**
   * What went wrong.
   *
   * inferred: integrations read a content; what is in it is not published
   */
  message: string;
}
/**
 * Payload of SESSION_ERROR: the session cannot be mounted: it ended, is not known, or its URL is not genuine.
 */
export interface SessionErrorPayload {
  /**
   * Id of the session.
   *
   * documented: docs/iframe/session/events
   */
  session_identifier: string;
  /**
   * Follows one mount through events and webhooks; shapes: reading tracerToken.
   *
   * documented: docs/iframe/session/events
   */
  tracer_token: string;
  /**
   * Name of the event.
   *
   * documented: docs/iframe/session/events
   */
  event_name: 'iip.webplugin.session_error';
  /**
   * What went wrong.
   *
   * inferred: integrations read a content; what is in it is not published
   */
  message: string;
}
/**
 * Payload of PLUGIN_ERROR: the plugin page itself failed.
 */
export interface PluginErrorPayload {
  /**
   * Id of the session.
   *
   * documented: docs/iframe/session/events
   */
  session_identifier: string;
  /**
   * Follows one mount through events and webhooks; shapes: reading tracerToken.
   *
   * documented: docs/iframe/session/events
   */
  tracer_token: string;
  /**
   * Name of the event.
   *
   * documented: docs/iframe/session/events
   */
  event_name: 'iip.webplugin.plugin_error';
  /**
   * What went wrong.
   *
   * inferred: integrations read a content; what is in it is not published
   */
  message: string;
}
/**
 * Payload of UNSUPPORTED_BROWSER_DETECTED: the browser cannot run the plugin page.
 */
export interface UnsupportedBrowserDetectedPayload {
  /**
   * Id of the session.
   *
   * documented: docs/iframe/session/events
   */
  session_identifier: string;
  /**
   * Follows one mount through events and webhooks; shapes: reading tracerToken.
   *
   * documented: docs/iframe/session/events
   */
  tracer_token: string;
  /**
   * Name of the event.
   *
   * documented: docs/iframe/session/events
   */
  event_name: 'iip.webplugin.unsupported_browser_detected';
  /**
   * What went wrong.
   *
   * inferred: integrations read a content; what is in it is not published
   */
  message: string;
}
