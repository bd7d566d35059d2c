import type { Fact } from '../facts.js';

/** A test case that Ingo publishes for integrators. */
export interface PublishedTestCase extends Fact {
  readonly id: string;
  readonly product: 'Embedded Account Capture' | 'IngoPay';
  readonly scenario: string;
  /** When it counts as passed. */
  readonly success: string;
  /** Outcomes and sightings that show that it was run: all of them. */
  readonly needs: readonly string[];
}

const IFRAME_PAGE = 'docs/iframe/testing';
const INGOPAY_PAGE = 'docs/ingopay/testing';
const BEHIND_CUT =
  'the page describes what happens; that it is a case of the list, which is not in the reachable text, is a guess';

/**
 * The self-service cases, as far as the published pages can be read: both list more. Controlled cases need accounts that
 * Ingo loads for a client, and are not among them.
 */
export const PUBLISHED_TEST_CASES: readonly PublishedTestCase[] = [
  {
    id: 'eac-capture',
    product: 'Embedded Account Capture',
    scenario: 'Phase 1: a session is created, its page mounted, and the account tokenized',
    success: 'TOKEN_SUCCESS in the page, and the tokenization webhook acknowledged',
    needs: ['event:TOKEN_SUCCESS', 'webhook:plugin.transaction.account.tokenization.success'],
    grade: 'documented',
    source: IFRAME_PAGE,
  },
  {
    id: 'eac-recipient-verified',
    product: 'Embedded Account Capture',
    scenario: 'Phase 1: the recipient is verified (RVDM) in the session',
    success: 'the webhook of the verification acknowledged',
    needs: ['webhook:plugin.transaction.recipient.verification.rvdm.success'],
    grade: 'documented',
    source: IFRAME_PAGE,
  },
  {
    id: 'eac-soft-failure',
    product: 'Embedded Account Capture',
    scenario: 'A soft failure of the verification, which does not stop the recipient',
    success: 'the success webhook with status 1104, and no failure webhook',
    needs: ['verification:1104', 'webhook:plugin.transaction.recipient.verification.rvdm.success'],
    grade: 'inferred',
    source: `${IFRAME_PAGE}: ${BEHIND_CUT}`,
  },
  {
    id: 'eac-hard-failure',
    product: 'Embedded Account Capture',
    scenario: 'A hard failure of the verification, after which the recipient tries again',
    success: 'the failure webhook acknowledged',
    needs: ['verification:1105', 'webhook:plugin.transaction.recipient.verification.rvdm.failure'],
    grade: 'inferred',
    source: `${IFRAME_PAGE}: ${BEHIND_CUT}`,
  },
  {
    id: 'eac-attempts-exhausted',
    product: 'Embedded Account Capture',
    scenario: 'All attempts fail, and the session is terminated',
    success: 'MAX_VERIFICATION_ATTEMPTS_EXCEEDED in the page, and the webhook with status 1127 acknowledged',
    needs: [
      'event:MAX_VERIFICATION_ATTEMPTS_EXCEEDED',
      'webhook:plugin.transaction.session.request.terminated',
    ],
    grade: 'inferred',
    source: `${IFRAME_PAGE}: ${BEHIND_CUT}`,
  },
  {
    id: 'eac-process',
    product: 'Embedded Account Capture',
    scenario: 'Phase 2: after tokenization, POST /gateway/process pays the account',
    success: 'the push of the captured token answered with a success',
    needs: ['seen:push-of-captured-account'],
    grade: 'documented',
    source: IFRAME_PAGE,
  },
  {
    id: 'ingopay-tokenization',
    product: 'IngoPay',
    scenario: 'Successful tokenization: POST /gateway/verify',
    success: 'status 100, client_message Success, and a customer_account_token',
    needs: ['seen:verified-account'],
    grade: 'documented',
    source: INGOPAY_PAGE,
  },
  {
    id: 'ingopay-idempotent-verify',
    product: 'IngoPay',
    scenario: 'Idempotent verify: a second verify, with the token',
    success: 'a verify call that names the token of the first',
    needs: ['seen:verified-account', 'seen:verified-token'],
    grade: 'documented',
    source: INGOPAY_PAGE,
  },
];
