// Generated from the schemas by `npm run generate`. Do not edit.

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
  readings?: ReadingChoices;
  /**
   * Start of everything random in the program: the same seed gives the same ids.
   */
  seed?: number;
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
   * The first is the default program.
   *
   * @minItems 1
   * @maxItems 1000
   */
  programs?: ProgramOptions[];
}
