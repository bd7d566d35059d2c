/** Every constant of `IngoInstantPayments.FUNDING_DESTINATIONS` with its string. What is known of each: `DESTINATION_FACTS`. */
export const FUNDING_DESTINATIONS = {
  DEBIT: 'debit',
  CREDIT: 'credit',
  ACH: 'ach',
  BILLPAY: 'billpay',
  PAYPAL: 'paypal',
} as const;

/** A funding destination, as on the wire. */
export type FundingDestination = (typeof FUNDING_DESTINATIONS)[keyof typeof FUNDING_DESTINATIONS];

/** Every destination, in the order of the table. */
export const DESTINATIONS = Object.values(FUNDING_DESTINATIONS) as readonly FundingDestination[];
