import type { Fact } from '../facts.js';

/** How grave it is to break a rule. `error`: money, accounts or secrets are at risk, or a flow fails; `warning`: it may. */
export const SEVERITIES = ['error', 'warning'] as const;

/** One of the severities above. */
export type Severity = (typeof SEVERITIES)[number];

/** Something that an integration has to do, or must not do. */
export interface IntegrationRule extends Fact {
  readonly severity: Severity;
  /** What the documentation asks for. */
  readonly demands: string;
  /** What to do where it is broken. */
  readonly fix: string;
}

const SESSIONS = 'docs/iframe/session/session-management';
const WEBHOOKS = 'docs/hub/webhooks';
const PUSH_AGAIN = 'ingopay-iframe/api-gateway-process/method-idempotency';
const REFRESH = 'Send the create request again, with the same body and the same Idempotency-Key: 101.';

/** Every rule that `doctor` looks at: one row each. `grade` and `source` are about what it demands. */
export const INTEGRATION_RULES = {
  'url-mounted-late': {
    severity: 'warning',
    demands: 'An authorized_url is mounted within 30 seconds.',
    fix: `Ask for the URL just before mount, and store it nowhere. ${REFRESH}`,
    grade: 'documented',
    source: 'docs/iframe/quick-start',
  },
  'expired-url-not-refreshed': {
    severity: 'error',
    demands:
      'The session of an expired authorized_url stays valid: the same Idempotency-Key gives a new URL for it.',
    fix: REFRESH,
    grade: 'documented',
    source: SESSIONS,
  },
  'url-mounted-twice': {
    severity: 'warning',
    demands: 'Every mount has a fresh authorized_url; no page says that one serves twice.',
    fix: `Mount once, also where an effect of a component runs twice. For another mount: ${REFRESH}`,
    grade: 'inferred',
    source: `${SESSIONS}: to mount again is a use of the Idempotency-Key`,
  },
  'ended-session-mounted': {
    severity: 'error',
    demands: 'A session that is completed, terminated or out of attempts cannot be mounted again.',
    fix: 'Create a new session with a new Idempotency-Key.',
    grade: 'documented',
    source: SESSIONS,
  },
  'session-instead-of-refresh': {
    severity: 'error',
    demands: 'A session that is still valid is refreshed by its Idempotency-Key; no second one is created.',
    fix: `Keep key and body of a session until it has ended. ${REFRESH}`,
    grade: 'documented',
    source: SESSIONS,
  },
  'idempotency-key-missing': {
    severity: 'warning',
    demands: 'An Idempotency-Key is made once for each session, so that a retry makes no second one.',
    fix: 'Send the header Idempotency-Key with a version 4 UUID, and the same one when you retry or refresh.',
    grade: 'documented',
    source: `${SESSIONS}; docs/iframe/session/create calls it optional`,
  },
  'idempotency-key-reused': {
    severity: 'error',
    demands: 'An Idempotency-Key belongs to one session; with other parameters it is refused as 13723.',
    fix: 'Make a new key for each recipient and each session.',
    grade: 'documented',
    source: SESSIONS,
  },
  'listeners-missing': {
    severity: 'error',
    demands:
      'A page listens at least to TOKEN_SUCCESS, TERMINAL_FAILURE and MAX_VERIFICATION_ATTEMPTS_EXCEEDED, before or immediately after mount.',
    fix: 'Call plugin.addEventListener for each of them, beside plugin.mount and not behind an await.',
    grade: 'documented',
    source: 'docs/iframe/session/events',
  },
  'webhook-answered-late': {
    severity: 'error',
    demands: 'A webhook is acknowledged within 10 seconds; else it is delivered again.',
    fix: 'Store the webhook, answer 200, and process it afterwards.',
    grade: 'documented',
    source: WEBHOOKS,
  },
  'webhook-not-acknowledged': {
    severity: 'error',
    demands: 'A webhook is acknowledged by any status from 200 to 299, a repeated one too.',
    fix: 'Answer 200, also to a topic that is not known and to a webhook that was processed before.',
    grade: 'documented',
    source: WEBHOOKS,
  },
  'webhook-processed-twice': {
    severity: 'error',
    demands: 'A webhook may come more than once, with the same metadata.id; it is processed once.',
    fix: 'Keep each metadata.id that was processed, and answer 200 to it without doing anything again.',
    grade: 'documented',
    source: WEBHOOKS,
  },
  'forged-webhook-accepted': {
    severity: 'error',
    demands: 'X-Ingo-Signature proves where a webhook comes from; one that is signed wrongly is refused.',
    fix: 'Verify the signature over the raw bytes of the body before reading it.',
    grade: 'documented',
    source: `${WEBHOOKS}; how it is computed is the reading webhookSignature`,
  },
  'push-repeated-under-new-id': {
    severity: 'error',
    demands:
      'A push without a final answer counts as made: it is sent again with the same participant_unique_id1 only.',
    fix: 'Store participant_unique_id1 before the first request, and send the same one again: 101 where it was made.',
    grade: 'documented',
    source: PUSH_AGAIN,
  },
  'declined-push-repeated': {
    severity: 'warning',
    demands: 'A payment that the issuer declined (851 to 867) is not sent again.',
    fix: 'Ask the recipient for another account.',
    grade: 'documented',
    source: 'docs/hub/errors',
  },
  'call-signed-in-browser': {
    severity: 'error',
    demands: 'The secret stays on the server: the browser signs nothing.',
    fix: 'Call the API from your back end, give the page the authorized_url alone, and replace the secret.',
    grade: 'documented',
    source: 'docs/iframe/authentication: the SDK in the browser needs no signing',
  },
  'secret-sent': {
    severity: 'error',
    demands: 'The secret is never sent.',
    fix: 'Send the username and a signature made with the secret; replace the secret.',
    grade: 'documented',
    source: 'docs/hub/authentication',
  },
  'token-exposed': {
    severity: 'error',
    demands: 'A customer_account_token, which never expires, is part of no URL and no id: these are logged.',
    fix: 'Send it in the field customer_account_token of a body alone, and refer to a payment by an id of its own.',
    grade: 'inferred',
    source:
      'docs/iframe/overview: it never expires and is reusable; a process call names it in the body alone',
  },
  'personal-data-in-id': {
    severity: 'error',
    demands: 'participant_unique_id1 of a payment holds no personal data.',
    fix: 'Use a random id, or the number of the order.',
    grade: 'documented',
    source: 'docs/ingopay/process/card',
  },
  'signature-mistake-repeated': {
    severity: 'error',
    demands: 'A request that is refused for its signature is fixed before it is sent again.',
    fix: 'The journal entry explains the mistake; so does `ingo-sandbox explain`.',
    grade: 'documented',
    source: 'docs/hub/errors: 4xx, request or authentication',
  },
  'refused-request-repeated': {
    severity: 'warning',
    demands: 'A request that is refused for what it says is fixed before it is sent again.',
    fix: 'Read what the journal entry says of the field, and do not retry these refusals.',
    grade: 'documented',
    source: 'docs/hub/errors: 4xx, request or authentication',
  },
  'rate-exceeded': {
    severity: 'warning',
    demands: 'At most five requests are sent within a second.',
    fix: 'Send through a queue, or agree on a higher rate with Ingo.',
    grade: 'documented',
    source: 'ingopay-iframe/overview',
  },
} as const satisfies Record<string, IntegrationRule>;

/** Name of a rule. */
export type RuleName = keyof typeof INTEGRATION_RULES;

/** Every name, in the order of the table. */
export const RULE_NAMES = Object.keys(INTEGRATION_RULES) as readonly RuleName[];
