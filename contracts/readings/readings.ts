import type { Fact } from '../facts.js';

interface Reading extends Fact {
  /** The question the documentation leaves open. */
  readonly question: string;
  /** Each possible answer and what it means. */
  readonly values: Readonly<Record<string, string>>;
  readonly default: string;
  /** Why the default is the default. */
  readonly reason: string;
}

const NOT_PUBLISHED = 'not in any reachable page';
const SESSION_PAGE = 'docs/iframe/session/session-management';

/**
 * Where the documentation is silent or contradicts itself: one row an open question, set per program.
 * `grade` and `source` speak of the default.
 */
export const READINGS = {
  authenticationFailure: {
    question: 'What is the HTTP answer to a request whose signature is refused?',
    values: {
      'kong-401': 'HTTP 401 with {"message": "…"}, as Kong\'s hmac-auth plugin answers',
      'kong-403': 'HTTP 403 with the same body, as old Kong versions answer',
      'envelope-401': 'HTTP 401 with {"status", "client_message"}, status 401 or 402 of the gateway table',
      'envelope-200': 'HTTP 200 with the same envelope',
    },
    default: 'kong-401',
    reason: 'header syntax, request-line and the 300 s skew are those of Kong hmac-auth',
    grade: 'inferred',
    source: `${NOT_PUBLISHED}; analogue developer.konghq.com/plugins/hmac-auth`,
  },
  validationFailure: {
    question: 'What is the HTTP answer to a well-signed request with a bad body?',
    values: {
      'envelope-400': 'HTTP 400 with {"status": 400 or 401, "client_message"}',
      'envelope-200': 'HTTP 200 with the same envelope',
      'problem-400': 'HTTP 400 with {"type", "title", "status", "errors"}, as ASP.NET answers',
    },
    default: 'envelope-400',
    reason: 'gateway statuses 400 (missing or null) and 401 (incorrect) describe exactly this',
    grade: 'inferred',
    source: `${NOT_PUBLISHED}; gateway table ingopay-iframe/api-gateway-process/response-codes`,
  },
  idempotencyMismatch: {
    question: 'Which HTTP status carries 13723 (same key, different parameters)?',
    values: {
      'http-200': 'HTTP 200',
      'http-400': 'HTTP 400',
      'http-409': 'HTTP 409',
      'http-422': 'HTTP 422',
    },
    default: 'http-200',
    reason: 'listed in one table with 100 and 101, which arrive with HTTP 200',
    grade: 'inferred',
    source: SESSION_PAGE,
  },
  hostUriNotAllowed: {
    question:
      "What is the answer to a host_uri that is not on the program's list (when domains are enforced)?",
    values: {
      'envelope-400': 'HTTP 400 with {"status": 401, "client_message"}',
      'envelope-403': 'HTTP 403 with the same envelope',
      'envelope-200': 'HTTP 200 with the same envelope',
    },
    default: 'envelope-400',
    reason: 'an incorrect parameter is what gateway status 401 names',
    grade: 'chosen',
    source: NOT_PUBLISHED,
  },
  rateLimited: {
    question: 'Is the advised limit of five requests a second enforced, and how is an excess answered?',
    values: {
      off: 'not enforced',
      'http-429': 'HTTP 429 with Retry-After: 1 and {"message": "API rate limit exceeded"}',
      'http-503': 'HTTP 503 with Retry-After: 1 and the same body',
    },
    default: 'off',
    reason: 'the limit is advice, and test suites are faster than that',
    grade: 'chosen',
    source: 'advice on ingopay-iframe/overview; the answer is not published',
  },
  legacySha256: {
    question: 'Is algorithm="hmac-sha256" accepted?',
    values: { refused: 'refused', accepted: 'accepted, for a legacy integration' },
    default: 'refused',
    reason: 'SHA-256 is for legacy integrations only',
    grade: 'documented',
    source: 'docs/iframe/session/create',
  },
  dateHeader: {
    question: 'May Date be signed in place of X-Date?',
    values: { 'x-date': 'X-Date is required', 'x-date-or-date': 'Date serves where X-Date is absent' },
    default: 'x-date',
    reason: 'the create page lists X-Date as required',
    grade: 'documented',
    source: 'docs/iframe/session/create; docs/ingopay/authentication only prefers it',
  },
  dateParsing: {
    question: 'In which forms may the date of a signature be written?',
    values: {
      'rfc-1123': 'RFC 1123 in GMT alone',
      lenient:
        'as nginx reads dates: RFC 1123, RFC 850 and asctime; weekday, zone and fractions of a second are ignored',
    },
    default: 'rfc-1123',
    reason: 'this is the one form that is documented; Kong hmac-auth leaves dates to the parser of nginx',
    grade: 'documented',
    source:
      'docs/ingopay/authentication; analogue ngx_parse_http_time (src/core/ngx_parse_time.c of nginx), used by Kong hmac-auth',
  },
  recipientFields: {
    question: 'How strictly is recipient_information checked?',
    values: {
      required:
        'names, address line 1, city, state and zip_code are required; state, zip_code, phones and e-mail must look right',
      lenient: 'only types and lengths are checked',
    },
    default: 'required',
    reason:
      'recipient verification lists these fields as required; patterns are those of samples and verify pages',
    grade: 'inferred',
    source: 'ingopay-iframe/risk-management-services; docs/ingopay/verify/ach',
  },
  unknownFields: {
    question: 'What becomes of a body field that is not documented?',
    values: { ignored: 'ignored, and named in x-sandbox-notice', refused: 'refused as a validation failure' },
    default: 'ignored',
    reason: 'JSON services commonly ignore what they do not know',
    grade: 'chosen',
    source: NOT_PUBLISHED,
  },
  idempotencyComparison: {
    question: 'When are the parameters of two requests with one key the same?',
    values: {
      'json-value': 'when the bodies are equal as JSON values',
      bytes: 'when the bodies are equal byte for byte',
    },
    default: 'json-value',
    reason: 'the page speaks of parameters, not of bytes',
    grade: 'inferred',
    source: SESSION_PAGE,
  },
  refreshRevokesPreviousUrl: {
    question: 'Does a refresh end the authorized_url handed out before?',
    values: { no: 'the older URL lives out its 30 seconds', yes: 'only the newest URL can be mounted' },
    default: 'no',
    reason: 'the URL carries its own time and hash, so nothing needs to be looked up to accept it',
    grade: 'chosen',
    source: NOT_PUBLISHED,
  },
  refreshOfEndedSession: {
    question: 'What does a refresh of a session that has ended give?',
    values: {
      refused: 'a validation failure (status 401) whose client_message names the state',
      'same-session': '101 and a URL that cannot be mounted',
      'new-session': '100 and a new session under the same key',
    },
    default: 'refused',
    reason: 'the state table says a new session is needed',
    grade: 'chosen',
    source: `${SESSION_PAGE} does not say`,
  },
  authorizedUrlUse: {
    question: 'How often can an authorized_url be mounted within its 30 seconds?',
    values: { 'until-expiry': 'as often as one likes', 'single-mount': 'once' },
    default: 'until-expiry',
    reason: 'the pages speak of time alone',
    grade: 'chosen',
    source: NOT_PUBLISHED,
  },
  afterTerminalFailure: {
    question: 'Does TERMINAL_FAILURE end the session?',
    values: { active: 'it stays active: refresh, mount again', terminated: 'it is dead: create a new one' },
    default: 'active',
    reason: 'both event pages say so and are more specific than the state table',
    grade: 'documented',
    source: `docs/iframe/session/events, against ${SESSION_PAGE}`,
  },
  afterFundingCanceled: {
    question: 'Does FUNDING_CANCELED end the session?',
    values: {
      active: 'it stays active: another destination may be mounted',
      canceled: 'it is dead: create a new one',
    },
    default: 'active',
    reason: '"chooses a different funding option" expects another mount',
    grade: 'inferred',
    source: `docs/iframe/session/events, against ${SESSION_PAGE}`,
  },
  eventPayload: {
    question: 'Where do the fields of an SDK event stand?',
    values: {
      'flat-and-content': 'at the top, and once more in `content`',
      flat: 'at the top alone: data.customer_account_token',
      content: 'in `content` alone: data.content.page',
    },
    default: 'flat-and-content',
    reason: 'the quick start reads them flat, the older SDK page in content; both kinds of code work',
    grade: 'inferred',
    source: 'docs/iframe/quick-start, against ingopay-iframe/iframe-sdk/event-descriptions',
  },
  tracerToken: {
    question: 'How is a tracer_token written?',
    values: {
      'participant-uuid': '12345_<uuid>, the participant id in front',
      'participant-seconds-uuid': '12345_1776970034_<uuid>, with Unix seconds',
      uuid: 'the id alone',
    },
    default: 'participant-uuid',
    reason: 'the samples of the SDK pages look so',
    grade: 'inferred',
    source: 'docs/iframe/session/events; the second in ingopay-webhooks, the third in older samples',
  },
  webhookSignature: {
    question: 'How is X-Ingo-Signature made from the raw body of a webhook?',
    values: {
      'sha512-base64': 'Base64 of the HMAC-SHA512',
      'sha512-hex': 'the same in hexadecimal',
      'sha256-base64': 'Base64 of the HMAC-SHA256',
      'sha256-hex': 'the same in hexadecimal',
      'sha256-hex-prefixed': 'sha256=<hexadecimal>',
    },
    default: 'sha512-base64',
    reason:
      'algorithm and encoding of the signature that requests carry; the key is the secret of the program',
    grade: 'inferred',
    source: 'docs/hub/webhooks names the header; how it is made is not published',
  },
  webhookRetrySchedule: {
    question: 'When is a webhook repeated that was not acknowledged?',
    values: {
      exponential: 'after 5 s, then each wait twice as long, at most an hour; for a day',
      'every-minute': 'every minute, ten times',
      none: 'never',
    },
    default: 'exponential',
    reason: 'the banking product says "exponential backoff"',
    grade: 'inferred',
    source: 'docs/banking/webhooks/overview; docs/hub/webhooks only says that it is repeated',
  },
  accountVerificationWebhooks: {
    question: 'Is an account verification that passed told by a webhook, or only one that failed?',
    values: { failures: 'only those that failed', all: 'those that passed as well, one for each check' },
    default: 'failures',
    reason: 'every published topic of account verification is a failure',
    grade: 'inferred',
    source: 'docs/iframe/webhooks/overview names the category, not its outcomes',
  },
  gatewayRefusal: {
    question: 'Which HTTP status carries a refusal of the gateway?',
    values: {
      'http-200': 'HTTP 200, whatever the status in the body',
      'http-400':
        'HTTP 400 where the request is at fault (400 to 499), HTTP 500 for 500 to 599, else HTTP 200',
    },
    default: 'http-200',
    reason: 'the gateway has its own numeric statuses, in one table with those of success',
    grade: 'inferred',
    source: `${NOT_PUBLISHED}; ingopay-iframe/api-gateway-process/response-codes`,
  },
  tokenRefused: {
    question: 'Which status refuses a token that is unknown, foreign or of another rail?',
    values: {
      'card-data-750': '750, of the family card data or token',
      'parameters-401': '401, parameters incorrect',
    },
    default: 'card-data-750',
    reason: 'a family of statuses is named after tokens',
    grade: 'inferred',
    source: 'family on docs/hub/errors; its numbers are not published',
  },
  paypalAccountType: {
    question: 'Which account_type has a PayPal token?',
    values: { PP: 'PP', PV: 'PV' },
    default: 'PP',
    reason: 'two letters, as the others are',
    grade: 'chosen',
    source: 'seen on no page; the specification is named ingopay-process-paypal-venmo',
  },
  domainEnforcement: {
    question: 'How is the list of allowed parent domains enforced?',
    values: {
      off: 'not at all, so that localhost works',
      'frame-ancestors':
        'the plugin page sends Content-Security-Policy: frame-ancestors, and host_uri must be on the list',
      refused: 'the server refuses the page for a foreign Referer, and host_uri must be on the list',
    },
    default: 'off',
    reason: 'working on localhost is the point of a sandbox',
    grade: 'chosen',
    source: 'docs/iframe/quick-start says that it is enforced, not how',
  },
} as const satisfies Record<string, Reading>;

/** Name of a reading. */
export type ReadingName = keyof typeof READINGS;

/** One value for every reading. */
export type Readings = { readonly [Name in ReadingName]: keyof (typeof READINGS)[Name]['values'] };

/** Every reading at its default. */
export const DEFAULT_READINGS = Object.fromEntries(
  Object.entries(READINGS).map(([name, reading]) => [name, reading.default]),
) as unknown as Readings;
