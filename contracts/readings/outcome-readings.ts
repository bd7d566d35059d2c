import type { Reading } from './reading.js';

const NOT_PUBLISHED = 'not in any reachable page';
const SESSION_PAGE = 'docs/iframe/session/session-management';

/** What follows in the iframe, in webhooks and at the gateway: one row an open question. */
export const OUTCOME_READINGS = {
  afterTerminalFailure: {
    question: 'Does TERMINAL_FAILURE end the session?',
    values: { active: 'it stays active: refresh, mount again', terminated: 'it has ended: create a new one' },
    default: 'active',
    reason: 'both event pages say so and are more specific than the state table',
    grade: 'documented',
    source: `docs/iframe/session/events, against ${SESSION_PAGE}`,
    bearsOn: ['event'],
    noProbe: 'needs a recipient whose account fails in the iframe',
  },
  afterFundingCanceled: {
    question: 'Does FUNDING_CANCELED end the session?',
    values: {
      active: 'it stays active: another destination may be mounted',
      canceled: 'it has ended: create a new one',
    },
    default: 'active',
    reason: '"chooses a different funding option" expects another mount',
    grade: 'inferred',
    source: `docs/iframe/session/events, against ${SESSION_PAGE}`,
    bearsOn: ['event'],
    onlyInBrowser: 'needs a recipient who cancels in the iframe: ask with --browser',
    notLearned: 'the page in the iframe shows nothing by which to cancel',
  },
  eventPayload: {
    question: 'Where are the fields of an SDK event?',
    values: {
      'flat-and-content': 'at the top, and once more in `content`',
      flat: 'at the top alone: data.customer_account_token',
      content: 'in `content` alone: data.content.page',
    },
    default: 'flat-and-content',
    reason: 'the quick start reads them flat, the older SDK page in content; both kinds of code work',
    grade: 'inferred',
    source: 'docs/iframe/quick-start, against ingopay-iframe/iframe-sdk/event-descriptions',
    bearsOn: ['event'],
    onlyInBrowser: 'stands in what the SDK tells the page, not in an answer: ask with --browser',
    notLearned: 'the SDK sent no event',
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
    bearsOn: ['url', 'webhook', 'event'],
    notLearned: 'no answer held a tracer_token; save a webhook and name it with --webhook',
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
    bearsOn: ['webhook'],
    noProbe: 'stands in webhooks: save one, headers and body, and name it with --webhook',
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
    bearsOn: ['webhook'],
    noProbe: 'shows only to a receiver that does not acknowledge, over hours',
  },
  accountVerificationWebhooks: {
    question: 'Does an account verification that passed send a webhook, or only one that failed?',
    values: { failures: 'only those that failed', all: 'those that passed as well, one for each check' },
    default: 'failures',
    reason: 'every published topic of account verification is a failure',
    grade: 'inferred',
    source: 'docs/iframe/webhooks/overview names the category, not its outcomes',
    bearsOn: ['webhook'],
    noProbe: 'shows only in what is sent after a recipient was verified',
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
    bearsOn: ['gateway'],
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
    bearsOn: ['gateway'],
  },
  paypalAccountType: {
    question: 'Which account_type has a PayPal token?',
    values: { PP: 'PP', PV: 'PV' },
    default: 'PP',
    reason: 'two letters, as the others are',
    grade: 'chosen',
    source: 'seen on no page; the specification is named ingopay-process-paypal-venmo',
    bearsOn: ['gateway'],
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
    bearsOn: ['session', 'url'],
  },
} as const satisfies Record<string, Reading>;
