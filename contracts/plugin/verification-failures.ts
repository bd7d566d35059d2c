import type { Fact } from '../facts.js';
import type { FundingDestination } from './funding-destinations.js';

interface VerificationFailureRow extends Fact {
  readonly meaning: string;
  /**
   * What the recipient meets: `retry` asks again, as often as the program allows; `terminal` ends the page with
   * TERMINAL_FAILURE; `soft` is recorded and never stops anybody.
   */
  readonly outcome: 'retry' | 'terminal' | 'soft';
  readonly destinations: readonly FundingDestination[];
}

const WEBHOOK_CODES = 'ingopay-iframe/webhooks/event-status-codes';
const CARDS = ['debit', 'credit'] as const;
const ALL = ['debit', 'credit', 'ach', 'billpay', 'paypal'] as const;

/**
 * Statuses of a verification that did not pass, by number; also the values of `error`. Numbers and meanings are
 * published; the table that tells which of them are terminal is not: `outcome` is chosen, so that what the recipient
 * can mend may be mended.
 */
export const VERIFICATION_FAILURES = {
  700: {
    meaning: 'the account is not currently available',
    outcome: 'terminal',
    destinations: ALL,
    grade: 'documented',
    source: WEBHOOK_CODES,
  },
  753: {
    meaning: 'AVS declined: street matches, ZIP does not',
    outcome: 'retry',
    destinations: CARDS,
    grade: 'documented',
    source: WEBHOOK_CODES,
  },
  754: {
    meaning: 'AVS declined: street matches, ZIP not verifiable',
    outcome: 'retry',
    destinations: CARDS,
    grade: 'documented',
    source: WEBHOOK_CODES,
  },
  755: {
    meaning: 'AVS declined: street and ZIP not verifiable',
    outcome: 'retry',
    destinations: CARDS,
    grade: 'documented',
    source: WEBHOOK_CODES,
  },
  777: {
    meaning: 'ACH name and address verification: address did not match',
    outcome: 'retry',
    destinations: ['ach'],
    grade: 'documented',
    source: 'ingopay-webhooks/websockets/ach-nameaddress-verification-failure',
  },
  1042: {
    meaning: 'check digit failure',
    outcome: 'terminal',
    destinations: ['debit', 'credit', 'ach', 'billpay'],
    grade: 'documented',
    source: WEBHOOK_CODES,
  },
  1104: {
    meaning: 'recipient verification: soft failure, counts as success',
    outcome: 'soft',
    destinations: ALL,
    grade: 'documented',
    source: WEBHOOK_CODES,
  },
  1105: {
    meaning: 'recipient verification failed',
    outcome: 'retry',
    destinations: ALL,
    grade: 'documented',
    source: WEBHOOK_CODES,
  },
} as const satisfies Record<number, VerificationFailureRow>;

/** A status of the table above. */
export type VerificationFailure = keyof typeof VERIFICATION_FAILURES;
