import type { Fact } from '../facts.js';
import type { FundingDestination } from '../plugin/funding-destinations.js';
import type { Readings } from '../readings/readings.js';

/** What moves the money. */
export type Rail = 'card' | 'ach' | 'billpay' | 'paypal';

interface AccountTypeRow extends Fact {
  readonly meaning: string;
  readonly rail: Rail;
  /** Destinations whose tokens it takes. */
  readonly destinations: readonly FundingDestination[];
  /** Whether it can be pulled from: `POST /gateway/v12/debit/process`. */
  readonly pull: boolean;
  /** Whether it can be verified: RT is verified as AC. */
  readonly verify: boolean;
}

const PROCESS_ACH = 'docs/ingopay/process/ach';
const PAYPAL: Fact = {
  grade: 'chosen',
  source: 'its code was not seen on any page; which one holds is the reading paypalAccountType',
};

/** Every `account_type`: one row each. */
export const ACCOUNT_TYPES = {
  CA: {
    meaning: 'card',
    rail: 'card',
    destinations: ['debit', 'credit'],
    pull: true,
    verify: true,
    grade: 'documented',
    source: 'docs/ingopay/process/card',
  },
  AC: {
    meaning: 'standard ACH',
    rail: 'ach',
    destinations: ['ach'],
    pull: true,
    verify: true,
    grade: 'documented',
    source: PROCESS_ACH,
  },
  SD: {
    meaning: 'same-day ACH',
    rail: 'ach',
    destinations: ['ach'],
    pull: false,
    verify: true,
    grade: 'documented',
    source: PROCESS_ACH,
  },
  RT: {
    meaning: 'real-time payment (RTP)',
    rail: 'ach',
    destinations: ['ach'],
    pull: false,
    verify: false,
    grade: 'documented',
    source: `${PROCESS_ACH}; verified as AC, says docs/ingopay/verify/ach`,
  },
  BP: {
    meaning: 'BillPay',
    rail: 'billpay',
    destinations: ['billpay'],
    pull: false,
    verify: true,
    grade: 'inferred',
    source: 'account_type of ingopay-webhooks/websockets/account-tokenization-success',
  },
  PP: { meaning: 'PayPal', rail: 'paypal', destinations: ['paypal'], pull: false, verify: true, ...PAYPAL },
  PV: {
    meaning: 'PayPal or Venmo',
    rail: 'paypal',
    destinations: ['paypal'],
    pull: false,
    verify: true,
    ...PAYPAL,
  },
} as const satisfies Record<string, AccountTypeRow>;

/** Code of what an account is, and of the speed it is paid with. */
export type AccountType = keyof typeof ACCOUNT_TYPES;

/** Finds an account type that a program knows: of the two for PayPal, only that of its reading. */
export function accountType(
  code: string,
  { paypalAccountType }: Pick<Readings, 'paypalAccountType'>,
): AccountTypeRow | undefined {
  const row = Object.hasOwn(ACCOUNT_TYPES, code) ? ACCOUNT_TYPES[code as AccountType] : undefined;
  return row?.rail === 'paypal' && code !== paypalAccountType ? undefined : row;
}

/** The `account_type` that is sent with a token of a destination. */
export function accountTypeOf(
  destination: FundingDestination,
  { paypalAccountType }: Pick<Readings, 'paypalAccountType'>,
): AccountType {
  const codes = { debit: 'CA', credit: 'CA', ach: 'AC', billpay: 'BP', paypal: paypalAccountType } as const;
  return codes[destination];
}
