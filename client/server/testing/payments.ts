import type { CardPush, CardVerification, PullPayment } from '../gateway/payments.js';

/** A payment to a card, with nothing wrong. */
export const PUSH: CardPush = {
  account_type: 'CA',
  amount: '12.30',
  customer_account_token: 'tok-1234-5678',
  source_of_funds: 4,
  participant_unique_id1: 'payout-1',
};

/** A payment from a bank account. */
export const PULL: PullPayment = {
  account_type: 'AC',
  amount: '101.96',
  customer_account_token: 'tok-1234-5678',
  participant_unique_id1: 'debit-1',
};

/** A card by its number. */
export const CARD: CardVerification = {
  account_type: 'CA',
  account: '4111111111111111',
  expiration_date: '2912',
  cvv: '123',
  recipient_first_name: 'Jane',
  recipient_last_name: 'Doe',
  participant_unique_id1: 'verify-1',
};
