import type { Reading } from './reading.js';

const NOT_PUBLISHED = 'not in any reachable page';
const SESSION_PAGE = 'docs/iframe/session/session-management';

/** How requests to the Session API and the URLs it hands out are answered: one row an open question. */
export const SESSION_READINGS = {
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
    bearsOn: ['session', 'gateway'],
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
    bearsOn: ['session', 'url'],
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
    bearsOn: ['session'],
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
    bearsOn: ['session'],
    notLearned: 'the target takes any host_uri',
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
    bearsOn: ['session'],
    notLearned: 'the limit was not met, and more than five requests a second are never sent',
  },
  legacySha256: {
    question: 'Is algorithm="hmac-sha256" accepted?',
    values: { refused: 'refused', accepted: 'accepted, for a legacy integration' },
    default: 'refused',
    reason: 'SHA-256 is for legacy integrations only',
    grade: 'documented',
    source: 'docs/iframe/session/create',
    bearsOn: ['session'],
  },
  dateHeader: {
    question: 'May Date be signed in place of X-Date?',
    values: { 'x-date': 'X-Date is required', 'x-date-or-date': 'Date serves where X-Date is absent' },
    default: 'x-date',
    reason: 'the create page lists X-Date as required',
    grade: 'documented',
    source: 'docs/iframe/session/create; docs/ingopay/authentication only prefers it',
    bearsOn: ['session', 'gateway'],
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
    bearsOn: ['session', 'gateway'],
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
    bearsOn: ['session'],
  },
  unknownFields: {
    question: 'What becomes of a body field that is not documented?',
    values: { ignored: 'ignored, and named in x-sandbox-notice', refused: 'refused as a validation failure' },
    default: 'ignored',
    reason: 'JSON services commonly ignore what they do not know',
    grade: 'chosen',
    source: NOT_PUBLISHED,
    bearsOn: ['session'],
  },
  idempotencyComparison: {
    question: 'When are the parameters of two requests with one key the same?',
    values: {
      'json-value': 'when the bodies are equal as JSON values',
      bytes: 'when the bodies are equal byte for byte',
    },
    default: 'json-value',
    reason: 'the page mentions parameters, not bytes',
    grade: 'inferred',
    source: SESSION_PAGE,
    bearsOn: ['session'],
  },
  refreshRevokesPreviousUrl: {
    question: 'Does a refresh end the authorized_url handed out before?',
    values: { no: 'the older URL lives out its 30 seconds', yes: 'only the newest URL can be mounted' },
    default: 'no',
    reason: 'the URL carries its own time and hash, so nothing needs to be looked up to accept it',
    grade: 'chosen',
    source: NOT_PUBLISHED,
    bearsOn: ['url'],
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
    bearsOn: ['url'],
    onlyInBrowser: 'needs a session that a recipient has ended: ask with --browser',
    notLearned: 'no session of this target ended',
  },
  authorizedUrlUse: {
    question: 'How often can an authorized_url be mounted within its 30 seconds?',
    values: { 'until-expiry': 'as often as one likes', 'single-mount': 'once' },
    default: 'until-expiry',
    reason: 'the pages mention time alone',
    grade: 'chosen',
    source: NOT_PUBLISHED,
    bearsOn: ['url'],
  },
} as const satisfies Record<string, Reading>;
