import type { Issuer } from '../generated/types.js';
import type { AccountType } from './account-types.js';
import { ACCOUNT_TYPES, type Rail } from './account-types.js';
import { postingOf } from './posting.js';

interface RailFacts {
  readonly payee_name: string;
  readonly issuing_network: string;
  readonly card_type: string;
  readonly debit_enabled: 0 | 1;
}

/** Samples: "Test Bank", NA and DDA are those of docs/ingopay/verify/ach; the other rows are chosen in their manner. */
const RAILS: Readonly<Record<Rail, RailFacts>> = {
  card: { payee_name: 'Test Bank', issuing_network: 'VISA', card_type: 'DEBIT', debit_enabled: 1 },
  ach: { payee_name: 'Test Bank', issuing_network: 'NA', card_type: 'DDA', debit_enabled: 0 },
  billpay: { payee_name: 'Test Biller', issuing_network: 'NA', card_type: 'BILLPAY', debit_enabled: 0 },
  paypal: { payee_name: 'PayPal', issuing_network: 'NA', card_type: 'PAYPAL', debit_enabled: 0 },
};

/** What is known of an account beside its type. */
export interface IssuedAccount {
  readonly account_type: AccountType;
  /** Network of a card, such as VISA. */
  readonly network?: string;
  /** Name of the biller. */
  readonly biller?: string;
}

/** Who issued an account. Limits are those of the sample on docs/ingopay/verify/ach. `now` in milliseconds since 1970. */
export function issuersOf({ account_type, network, biller }: IssuedAccount, now: number): Issuer[] {
  const { payee_name, issuing_network, card_type, debit_enabled } = RAILS[ACCOUNT_TYPES[account_type].rail];
  return [
    {
      payee_id: null,
      payee_name: biller ?? payee_name,
      payee_address: null,
      payee_city: null,
      payee_state: null,
      payee_zip: null,
      issuing_network: network ?? issuing_network,
      credit_enabled: 1,
      debit_enabled,
      credit_info: { min: 0.1, max: 1000, card_type, ...postingOf(account_type, now) },
    },
  ];
}
