import type { Fact } from '../facts.js';
import type { FundingDestination } from './funding-destinations.js';

interface DestinationRow extends Fact {
  readonly meaning: string;
  /** `account_type` of its token at the gateway; null where no code was seen. */
  readonly account_type: 'CA' | 'AC' | 'BP' | null;
  /** Name of its first page, `content.page` of PAGE_LOAD. */
  readonly page: string;
}

const IN_USE = 'passed as a literal by an integration in public use';
const BY_ANALOGY = 'the constant in lower case, as the others are';

/** One row a destination; `grade` and `source` are about its string. */
export const DESTINATION_FACTS = {
  debit: {
    meaning: 'debit card',
    account_type: 'CA',
    page: 'DebitFunding',
    grade: 'documented',
    source: 'docs/iframe/quick-start',
  },
  credit: {
    meaning: 'credit card',
    account_type: 'CA',
    page: 'CreditFunding',
    grade: 'documented',
    source: 'docs/iframe/session/events',
  },
  ach: { meaning: 'bank account', account_type: 'AC', page: 'AchFunding', grade: 'inferred', source: IN_USE },
  billpay: {
    meaning: 'account at a biller',
    account_type: 'BP',
    page: 'BillPayFunding',
    grade: 'inferred',
    source: BY_ANALOGY,
  },
  paypal: {
    meaning: 'PayPal account',
    account_type: null,
    page: 'PayPalFunding',
    grade: 'inferred',
    source: BY_ANALOGY,
  },
} as const satisfies Record<FundingDestination, DestinationRow>;
