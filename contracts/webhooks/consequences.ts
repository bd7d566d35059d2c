import type { FundingDestination } from '../plugin/funding-destinations.js';
import type { VerificationFailure } from '../plugin/verification-failures.js';
import type { WebhookTopic } from './topics.js';

/**
 * Which webhook an event of the SDK has as its twin. TOKEN_SUCCESS and its webhook carry the same token
 * (ingopay-iframe/overview); the other two are named on docs/iframe/webhooks/overview.
 */
export const TOPIC_OF_EVENT = {
  TOKEN_SUCCESS: 'plugin.transaction.account.tokenization.success',
  MAX_VERIFICATION_ATTEMPTS_EXCEEDED: 'plugin.transaction.session.request.terminated',
  SESSION_EXPIRED: 'plugin.transaction.session.request.expired',
} as const satisfies Record<string, WebhookTopic>;

const RVDM = 'plugin.transaction.recipient.verification.rvdm';
const ACCOUNT = 'plugin.transaction.account.verification';

/** The checks that an account passes, per destination. BillPay is in no published category. */
const CHECKS: Readonly<Record<FundingDestination, readonly string[]>> = {
  debit: ['card.cns_cd', 'card.avs_cvv'],
  credit: ['card.cns_cd', 'card.avs_cvv'],
  ach: ['ach.rnv', 'ach.anv', 'ach.nav'],
  billpay: [],
  paypal: ['paypal.av'],
};

/** Which check a status comes from, per destination. */
const FAILED_CHECK: Readonly<
  Partial<Record<VerificationFailure, Partial<Record<FundingDestination, string>>>>
> = {
  700: { debit: 'card.cns_cd', credit: 'card.cns_cd', ach: 'ach.anv', paypal: 'paypal.av' },
  753: { debit: 'card.avs_cvv', credit: 'card.avs_cvv' },
  754: { debit: 'card.avs_cvv', credit: 'card.avs_cvv' },
  755: { debit: 'card.avs_cvv', credit: 'card.avs_cvv' },
  777: { ach: 'ach.nav' },
  1042: { debit: 'card.cns_cd', credit: 'card.cns_cd', ach: 'ach.rnv' },
};

/** What distinguishes one verification from another. */
export interface VerificationFact {
  /** 100 passed; else why not. */
  readonly status: 100 | VerificationFailure;
  readonly destination: FundingDestination;
  /** Whether the recipient is compared at all. */
  readonly comparesRecipient: boolean;
}

/**
 * The webhooks that a verification leads to, in order, each with its status. A soft failure never sends a failure: only
 * the success, with the code of the soft failure (docs/iframe/testing).
 *
 * @param all whether checks that passed are reported, too (reading accountVerificationWebhooks).
 */
export function verificationWebhooks(
  { status, destination, comparesRecipient }: VerificationFact,
  all: boolean,
): readonly { readonly topic: WebhookTopic; readonly status: number }[] {
  const passed = all
    ? CHECKS[destination].map((check) => ({
        topic: `${ACCOUNT}.${check}.success` as WebhookTopic,
        status: 100,
      }))
    : [];
  if (status === 1105) return [{ topic: `${RVDM}.failure`, status }];
  if (status === 1104) return [{ topic: `${RVDM}.success`, status }, ...passed];
  const recipient = comparesRecipient ? [{ topic: `${RVDM}.success`, status: 1103 } as const] : [];
  if (status === 100) return [...recipient, ...passed];
  const check = FAILED_CHECK[status]?.[destination];
  return check === undefined
    ? recipient
    : [...recipient, { topic: `${ACCOUNT}.${check}.failure` as WebhookTopic, status }];
}

/** Every topic that a verification can lead to. */
export function topicsOfVerifications(): readonly WebhookTopic[] {
  const statuses = [
    100,
    ...Object.keys(FAILED_CHECK).map(Number),
    1104,
    1105,
  ] as VerificationFact['status'][];
  const destinations = Object.keys(CHECKS) as FundingDestination[];
  const webhooks = statuses.flatMap((status) =>
    destinations.flatMap((destination) =>
      verificationWebhooks({ status, destination, comparesRecipient: true }, true),
    ),
  );
  return [...new Set(webhooks.map(({ topic }) => topic))];
}
