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
   * Seconds spent on the server: a number in answers of the Session API, text in those of the gateway.
   *
   * documented: docs/iframe/session/create, docs/ingopay/process/card
   */
  time?: number | string;
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
  webhooks?: WebhookEndpoint;
  /**
   * Whether the program is configured for the ledger service: then payments need a `ledger`, else they must have none. Default: false.
   */
  ledger?: boolean;
  /**
   * How long a silent network is waited for before a push is answered with 102. Default: 60, as documented.
   */
  stand_in_seconds?: number;
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
 * Where the webhooks of a program go.
 */
export interface WebhookEndpoint {
  /**
   * Address that takes POST: http or https, on this machine unless its host is allowed by name.
   */
  url: string;
  /**
   * Whether an https endpoint may show a certificate that nobody signed. Default: false.
   */
  accept_development_certificate?: boolean;
  /**
   * The topics that are subscribed to. Default: all.
   *
   * @minItems 1
   */
  topics?: (
    | 'plugin.transaction.account.tokenization.success'
    | 'plugin.transaction.recipient.verification.rvdm.success'
    | 'plugin.transaction.recipient.verification.rvdm.failure'
    | 'plugin.transaction.recipient.verification.ofac.status.suspended'
    | 'plugin.transaction.recipient.verification.ofac.status.cleared'
    | 'plugin.transaction.recipient.verification.ofac.status.failure'
    | 'plugin.transaction.account.verification.card.cns_cd.success'
    | 'plugin.transaction.account.verification.card.cns_cd.failure'
    | 'plugin.transaction.account.verification.card.avs_cvv.success'
    | 'plugin.transaction.account.verification.card.avs_cvv.failure'
    | 'plugin.transaction.account.verification.ach.rnv.success'
    | 'plugin.transaction.account.verification.ach.rnv.failure'
    | 'plugin.transaction.account.verification.ach.anv.success'
    | 'plugin.transaction.account.verification.ach.anv.failure'
    | 'plugin.transaction.account.verification.ach.nav.success'
    | 'plugin.transaction.account.verification.ach.nav.failure'
    | 'plugin.transaction.account.verification.paypal.av.success'
    | 'plugin.transaction.account.verification.paypal.av.failure'
    | 'plugin.transaction.session.request.expired'
    | 'plugin.transaction.session.request.terminated'
    | 'gateway.transaction.recipient.verification.ofac.status.suspended'
    | 'gateway.transaction.recipient.verification.ofac.status.cleared'
    | 'gateway.transaction.recipient.verification.ofac.status.failure'
    | 'gateway.transaction.recipient.payment.status.check.issued'
    | 'gateway.transaction.recipient.payment.status.check.paid'
    | 'gateway.transaction.recipient.payment.status.returned'
  )[];
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
   * In which forms may the date of a signature be written? Default: rfc-1123.
   */
  dateParsing?: 'rfc-1123' | 'lenient';
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
   * How is X-Ingo-Signature made from the raw body of a webhook? Default: sha512-base64.
   */
  webhookSignature?: 'sha512-base64' | 'sha512-hex' | 'sha256-base64' | 'sha256-hex' | 'sha256-hex-prefixed';
  /**
   * When is a webhook repeated that was not acknowledged? Default: exponential.
   */
  webhookRetrySchedule?: 'exponential' | 'every-minute' | 'none';
  /**
   * Is an account verification that passed told by a webhook, or only one that failed? Default: failures.
   */
  accountVerificationWebhooks?: 'failures' | 'all';
  /**
   * Which HTTP status carries a refusal of the gateway? Default: http-200.
   */
  gatewayRefusal?: 'http-200' | 'http-400';
  /**
   * Which status refuses a token that is unknown, foreign or of another rail? Default: card-data-750.
   */
  tokenRefused?: 'card-data-750' | 'parameters-401';
  /**
   * Which account_type has a PayPal token? Default: PP.
   */
  paypalAccountType?: 'PP' | 'PV';
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
  webhooks?: WebhookEndpoint;
  /**
   * Whether the program is configured for the ledger service: then payments need a `ledger`, else they must have none. Default: false.
   */
  ledger?: boolean;
  /**
   * How long a silent network is waited for before a push is answered with 102. Default: 60, as documented.
   */
  stand_in_seconds?: number;
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
   * Host names beyond this machine that webhooks may be sent to.
   *
   * @maxItems 100
   */
  allowed_webhook_hosts?: string[];
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
 * Known differences between a live program and the sandbox.
 */
export interface DriftBaseline {
  /**
   * One entry a difference; it holds as long as the target answers the same.
   *
   * @maxItems 1000
   */
  accepted: {
    /**
     * Name of the probe; left out: every probe.
     */
    probe?: string;
    /**
     * Where in the answer, as the report spells it.
     */
    path: string;
    /**
     * What the target shows there, as the report spells it.
     */
    target: string;
    /**
     * Why it is borne.
     */
    reason: string;
    /**
     * First day on which it counts again, such as 2027-01-31.
     */
    expires: string;
  }[];
}
/**
 * Facts that were seen on a live program.
 */
export interface DriftOverlay {
  /**
   * One entry a fact and target.
   *
   * @maxItems 10000
   */
  verified: {
    /**
     * Probe and path, or the name of a reading.
     */
    fact: string;
    /**
     * What was seen.
     */
    seen: string;
    /**
     * Where: the origin of the target.
     */
    target: string;
    /**
     * The day on which it was seen last.
     */
    on: string;
  }[];
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
   * Runs for every create request that holds this: {"recipient_information":{"last_name":"Doe"}}.
   */
  match?: {};
  /**
   * true: the order of its events is wrong on purpose. Default: false, and then it is refused.
   */
  breaks_rules?: boolean;
  /**
   * What becomes of every payment to or from the token of the session. Default: success.
   */
  payments?:
    | 'success'
    | 'answer-lost-before'
    | 'stand-in'
    | 'queued'
    | 'slow'
    | 'avs-zip-mismatch'
    | 'avs-zip-format'
    | 'avs-formats'
    | 'status-400'
    | 'status-401'
    | 'status-402'
    | 'status-500'
    | 'status-603'
    | 'status-700'
    | 'status-710'
    | 'status-711'
    | 'status-712'
    | 'status-713'
    | 'status-714'
    | 'status-715'
    | 'status-716'
    | 'status-750'
    | 'status-851'
    | 'status-852'
    | 'status-853'
    | 'status-854'
    | 'status-856'
    | 'status-857'
    | 'status-858'
    | 'status-859'
    | 'status-860'
    | 'status-862'
    | 'status-863'
    | 'status-864'
    | 'status-865'
    | 'status-900'
    | 'status-1042'
    | 'ofac-suspended'
    | 'ofac-cleared'
    | 'ofac-failed'
    | 'returned'
    | 'check-paid'
    | 'answer-lost'
    | 'request-lost';
  /**
   * The timeline. It begins with an open step.
   *
   * @minItems 1
   * @maxItems 200
   */
  steps: (
    OpenStep | ShowStep | AwaitStep | PauseStep | VerifyStep | EmitStep | WebhookStep | ConnectionStep
  )[];
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
  webhooks?: WebhookTiming;
}
/**
 * When the webhooks of this step are delivered. Default: at once, after the step.
 */
export interface WebhookTiming {
  /**
   * before: the step waits for the delay, once its webhooks were handed to delivery. Default: after.
   */
  order?: 'after' | 'before';
  /**
   * How much later, or earlier, by the clock of the program: 200ms.
   */
  delay?: string;
  /**
   * What goes wrong with it on purpose.
   */
  fault?: 'duplicate' | 'reordered' | 'late' | 'missing' | 'bad-signature' | 'slow';
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
  webhooks?: WebhookTiming;
}
/**
 * Delivers a webhook that no other step leads to, such as those of OFAC screening.
 */
export interface WebhookStep {
  /**
   * Its topic.
   */
  webhook:
    | 'plugin.transaction.account.tokenization.success'
    | 'plugin.transaction.recipient.verification.rvdm.success'
    | 'plugin.transaction.recipient.verification.rvdm.failure'
    | 'plugin.transaction.recipient.verification.ofac.status.suspended'
    | 'plugin.transaction.recipient.verification.ofac.status.cleared'
    | 'plugin.transaction.recipient.verification.ofac.status.failure'
    | 'plugin.transaction.account.verification.card.cns_cd.success'
    | 'plugin.transaction.account.verification.card.cns_cd.failure'
    | 'plugin.transaction.account.verification.card.avs_cvv.success'
    | 'plugin.transaction.account.verification.card.avs_cvv.failure'
    | 'plugin.transaction.account.verification.ach.rnv.success'
    | 'plugin.transaction.account.verification.ach.rnv.failure'
    | 'plugin.transaction.account.verification.ach.anv.success'
    | 'plugin.transaction.account.verification.ach.anv.failure'
    | 'plugin.transaction.account.verification.ach.nav.success'
    | 'plugin.transaction.account.verification.ach.nav.failure'
    | 'plugin.transaction.account.verification.paypal.av.success'
    | 'plugin.transaction.account.verification.paypal.av.failure'
    | 'plugin.transaction.session.request.expired'
    | 'plugin.transaction.session.request.terminated'
    | 'gateway.transaction.recipient.verification.ofac.status.suspended'
    | 'gateway.transaction.recipient.verification.ofac.status.cleared'
    | 'gateway.transaction.recipient.verification.ofac.status.failure'
    | 'gateway.transaction.recipient.payment.status.check.issued'
    | 'gateway.transaction.recipient.payment.status.check.paid'
    | 'gateway.transaction.recipient.payment.status.returned';
  /**
   * Its status. Default: the usual one of the topic.
   */
  status?: number;
  /**
   * How much later, by the clock of the program: 1h. Default: at once.
   */
  delay?: string;
  /**
   * What goes wrong with it on purpose.
   */
  fault?: 'duplicate' | 'reordered' | 'late' | 'missing' | 'bad-signature' | 'slow';
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
 * Which deliveries to wait for.
 */
export interface DeliveryQuery {
  /**
   * Part of a delivery: every field given must be equal, objects field by field. Default: any.
   */
  match?: {};
  /**
   * How many. Default: 1.
   */
  count?: number;
  /**
   * How long in real milliseconds. Default: 5000.
   */
  timeout_ms?: number;
}
/**
 * Which webhooks to deliver once more.
 */
export interface ResendRequest {
  /**
   * Every webhook since this instant of the clock of the program: 2026-01-31T12:00:00Z.
   */
  since: string;
}
/**
 * What goes wrong with webhooks to come.
 */
export interface NextWebhookFault {
  /**
   * What goes wrong.
   */
  fault: 'duplicate' | 'reordered' | 'late' | 'missing' | 'bad-signature' | 'slow';
  /**
   * Only with this topic. Default: any.
   */
  topic?:
    | 'plugin.transaction.account.tokenization.success'
    | 'plugin.transaction.recipient.verification.rvdm.success'
    | 'plugin.transaction.recipient.verification.rvdm.failure'
    | 'plugin.transaction.recipient.verification.ofac.status.suspended'
    | 'plugin.transaction.recipient.verification.ofac.status.cleared'
    | 'plugin.transaction.recipient.verification.ofac.status.failure'
    | 'plugin.transaction.account.verification.card.cns_cd.success'
    | 'plugin.transaction.account.verification.card.cns_cd.failure'
    | 'plugin.transaction.account.verification.card.avs_cvv.success'
    | 'plugin.transaction.account.verification.card.avs_cvv.failure'
    | 'plugin.transaction.account.verification.ach.rnv.success'
    | 'plugin.transaction.account.verification.ach.rnv.failure'
    | 'plugin.transaction.account.verification.ach.anv.success'
    | 'plugin.transaction.account.verification.ach.anv.failure'
    | 'plugin.transaction.account.verification.ach.nav.success'
    | 'plugin.transaction.account.verification.ach.nav.failure'
    | 'plugin.transaction.account.verification.paypal.av.success'
    | 'plugin.transaction.account.verification.paypal.av.failure'
    | 'plugin.transaction.session.request.expired'
    | 'plugin.transaction.session.request.terminated'
    | 'gateway.transaction.recipient.verification.ofac.status.suspended'
    | 'gateway.transaction.recipient.verification.ofac.status.cleared'
    | 'gateway.transaction.recipient.verification.ofac.status.failure'
    | 'gateway.transaction.recipient.payment.status.check.issued'
    | 'gateway.transaction.recipient.payment.status.check.paid'
    | 'gateway.transaction.recipient.payment.status.returned';
  /**
   * With how many. Default: 1.
   */
  times?: number;
}
/**
 * A payment to an account.
 *
 * documented: docs/ingopay/process/card
 */
export interface PushRequest {
  /**
   * Numeric id of the participant.
   *
   * documented: docs/ingopay/process/card
   */
  participant_id: number;
  /**
   * CA card; AC, SD, RT bank account: standard, same day, real time; BP BillPay; PayPal by the reading paypalAccountType.
   *
   * documented: docs/ingopay/process/card, docs/ingopay/process/ach
   */
  account_type: string;
  /**
   * Dollars, at least 0.01, at most two decimals.
   *
   * inferred: "decimal" on docs/ingopay/process/card; as a string, too, since the pull API writes it so
   */
  amount: number | string;
  /**
   * Stands for the account; then the raw account fields must be left out.
   *
   * documented: docs/ingopay/process/card
   */
  customer_account_token: string;
  /**
   * 1 cash, 2 check, 3 both, 4 corporate disbursement.
   *
   * documented: docs/ingopay/process/card
   */
  source_of_funds: 1 | 2 | 3 | 4;
  /**
   * Unique id of the payment, and its idempotency key; no personal data.
   *
   * documented: docs/ingopay/process/card
   */
  participant_unique_id1: string;
  /**
   * Another id of the caller.
   *
   * documented: docs/ingopay/process/card
   */
  participant_unique_id2?: string | null;
  /**
   * Unix seconds.
   *
   * documented: docs/ingopay/process/card
   */
  timestamp: number;
  /**
   * Version of the call.
   *
   * documented: docs/ingopay/process/card
   */
  version: 11;
  /**
   * Telephone number, ten digits.
   *
   * documented: docs/ingopay/process/card
   */
  recipient_phone?: string | null;
  additional_detail?: AdditionalDetail;
  sender?: Sender;
  ledger?: LedgerReference;
  /**
   * Store, retail card-present only.
   *
   * inferred: docs/ingopay/process/card names "store / terminal / clerk ids"
   */
  store_id?: string | null;
  /**
   * Terminal, retail card-present only.
   *
   * inferred: docs/ingopay/process/card names "store / terminal / clerk ids"
   */
  terminal_id?: string | null;
  /**
   * Clerk, retail card-present only.
   *
   * inferred: docs/ingopay/process/card names "store / terminal / clerk ids"
   */
  clerk_id?: string | null;
}
/**
 * What the account holder reads on a statement: 21 characters together. For AC and SD only.
 *
 * documented: docs/ingopay/process/ach
 */
export interface AdditionalDetail {
  /**
   * Who pays.
   *
   * documented: docs/ingopay/process/ach
   */
  source_name?: string;
  /**
   * What for.
   *
   * documented: docs/ingopay/process/ach
   */
  descriptive_purpose?: string;
}
/**
 * Who pays, where that must be told.
 *
 * documented: docs/ingopay/process/card
 */
export interface Sender {
  /**
   * Account of the sender.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  sender_account?: string;
  /**
   * Name of the sender.
   *
   * documented: docs/ingopay/process/card
   */
  name_personal?: {
    /**
     * Given name.
     *
     * documented: docs/ingopay/process/card
     */
    first_name?: string;
    /**
     * Family name.
     *
     * documented: docs/ingopay/process/card
     */
    last_name?: string;
  };
  /**
   * Address of the sender.
   *
   * documented: docs/ingopay/process/card
   */
  contact_address?: {
    /**
     * Street address.
     *
     * documented: docs/ingopay/process/card
     */
    address1?: string;
    /**
     * Second address line.
     *
     * documented: docs/ingopay/process/card
     */
    address2?: string;
    /**
     * City.
     *
     * documented: docs/ingopay/process/card
     */
    city?: string;
    /**
     * State.
     *
     * documented: docs/ingopay/process/card
     */
    state?: string;
    /**
     * ZIP code.
     *
     * documented: docs/ingopay/process/card
     */
    zip?: string;
  };
  /**
   * How to reach the sender.
   *
   * documented: docs/ingopay/process/card
   */
  contact_telcom?: {
    /**
     * E-mail address.
     *
     * documented: docs/ingopay/process/card
     */
    email?: string;
    /**
     * Telephone number.
     *
     * documented: docs/ingopay/process/card
     */
    phone_home?: string;
    /**
     * Mobile number.
     *
     * documented: docs/ingopay/process/card
     */
    phone_mobile?: string;
  };
}
/**
 * Which ledger a payment is booked in: required for programs configured for it, forbidden for all others.
 *
 * documented: docs/ingopay/process/card
 */
export interface LedgerReference {
  /**
   * Key of the ledger service.
   *
   * documented: docs/ingopay/process/card
   */
  api_key: string;
  /**
   * User of the ledger service.
   *
   * documented: docs/ingopay/process/card
   */
  user_id: string | number;
  /**
   * Kind of the entity, such as program.
   *
   * documented: docs/ingopay/process/card
   */
  entity_type: string;
  /**
   * Id of the entity.
   *
   * documented: docs/ingopay/process/card
   */
  entity_id: string | number;
}
/**
 * A payment that was made, or will be.
 *
 * documented: docs/ingopay/process/card
 */
export interface PushResponse {
  /**
   * A number here, a string in the answer to a pull.
   *
   * documented: docs/ingopay/process/card
   */
  status: number;
  /**
   * Text beside the status.
   *
   * documented: docs/ingopay/process/card
   */
  client_message: string;
  data: PushResponseData;
  /**
   * Seconds spent on the server: a string here.
   *
   * documented: docs/ingopay/process/card
   */
  time: string;
}
/**
 * The payment.
 *
 * documented: docs/ingopay/process/card
 */
export interface PushResponseData {
  /**
   * When it is posted, in words.
   *
   * documented: docs/ingopay/process/card
   */
  estimated_posting_time: string;
  /**
   * The same as a date, MM/DD/YYYY.
   *
   * documented: docs/ingopay/process/card
   */
  estimated_posting_date: string;
  /**
   * Id of the payment, a number here.
   *
   * documented: docs/ingopay/process/card
   */
  transaction_id: number;
  /**
   * Echo of the timestamp, Unix seconds.
   *
   * documented: docs/ingopay/process/card
   */
  request_timestamp: number;
  /**
   * Echo of the token.
   *
   * documented: docs/ingopay/process/card
   */
  customer_account_token: string;
  /**
   * Echo of the request.
   *
   * documented: docs/ingopay/process/card
   */
  participant_unique_id1: string;
  /**
   * Echo of the request, or an empty string.
   *
   * documented: docs/ingopay/process/card
   */
  participant_unique_id2?: string | null;
}
/**
 * A payment from an account.
 *
 * documented: docs/ingopay/debit/process-ach
 */
export interface PullRequest {
  request: PullCaller;
  transaction: PullTransaction;
  ledger?: LedgerReference;
}
/**
 * Who asks, and when.
 *
 * documented: docs/ingopay/debit/process-ach
 */
export interface PullCaller {
  /**
   * Numeric id of the participant, as a string.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  participant_id: string;
  /**
   * Time of the request.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  timestamp: string;
}
/**
 * What is pulled from where.
 *
 * documented: docs/ingopay/debit/process-ach
 */
export interface PullTransaction {
  /**
   * CA card, AC bank account.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  account_type: 'CA' | 'AC';
  transaction_amount: PullAmount;
  participant_unique_ids: PullIds;
  /**
   * Stands for the account.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  customer_account_token: string;
  /**
   * 4, corporate.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  source_of_funds: 4;
  /**
   * Telephone number, ten digits.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  recipient_phone?: string | null;
  /**
   * Token of a risk assessment.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  risk_assessment_token?: string | null;
  additional_detail?: AdditionalDetail;
}
/**
 * How much.
 *
 * documented: docs/ingopay/debit/process-ach
 */
export interface PullAmount {
  /**
   * Currency.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  currency_code: 'USD';
  /**
   * Dollars as a string, at least 0.01, at most two decimals.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  amount: string;
}
/**
 * Ids of the caller; the first is the idempotency key.
 *
 * documented: docs/ingopay/debit/process-ach
 */
export interface PullIds {
  /**
   * Unique id of the payment.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  participant_unique_id1: string;
  /**
   * Another id of the caller.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  participant_unique_id2?: string | null;
}
/**
 * What became of a pull. All scalars are strings.
 *
 * inferred: docs/ingopay/debit/process-ach for a success; that a refusal lacks the transaction is inferred
 */
export interface PullResponse {
  request?: PulledCaller;
  response: PullOutcome;
  transaction?: PulledTransaction;
}
/**
 * Echo of the request.
 *
 * documented: docs/ingopay/debit/process-ach
 */
export interface PulledCaller {
  /**
   * Echo.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  participant_id?: string;
  /**
   * Echo.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  timestamp?: string;
}
/**
 * How it ended.
 *
 * documented: docs/ingopay/debit/process-ach
 */
export interface PullOutcome {
  /**
   * Status, a string here.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  status: string;
  /**
   * Text beside the status.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  message: string;
  /**
   * Seconds spent on the server.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  duration: string;
}
/**
 * The payment; absent where none was made.
 *
 * documented: docs/ingopay/debit/process-ach
 */
export interface PulledTransaction {
  /**
   * When it is posted, MM/DD/YYYY.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  estimated_posting_date: string;
  /**
   * The same in words.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  estimated_posting_time: string;
  /**
   * Id of the payment, a string here.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  transaction_id: string;
  /**
   * Echo of the token.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  customer_account_token: string;
  participant_unique_ids: PulledIds;
}
/**
 * Ids of the caller; the first is the idempotency key.
 *
 * documented: docs/ingopay/debit/process-ach
 */
export interface PulledIds {
  /**
   * Unique id of the payment.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  participant_unique_id1: string;
  /**
   * Another id of the caller.
   *
   * documented: docs/ingopay/debit/process-ach
   */
  participant_unique_id2?: string | null;
}
/**
 * An account to be verified: by its token, or by raw account fields, never both.
 *
 * documented: docs/ingopay/verify/card
 */
export interface VerifyRequest {
  /**
   * Numeric id of the participant.
   *
   * documented: docs/ingopay/process/card
   */
  participant_id: number;
  /**
   * CA card; AC (also for RT) or SD bank account; BP BillPay; PayPal by the reading paypalAccountType.
   *
   * documented: docs/ingopay/verify/card, docs/ingopay/verify/ach
   */
  account_type: string;
  /**
   * Dollars, at least 0.01, at most two decimals.
   *
   * inferred: "decimal" on docs/ingopay/process/card; as a string, too, since the pull API writes it so
   */
  amount?: number | string;
  /**
   * Stands for the account; then the raw account fields must be left out.
   *
   * documented: docs/ingopay/process/card
   */
  customer_account_token?: string;
  /**
   * Card or account number.
   *
   * documented: docs/ingopay/verify/ach
   */
  account?: string;
  /**
   * Routing number of the bank.
   *
   * documented: docs/ingopay/verify/ach
   */
  routing_number?: string;
  /**
   * Expiry of the card, YYMM.
   *
   * documented: docs/ingopay/verify/card
   */
  expiration_date?: string;
  /**
   * Verification value of the card.
   *
   * documented: docs/ingopay/verify/card
   */
  cvv?: string;
  /**
   * Given name.
   *
   * documented: docs/ingopay/verify/ach
   */
  recipient_first_name?: string;
  /**
   * Family name.
   *
   * documented: docs/ingopay/verify/ach
   */
  recipient_last_name?: string;
  /**
   * Business name.
   *
   * documented: docs/ingopay/verify/ach
   */
  recipient_business_name?: string;
  /**
   * Street address.
   *
   * documented: docs/ingopay/verify/card
   */
  recipient_address1?: string;
  /**
   * Second address line.
   *
   * documented: docs/ingopay/verify/card
   */
  recipient_address2?: string;
  /**
   * City.
   *
   * documented: docs/ingopay/verify/card
   */
  recipient_city?: string;
  /**
   * Two-letter US postal code of the state.
   *
   * documented: docs/ingopay/verify/ach
   */
  recipient_state?: string;
  /**
   * ZIP code.
   *
   * documented: docs/ingopay/verify/ach
   */
  recipient_zip?: string;
  /**
   * Kind of the bank account.
   *
   * documented: docs/ingopay/verify/ach
   */
  fi_account_type?: string;
  /**
   * Classification of the bank account, "1" in the sample.
   *
   * documented: docs/ingopay/verify/ach
   */
  fi_account_classification?: string;
  /**
   * Telephone number, ten digits.
   *
   * documented: docs/ingopay/process/card
   */
  recipient_phone?: string | null;
  /**
   * Unique id of the payment, and its idempotency key; no personal data.
   *
   * documented: docs/ingopay/process/card
   */
  participant_unique_id1: string;
  /**
   * Another id of the caller.
   *
   * documented: docs/ingopay/process/card
   */
  participant_unique_id2?: string | null;
  /**
   * Unix seconds.
   *
   * documented: docs/ingopay/process/card
   */
  timestamp: number;
  /**
   * Version of the call.
   *
   * documented: docs/ingopay/process/card
   */
  version: 11;
}
/**
 * An account that was verified.
 *
 * documented: docs/ingopay/verify/ach
 */
export interface VerifyResponse {
  /**
   * 100, or 111 to 113 for a soft failure.
   *
   * documented: docs/ingopay/verify/ach
   */
  status: number;
  /**
   * Text beside the status.
   *
   * documented: docs/ingopay/verify/ach
   */
  client_message: string;
  data: VerifyResponseData;
  /**
   * Seconds spent on the server: a string here.
   *
   * documented: docs/ingopay/verify/ach
   */
  time: string;
}
/**
 * The account.
 *
 * documented: docs/ingopay/verify/ach
 */
export interface VerifyResponseData {
  /**
   * Stands for the account.
   *
   * documented: docs/ingopay/verify/ach
   */
  customer_account_token: string;
  /**
   * Last four characters of the account.
   *
   * documented: docs/ingopay/verify/ach
   */
  last_4: string;
  /**
   * Echo of the timestamp.
   *
   * documented: docs/ingopay/verify/ach
   */
  request_timestamp: number;
  /**
   * Issuers of the account.
   *
   * documented: docs/ingopay/verify/ach
   */
  issuers: Issuer[];
  /**
   * Echo of the request.
   *
   * documented: docs/ingopay/verify/ach
   */
  participant_unique_id1: string;
  /**
   * Echo of the request, or an empty string.
   *
   * documented: docs/ingopay/verify/ach
   */
  participant_unique_id2?: string | null;
  /**
   * Expiry of the card, YYMM; null for bank accounts.
   *
   * documented: docs/ingopay/verify/ach
   */
  expiration_date?: string | null;
  /**
   * How many issuers there are.
   *
   * inferred: docs/ingopay/verify/ach names the field, not its meaning
   */
  count?: number;
}
/**
 * An issuer or biller of the account.
 *
 * documented: ingopay-webhooks/websockets/account-tokenization-success
 */
export interface Issuer {
  /**
   * Id of the payee.
   *
   * documented: ingopay-webhooks/websockets/account-tokenization-success
   */
  payee_id: string | null;
  /**
   * Name of the issuer or biller.
   *
   * documented: ingopay-webhooks/websockets/account-tokenization-success
   */
  payee_name: string | null;
  /**
   * Its street address; null for banks.
   *
   * documented: ingopay-webhooks/websockets/account-tokenization-success
   */
  payee_address?: string | null;
  /**
   * Its city; null for banks.
   *
   * documented: ingopay-webhooks/websockets/account-tokenization-success
   */
  payee_city?: string | null;
  /**
   * Its state; null for banks.
   *
   * documented: ingopay-webhooks/websockets/account-tokenization-success
   */
  payee_state?: string | null;
  /**
   * Its ZIP code; null for banks.
   *
   * documented: ingopay-webhooks/websockets/account-tokenization-success
   */
  payee_zip?: string | null;
  /**
   * Network, such as VISA; NA for bank accounts.
   *
   * documented: ingopay-webhooks/websockets/account-tokenization-success
   */
  issuing_network: string;
  /**
   * Whether it can be paid to.
   *
   * documented: ingopay-webhooks/websockets/account-tokenization-success
   */
  credit_enabled: 0 | 1;
  /**
   * Whether it can be pulled from.
   *
   * documented: ingopay-webhooks/websockets/account-tokenization-success
   */
  debit_enabled: 0 | 1;
  credit_info: CreditInfo;
}
/**
 * Limits and speed of a payment to it.
 *
 * documented: ingopay-webhooks/websockets/account-tokenization-success
 */
export interface CreditInfo {
  /**
   * Least amount in dollars.
   *
   * documented: ingopay-webhooks/websockets/account-tokenization-success
   */
  min: number;
  /**
   * Greatest amount in dollars.
   *
   * documented: ingopay-webhooks/websockets/account-tokenization-success
   */
  max: number;
  /**
   * Kind of account, such as DEBIT or DDA.
   *
   * documented: ingopay-webhooks/websockets/account-tokenization-success
   */
  card_type: string;
  /**
   * When a payment would be posted, in words.
   *
   * documented: ingopay-webhooks/websockets/account-tokenization-success
   */
  estimated_posting_time: string;
  /**
   * The same as a date, MM/DD/YYYY.
   *
   * documented: ingopay-webhooks/websockets/account-tokenization-success
   */
  estimated_posting_date: string;
}
/**
 * A webhook about: tokenization.
 *
 * documented: docs/iframe/webhooks/overview and the samples of every topic
 */
export interface TokenizationWebhook {
  /**
   * What is told, and when.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  metadata: {
    /**
     * The same for every delivery of it: de-duplicate by it.
     *
     * documented: docs/hub/webhooks
     */
    id: string;
    /**
     * When it happened, in Unix seconds.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    timestamp: number;
    /**
     * What happened.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    topic: 'plugin.transaction.account.tokenization.success';
    /**
     * The topic in words.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    topic_description: string;
    /**
     * Version of the contract of this topic.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    version: string;
  };
  /**
   * What happened to whom.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  data: {
    ancillary: WebhookAncillary;
    /**
     * What happened.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    event: {
      /**
       * Status, as a string.
       *
       * documented: docs/iframe/webhooks/overview and the samples of every topic
       */
      status: string;
      /**
       * Text beside the status.
       *
       * documented: docs/iframe/webhooks/overview and the samples of every topic
       */
      client_message: string;
      /**
       * Stands for the account at the gateway; the same as in TOKEN_SUCCESS.
       *
       * documented: ingopay-webhooks/websockets/account-tokenization-success
       */
      customer_account_token: string;
      /**
       * Code of the rail, such as CA, AC or BP.
       *
       * documented: ingopay-webhooks/websockets/account-tokenization-success
       */
      account_type: string;
      /**
       * Id of the account; older versions of the topic may lack it.
       *
       * documented: ingopay-webhooks/websockets/account-tokenization-success
       */
      account_id?: string;
      /**
       * Last four characters of the account.
       *
       * documented: ingopay-webhooks/websockets/account-tokenization-success
       */
      last_4: string;
      /**
       * Verifications that failed so far.
       *
       * documented: ingopay-webhooks/websockets/account-tokenization-success
       */
      attempt_count: number;
      /**
       * Verifications until the session is terminated.
       *
       * documented: ingopay-webhooks/websockets/account-tokenization-success
       */
      max_attempts: number;
      /**
       * Issuers of the account.
       *
       * documented: ingopay-webhooks/websockets/account-tokenization-success
       */
      issuers: Issuer[];
    };
  };
}
/**
 * Whom it concerns.
 *
 * documented: docs/iframe/webhooks/overview and the samples of every topic
 */
export interface WebhookAncillary {
  /**
   * Echo of the request, or an empty string.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  participant_unique_id1: string;
  /**
   * Echo of the request, or an empty string.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  participant_unique_id2: string;
  /**
   * Id of the session; empty for gateway topics.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  session_id: string;
  /**
   * Follows one mount through events and webhooks; absent for gateway topics.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  tracer_token?: string;
}
/**
 * A webhook about: recipient.
 *
 * documented: docs/iframe/webhooks/overview and the samples of every topic
 */
export interface RecipientWebhook {
  /**
   * What is told, and when.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  metadata: {
    /**
     * The same for every delivery of it: de-duplicate by it.
     *
     * documented: docs/hub/webhooks
     */
    id: string;
    /**
     * When it happened, in Unix seconds.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    timestamp: number;
    /**
     * What happened.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    topic:
      | 'plugin.transaction.recipient.verification.rvdm.success'
      | 'plugin.transaction.recipient.verification.rvdm.failure';
    /**
     * The topic in words.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    topic_description: string;
    /**
     * Version of the contract of this topic.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    version: string;
  };
  /**
   * What happened to whom.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  data: {
    ancillary: WebhookAncillary1;
    /**
     * What happened.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    event: {
      /**
       * Status, as a string.
       *
       * documented: docs/iframe/webhooks/overview and the samples of every topic
       */
      status: string;
      /**
       * Text beside the status.
       *
       * documented: docs/iframe/webhooks/overview and the samples of every topic
       */
      client_message: string;
      /**
       * Whether the recipient may go on.
       *
       * documented: iframe-webhooks/websockets/rvdm-verification-success
       */
      has_passed: boolean;
      /**
       * Verifications that failed so far.
       *
       * documented: iframe-webhooks/websockets/rvdm-verification-success
       */
      attempt_count: number;
      /**
       * Verifications until the session is terminated.
       *
       * documented: iframe-webhooks/websockets/rvdm-verification-success
       */
      max_attempts: number;
      /**
       * Each field that can be compared.
       *
       * documented: iframe-webhooks/websockets/rvdm-verification-success
       */
      field_results: FieldResult[];
      /**
       * Whether nothing was compared at all.
       *
       * inferred: seen on the Notify twin
       */
      was_skipped: boolean;
    };
  };
}
/**
 * Whom it concerns.
 *
 * documented: docs/iframe/webhooks/overview and the samples of every topic
 */
export interface WebhookAncillary1 {
  /**
   * Echo of the request, or an empty string.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  participant_unique_id1: string;
  /**
   * Echo of the request, or an empty string.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  participant_unique_id2: string;
  /**
   * Id of the session; empty for gateway topics.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  session_id: string;
  /**
   * Follows one mount through events and webhooks; absent for gateway topics.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  tracer_token?: string;
}
/**
 * How one field compared.
 *
 * documented: iframe-webhooks/websockets/rvdm-verification-success
 */
export interface FieldResult {
  /**
   * Name of the field.
   *
   * inferred: iframe-webhooks/websockets/rvdm-verification-success; AddressLine2 from docs/hub/product-risk-configurations
   */
  field_name:
    | 'FirstName'
    | 'LastName'
    | 'AddressLine1'
    | 'AddressLine2'
    | 'City'
    | 'State'
    | 'ZipCode'
    | 'BusinessName';
  /**
   * Whether the program compares it.
   *
   * documented: iframe-webhooks/websockets/rvdm-verification-success
   */
  is_enabled: boolean;
  /**
   * Whether it was compared.
   *
   * documented: iframe-webhooks/websockets/rvdm-verification-success
   */
  was_evaluated: boolean;
  /**
   * Whether it matched.
   *
   * documented: iframe-webhooks/websockets/rvdm-verification-success
   */
  is_matching: boolean;
  /**
   * Whether a mismatch stops the recipient.
   *
   * documented: iframe-webhooks/websockets/rvdm-verification-success
   */
  hard_fail_on_mismatch: boolean;
  /**
   * What the session request said; empty where it was not compared.
   *
   * documented: iframe-webhooks/websockets/rvdm-verification-success
   */
  client_provided_value: string;
  /**
   * What the recipient typed; empty where it was not compared.
   *
   * documented: iframe-webhooks/websockets/rvdm-verification-success
   */
  customer_provided_value: string;
}
/**
 * A webhook about: account.
 *
 * documented: docs/iframe/webhooks/overview and the samples of every topic
 */
export interface AccountWebhook {
  /**
   * What is told, and when.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  metadata: {
    /**
     * The same for every delivery of it: de-duplicate by it.
     *
     * documented: docs/hub/webhooks
     */
    id: string;
    /**
     * When it happened, in Unix seconds.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    timestamp: number;
    /**
     * What happened.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    topic:
      | 'plugin.transaction.account.verification.card.cns_cd.success'
      | 'plugin.transaction.account.verification.card.cns_cd.failure'
      | 'plugin.transaction.account.verification.card.avs_cvv.success'
      | 'plugin.transaction.account.verification.card.avs_cvv.failure'
      | 'plugin.transaction.account.verification.ach.rnv.success'
      | 'plugin.transaction.account.verification.ach.rnv.failure'
      | 'plugin.transaction.account.verification.ach.anv.success'
      | 'plugin.transaction.account.verification.ach.anv.failure'
      | 'plugin.transaction.account.verification.ach.nav.success'
      | 'plugin.transaction.account.verification.ach.nav.failure'
      | 'plugin.transaction.account.verification.paypal.av.success'
      | 'plugin.transaction.account.verification.paypal.av.failure';
    /**
     * The topic in words.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    topic_description: string;
    /**
     * Version of the contract of this topic.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    version: string;
  };
  /**
   * What happened to whom.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  data: {
    ancillary: WebhookAncillary2;
    /**
     * What happened.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    event: {
      /**
       * Status, as a string.
       *
       * documented: docs/iframe/webhooks/overview and the samples of every topic
       */
      status: string;
      /**
       * Text beside the status.
       *
       * documented: docs/iframe/webhooks/overview and the samples of every topic
       */
      client_message: string;
      /**
       * Verifications that failed so far.
       *
       * documented: ingopay-webhooks/websockets/ach-nameaddress-verification-failure
       */
      attempt_count: number;
      /**
       * Verifications until the session is terminated.
       *
       * documented: ingopay-webhooks/websockets/ach-nameaddress-verification-failure
       */
      max_attempts: number;
    };
  };
}
/**
 * Whom it concerns.
 *
 * documented: docs/iframe/webhooks/overview and the samples of every topic
 */
export interface WebhookAncillary2 {
  /**
   * Echo of the request, or an empty string.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  participant_unique_id1: string;
  /**
   * Echo of the request, or an empty string.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  participant_unique_id2: string;
  /**
   * Id of the session; empty for gateway topics.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  session_id: string;
  /**
   * Follows one mount through events and webhooks; absent for gateway topics.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  tracer_token?: string;
}
/**
 * A webhook about: session.
 *
 * documented: docs/iframe/webhooks/overview and the samples of every topic
 */
export interface SessionWebhook {
  /**
   * What is told, and when.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  metadata: {
    /**
     * The same for every delivery of it: de-duplicate by it.
     *
     * documented: docs/hub/webhooks
     */
    id: string;
    /**
     * When it happened, in Unix seconds.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    timestamp: number;
    /**
     * What happened.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    topic: 'plugin.transaction.session.request.expired' | 'plugin.transaction.session.request.terminated';
    /**
     * The topic in words.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    topic_description: string;
    /**
     * Version of the contract of this topic.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    version: string;
  };
  /**
   * What happened to whom.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  data: {
    ancillary: WebhookAncillary3;
    /**
     * What happened.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    event: {
      /**
       * Status, as a string.
       *
       * documented: docs/iframe/webhooks/overview and the samples of every topic
       */
      status: string;
      /**
       * Text beside the status.
       *
       * documented: docs/iframe/webhooks/overview and the samples of every topic
       */
      client_message: string;
    };
  };
}
/**
 * Whom it concerns.
 *
 * documented: docs/iframe/webhooks/overview and the samples of every topic
 */
export interface WebhookAncillary3 {
  /**
   * Echo of the request, or an empty string.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  participant_unique_id1: string;
  /**
   * Echo of the request, or an empty string.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  participant_unique_id2: string;
  /**
   * Id of the session; empty for gateway topics.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  session_id: string;
  /**
   * Follows one mount through events and webhooks; absent for gateway topics.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  tracer_token?: string;
}
/**
 * A webhook about: ofac.
 *
 * documented: docs/iframe/webhooks/overview and the samples of every topic
 */
export interface OfacWebhook {
  /**
   * What is told, and when.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  metadata: {
    /**
     * The same for every delivery of it: de-duplicate by it.
     *
     * documented: docs/hub/webhooks
     */
    id: string;
    /**
     * When it happened, in Unix seconds.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    timestamp: number;
    /**
     * What happened.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    topic:
      | 'plugin.transaction.recipient.verification.ofac.status.suspended'
      | 'plugin.transaction.recipient.verification.ofac.status.cleared'
      | 'plugin.transaction.recipient.verification.ofac.status.failure'
      | 'gateway.transaction.recipient.verification.ofac.status.suspended'
      | 'gateway.transaction.recipient.verification.ofac.status.cleared'
      | 'gateway.transaction.recipient.verification.ofac.status.failure';
    /**
     * The topic in words.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    topic_description: string;
    /**
     * Version of the contract of this topic.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    version: string;
  };
  /**
   * What happened to whom.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  data: {
    ancillary: WebhookAncillary4;
    /**
     * What happened.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    event: {
      /**
       * Status, as a string.
       *
       * documented: docs/iframe/webhooks/overview and the samples of every topic
       */
      status: string;
      /**
       * Text beside the status.
       *
       * documented: docs/iframe/webhooks/overview and the samples of every topic
       */
      client_message: string;
      /**
       * The account that was to be paid.
       *
       * inferred: fields of ingopay-api/webhook-events/request-examples are behind a cut; a client must know which payment is meant
       */
      customer_account_token?: string;
      /**
       * Id of the payment; of gateway topics only.
       *
       * inferred: fields of ingopay-api/webhook-events/request-examples are behind a cut; a client must know which payment is meant
       */
      transaction_id?: string;
    };
  };
}
/**
 * Whom it concerns.
 *
 * documented: docs/iframe/webhooks/overview and the samples of every topic
 */
export interface WebhookAncillary4 {
  /**
   * Echo of the request, or an empty string.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  participant_unique_id1: string;
  /**
   * Echo of the request, or an empty string.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  participant_unique_id2: string;
  /**
   * Id of the session; empty for gateway topics.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  session_id: string;
  /**
   * Follows one mount through events and webhooks; absent for gateway topics.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  tracer_token?: string;
}
/**
 * A webhook about: payment.
 *
 * documented: docs/iframe/webhooks/overview and the samples of every topic
 */
export interface PaymentWebhook {
  /**
   * What is told, and when.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  metadata: {
    /**
     * The same for every delivery of it: de-duplicate by it.
     *
     * documented: docs/hub/webhooks
     */
    id: string;
    /**
     * When it happened, in Unix seconds.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    timestamp: number;
    /**
     * What happened.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    topic:
      | 'gateway.transaction.recipient.payment.status.check.issued'
      | 'gateway.transaction.recipient.payment.status.check.paid'
      | 'gateway.transaction.recipient.payment.status.returned';
    /**
     * The topic in words.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    topic_description: string;
    /**
     * Version of the contract of this topic.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    version: string;
  };
  /**
   * What happened to whom.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  data: {
    ancillary: WebhookAncillary5;
    /**
     * What happened.
     *
     * documented: docs/iframe/webhooks/overview and the samples of every topic
     */
    event: {
      /**
       * Status, as a string.
       *
       * documented: docs/iframe/webhooks/overview and the samples of every topic
       */
      status: string;
      /**
       * Text beside the status.
       *
       * documented: docs/iframe/webhooks/overview and the samples of every topic
       */
      client_message: string;
      /**
       * The account that was paid.
       *
       * inferred: fields of ingopay-api/webhook-events/request-examples are behind a cut; a client must know which payment is meant
       */
      customer_account_token?: string;
      /**
       * Id of the payment.
       *
       * inferred: fields of ingopay-api/webhook-events/request-examples are behind a cut; a client must know which payment is meant
       */
      transaction_id?: string;
      /**
       * Amount in dollars, such as 12.30.
       *
       * inferred: fields of ingopay-api/webhook-events/request-examples are behind a cut; a client must know what was returned
       */
      amount?: string;
    };
  };
}
/**
 * Whom it concerns.
 *
 * documented: docs/iframe/webhooks/overview and the samples of every topic
 */
export interface WebhookAncillary5 {
  /**
   * Echo of the request, or an empty string.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  participant_unique_id1: string;
  /**
   * Echo of the request, or an empty string.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  participant_unique_id2: string;
  /**
   * Id of the session; empty for gateway topics.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  session_id: string;
  /**
   * Follows one mount through events and webhooks; absent for gateway topics.
   *
   * documented: docs/iframe/webhooks/overview and the samples of every topic
   */
  tracer_token?: string;
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
