import type { Fact } from '../facts.js';

/** Which fields `data.event` of a topic has beside `status`: see `event-schemas.ts`. */
export type WebhookEventKind = 'tokenization' | 'recipient' | 'account' | 'session' | 'ofac' | 'payment';

interface TopicRow extends Fact {
  /** `metadata.topic_description`. */
  readonly description: string;
  /** `metadata.version`: the version of the contract of this topic. */
  readonly version: '1' | '2' | '3';
  readonly event: WebhookEventKind;
  /** Statuses it can carry, the usual one first. */
  readonly statuses: readonly [number, ...number[]];
  /** `data.event.client_message`, where it is not that of the status table. */
  readonly client_message?: string;
}

const OVERVIEW = 'category named on docs/iframe/webhooks/overview';
const TWIN = 'topic as that of its Notify twin, with "plugin." in front';
const AS_NAV = `${OVERVIEW}; topic written as that of ach.nav.failure`;
const REQUEST_EXAMPLES = 'ingopay-api/webhook-events/request-examples';
const NAV_FAILURE = 'ingopay-webhooks/websockets/ach-nameaddress-verification-failure';
const TERMINATED = 'api-reference/websockets/session-terminated';

const account = (check: string, outcome: 'success' | 'failure', statuses: TopicRow['statuses']) =>
  ({
    description: `Account verification ${check} ${outcome}`,
    version: '1',
    event: 'account',
    statuses,
    grade: 'inferred',
    source: AS_NAV,
  }) as const;

/** Every topic of Embedded Account Capture and of the gateway: one row each. */
export const WEBHOOK_TOPICS = {
  'plugin.transaction.account.tokenization.success': {
    description: 'Account tokenization success',
    version: '3',
    event: 'tokenization',
    statuses: [100],
    grade: 'documented',
    source: 'ingopay-webhooks/websockets/account-tokenization-success',
  },
  'plugin.transaction.recipient.verification.rvdm.success': {
    description: 'Recipient verification success',
    version: '1',
    event: 'recipient',
    statuses: [1103, 1104],
    grade: 'inferred',
    source: `fields on iframe-webhooks/websockets/rvdm-verification-success; ${TWIN}`,
  },
  'plugin.transaction.recipient.verification.rvdm.failure': {
    description: 'Recipient verification failure',
    version: '1',
    event: 'recipient',
    statuses: [1105],
    grade: 'inferred',
    source: `${OVERVIEW}; named as its success is`,
  },
  'plugin.transaction.recipient.verification.ofac.status.suspended': {
    description: 'OFAC suspended',
    version: '1',
    event: 'ofac',
    statuses: [1106],
    grade: 'inferred',
    source: `${OVERVIEW}; named as its gateway twin`,
  },
  'plugin.transaction.recipient.verification.ofac.status.cleared': {
    description: 'OFAC cleared',
    version: '1',
    event: 'ofac',
    statuses: [1107],
    grade: 'inferred',
    source: `${OVERVIEW}; named as its gateway twin`,
  },
  'plugin.transaction.recipient.verification.ofac.status.failure': {
    description: 'OFAC failure',
    version: '1',
    event: 'ofac',
    statuses: [1108],
    grade: 'inferred',
    source: `${OVERVIEW}; ${TWIN}`,
  },
  'plugin.transaction.account.verification.card.cns_cd.success': account('card CNS/CD', 'success', [100]),
  'plugin.transaction.account.verification.card.cns_cd.failure': account(
    'card CNS/CD',
    'failure',
    [700, 1042],
  ),
  'plugin.transaction.account.verification.card.avs_cvv.success': account('card AVS/CVV', 'success', [100]),
  'plugin.transaction.account.verification.card.avs_cvv.failure': account(
    'card AVS/CVV',
    'failure',
    [753, 754, 755],
  ),
  'plugin.transaction.account.verification.ach.rnv.success': account('ACH RNV', 'success', [100]),
  'plugin.transaction.account.verification.ach.rnv.failure': account('ACH RNV', 'failure', [1042]),
  'plugin.transaction.account.verification.ach.anv.success': account('ACH ANV', 'success', [100]),
  'plugin.transaction.account.verification.ach.anv.failure': account('ACH ANV', 'failure', [700]),
  'plugin.transaction.account.verification.ach.nav.success': account('ACH NAV', 'success', [100]),
  'plugin.transaction.account.verification.ach.nav.failure': {
    description: 'Address did not match',
    version: '1',
    event: 'account',
    statuses: [777],
    grade: 'documented',
    source: NAV_FAILURE,
  },
  'plugin.transaction.account.verification.paypal.av.success': account('PayPal', 'success', [100]),
  'plugin.transaction.account.verification.paypal.av.failure': account('PayPal', 'failure', [700]),
  'plugin.transaction.session.request.expired': {
    description: 'Session expired',
    version: '1',
    event: 'session',
    statuses: [100],
    client_message: 'Session expired',
    grade: 'inferred',
    source: `${OVERVIEW}; named as the terminated one; its status is not published`,
  },
  'plugin.transaction.session.request.terminated': {
    description: 'Overall max account verification attempts limit exceeded',
    version: '1',
    event: 'session',
    statuses: [1127],
    grade: 'documented',
    source: TERMINATED,
  },
  'gateway.transaction.recipient.verification.ofac.status.suspended': {
    description: 'OFAC suspended',
    version: '1',
    event: 'ofac',
    statuses: [1106],
    grade: 'documented',
    source: REQUEST_EXAMPLES,
  },
  'gateway.transaction.recipient.verification.ofac.status.cleared': {
    description: 'OFAC cleared',
    version: '1',
    event: 'ofac',
    statuses: [1107],
    grade: 'documented',
    source: REQUEST_EXAMPLES,
  },
  'gateway.transaction.recipient.verification.ofac.status.failure': {
    description: 'OFAC failure',
    version: '1',
    event: 'ofac',
    statuses: [1108],
    grade: 'documented',
    source: 'ingopay-webhooks/webhooks/ofac-failure',
  },
  'gateway.transaction.recipient.payment.status.check.issued': {
    description: 'Check issued',
    version: '1',
    event: 'payment',
    statuses: [100],
    grade: 'documented',
    source: REQUEST_EXAMPLES,
  },
  'gateway.transaction.recipient.payment.status.check.paid': {
    description: 'Check paid',
    version: '1',
    event: 'payment',
    statuses: [100],
    grade: 'inferred',
    source: `topic on ${REQUEST_EXAMPLES}; its status is not published, 100 as for check.issued`,
  },
  'gateway.transaction.recipient.payment.status.returned': {
    description: 'Payment returned',
    version: '1',
    event: 'payment',
    statuses: [100],
    client_message: 'Payment returned',
    grade: 'inferred',
    source:
      'topic on ingopay-api/webhook-events/summaries; its status is not published, 100 as for check.issued',
  },
} as const satisfies Record<string, TopicRow>;

/** `metadata.topic`. */
export type WebhookTopic = keyof typeof WEBHOOK_TOPICS;

/** Every topic. */
export const TOPICS = Object.keys(WEBHOOK_TOPICS) as readonly WebhookTopic[];
