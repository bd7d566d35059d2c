import type { AccountType } from './account-types.js';

const DAY = 86_400_000;

/** Days until a payment is posted. The sample says "Payment will post 04/22/2026"; how long it takes is chosen. */
const DAYS: Readonly<Record<AccountType, number>> = { CA: 0, AC: 3, SD: 0, RT: 0, BP: 2, PP: 0, PV: 0 };

/** When a payment is posted, as the gateway says it. */
export interface Posting {
  /** In words (docs/ingopay/process/ach). */
  readonly estimated_posting_time: string;
  /** MM/DD/YYYY, in UTC. */
  readonly estimated_posting_date: string;
}

/** Estimates when a payment is posted. `now` in milliseconds since 1970. */
export function postingOf(accountType: AccountType, now: number): Posting {
  const [year, month, day] = new Date(now + DAYS[accountType] * DAY).toISOString().slice(0, 10).split('-');
  const estimated_posting_date = `${month}/${day}/${year}`;
  return { estimated_posting_time: `Payment will post ${estimated_posting_date}`, estimated_posting_date };
}
