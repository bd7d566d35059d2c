import type { Fact } from '../facts.js';
import type { RuleName } from './integration-rules.js';

/** Something that an integration has shown before it goes live. */
export interface GoLiveCheck extends Fact {
  readonly id: string;
  readonly title: string;
  /** Outcomes and sightings that must all have happened. */
  readonly needs: readonly string[];
  /** Rules that must not be broken. */
  readonly rules: readonly RuleName[];
}

const EVENTS = 'docs/iframe/session/events';
const SESSIONS = 'docs/iframe/session/session-management';
const WEBHOOKS = 'docs/hub/webhooks';
const PUSH_AGAIN = 'ingopay-iframe/api-gateway-process/method-idempotency';
const TOKENIZED = 'webhook:plugin.transaction.account.tokenization.success';

/** The scorecard: what the documentation asks of an integration, one row each. */
export const GO_LIVE_CHECKS: readonly GoLiveCheck[] = [
  {
    id: 'signing',
    title: 'Calls are signed right, and by the server alone',
    needs: ['seen:signed-call'],
    rules: ['signature-mistake-repeated', 'call-signed-in-browser', 'secret-sent'],
    grade: 'documented',
    source: 'docs/iframe/authentication',
  },
  {
    id: 'mount',
    title: 'The authorized_url is mounted at once, and once',
    needs: ['seen:mount'],
    rules: ['url-mounted-late', 'url-mounted-twice', 'ended-session-mounted'],
    grade: 'documented',
    source: 'docs/iframe/quick-start',
  },
  {
    id: 'listeners',
    title: 'The three required events have a listener',
    needs: ['seen:listeners'],
    rules: ['listeners-missing'],
    grade: 'documented',
    source: EVENTS,
  },
  {
    id: 'capture',
    title: 'An account is captured',
    needs: ['event:TOKEN_SUCCESS'],
    rules: ['token-exposed'],
    grade: 'documented',
    source: 'docs/iframe/quick-start',
  },
  {
    id: 'terminal-failure',
    title: 'A terminal failure is met',
    needs: ['event:TERMINAL_FAILURE'],
    rules: [],
    grade: 'documented',
    source: EVENTS,
  },
  {
    id: 'attempts-exceeded',
    title: 'Too many failed verifications are met',
    needs: ['event:MAX_VERIFICATION_ATTEMPTS_EXCEEDED'],
    rules: [],
    grade: 'documented',
    source: EVENTS,
  },
  {
    id: 'refresh',
    title: 'A session is refreshed by its Idempotency-Key',
    needs: ['session:101'],
    rules: [
      'expired-url-not-refreshed',
      'session-instead-of-refresh',
      'idempotency-key-missing',
      'idempotency-key-reused',
    ],
    grade: 'documented',
    source: SESSIONS,
  },
  {
    id: 'webhooks',
    title: 'Webhooks are acknowledged in time',
    needs: [TOKENIZED],
    rules: ['webhook-answered-late', 'webhook-not-acknowledged'],
    grade: 'documented',
    source: WEBHOOKS,
  },
  {
    id: 'webhook-signature',
    title: 'A forged webhook is refused',
    needs: ['seen:forged-webhook'],
    rules: ['forged-webhook-accepted'],
    grade: 'documented',
    source: WEBHOOKS,
  },
  {
    id: 'webhook-duplicates',
    title: 'A webhook that comes twice is processed once',
    needs: ['seen:repeated-webhook'],
    rules: ['webhook-processed-twice'],
    grade: 'documented',
    source: WEBHOOKS,
  },
  {
    id: 'push',
    title: 'The captured account is paid',
    needs: ['seen:push-of-captured-account'],
    rules: ['personal-data-in-id', 'refused-request-repeated'],
    grade: 'documented',
    source: 'docs/iframe/overview',
  },
  {
    id: 'push-again',
    title: 'A push whose answer was lost is sent again with its id',
    needs: ['gateway:101'],
    rules: ['push-repeated-under-new-id'],
    grade: 'documented',
    source: PUSH_AGAIN,
  },
  {
    id: 'stand-in',
    title: 'A stand-in answer (102), which counts as success, is met',
    needs: ['gateway:102'],
    rules: [],
    grade: 'documented',
    source: 'ingopay-iframe/api-gateway-process/response-codes',
  },
  {
    id: 'declined',
    title: 'A declined payment is met, and not repeated',
    needs: ['seen:declined-push'],
    rules: ['declined-push-repeated'],
    grade: 'documented',
    source: 'docs/hub/errors',
  },
  {
    id: 'rate',
    title: 'The advised rate is kept',
    needs: ['seen:signed-call'],
    rules: ['rate-exceeded'],
    grade: 'documented',
    source: 'ingopay-iframe/overview',
  },
];
