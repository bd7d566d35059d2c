import { amountOf } from '../../contracts/gateway/money.js';
import { maskValue } from '../journal/mask.js';
import type { MemoryStore } from '../stores/memory-store.js';
import type { PaymentRecord, PaymentState } from '../stores/records.js';

/** What the ledger shows of a gateway call; the token masked. */
export interface LedgerEntry {
  readonly participant_unique_id1: string;
  readonly participant_unique_id2: string;
  readonly operation: PaymentRecord['operation'];
  readonly account_type: string;
  /** Dollars; null where a verification names none. */
  readonly amount: string | null;
  readonly customer_account_token: string;
  readonly transaction_id: number;
  readonly state: PaymentState;
  /** Status that the first request was answered with. */
  readonly status: number;
  /** How often money moved: 1 for a payment that was made, else 0. */
  readonly movements: number;
  /** How many requests came with this id. */
  readonly requests: number;
  /** ISO 8601 by the clock of the program. */
  readonly at: string;
}

/** What is looked for in the ledger; what is left out matches everything. */
export interface LedgerQuery {
  /** A customer_account_token, in clear. */
  readonly token?: string;
  readonly participant_unique_id1?: string;
  readonly operation?: string;
  readonly state?: string;
}

/** Finds gateway calls of a program, oldest first. */
export async function findPayments(
  store: MemoryStore,
  program: string,
  { token, participant_unique_id1: id, operation, state }: LedgerQuery = {},
): Promise<LedgerEntry[]> {
  const payments = await store.paymentsOf(program);
  const fits = (asked: string | undefined, value: string): boolean => asked === undefined || asked === value;
  return payments
    .filter(
      (payment) =>
        fits(token, payment.customer_account_token) &&
        fits(id, payment.participant_unique_id1) &&
        fits(operation, payment.operation) &&
        fits(state, payment.state),
    )
    .map(describePayment);
}

const describePayment = (payment: PaymentRecord): LedgerEntry => ({
  participant_unique_id1: payment.participant_unique_id1,
  participant_unique_id2: payment.participant_unique_id2,
  operation: payment.operation,
  account_type: payment.account_type,
  amount: payment.cents === null ? null : amountOf(payment.cents),
  customer_account_token: maskValue(payment.customer_account_token),
  transaction_id: payment.transactionId,
  state: payment.state,
  status: payment.status,
  movements: payment.movements,
  requests: payment.requests,
  at: new Date(payment.at).toISOString(),
});
