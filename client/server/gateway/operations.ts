import type { GatewayOperation } from '../../../contracts/gateway/gateway-paths.js';
import { pullResponse, pushResponse, verifyResponse } from '../../../contracts/generated/validators.js';
import type { PulledTransaction, PushResponseData } from '../../../contracts/generated/types.js';
import { NO_ANSWER } from '../../../contracts/status-codes/status-codes.js';
import {
  violationsOf,
  type SchemaValidator,
  type Violation,
} from '../../../contracts/violations/violations.js';
import { NO_TRANSACTION } from './gateway-errors.js';
import type { Payment, UnknownOutcome, VerifiedAccount } from './results.js';

/** The data of a success, or how it breaks the contract. */
export type SuccessData<T> = { readonly data: T } | { readonly violations: readonly Violation[] };

/** Every success names its payment. */
export interface HasPaymentId {
  readonly participant_unique_id1: string;
}

/** One of the three calls, as far as its answers go. */
export interface Operation<T extends HasPaymentId> {
  readonly name: GatewayOperation;
  /** What must be assumed without an answer. */
  readonly assume: UnknownOutcome['assume'];
  /** Reads a success. */
  readonly read: (body: unknown) => SuccessData<T>;
}

/** `POST /gateway/process`. */
export const PUSH: Operation<Payment> = {
  name: 'push',
  assume: assumed(NO_ANSWER.push),
  read: reader(pushResponse, ({ data }) => paymentOf(data, data)),
};

/** `POST /gateway/v12/debit/process`. */
export const PULL: Operation<Payment> = {
  name: 'pull',
  assume: assumed(NO_ANSWER.pull),
  read: reader(
    pullResponse,
    ({ transaction }) => transaction && paymentOf(transaction, transaction.participant_unique_ids),
  ),
};

/** `POST /gateway/verify`. What to assume is chosen: it moves nothing, and an account that was not called verified is not. */
export const VERIFY: Operation<VerifiedAccount> = {
  name: 'verify',
  assume: 'failure',
  read: reader(verifyResponse, ({ data }) => ({
    customer_account_token: data.customer_account_token,
    last_4: data.last_4,
    issuers: data.issuers,
    ...(data.expiration_date != null && { expiration_date: data.expiration_date }),
    ...idsOf(data),
  })),
};

function assumed(advice: 'assume-success' | 'assume-failure'): UnknownOutcome['assume'] {
  return advice === 'assume-success' ? 'success' : 'failure';
}

/** `take` gives undefined where data of a success is absent: the schema, which also holds for refusals, allows that. */
function reader<Body, T>(valid: SchemaValidator<Body>, take: (body: Body) => T | undefined) {
  return (body: unknown): SuccessData<T> => {
    if (!valid(body)) return { violations: violationsOf(valid.errors ?? [], body) };
    const data = take(body);
    return data ? { data } : { violations: [NO_TRANSACTION] };
  };
}

interface Ids extends HasPaymentId {
  readonly participant_unique_id2?: string | null;
}

const paymentOf = (data: PushResponseData | PulledTransaction, ids: Ids): Payment => ({
  transaction_id: String(data.transaction_id),
  estimated_posting_date: data.estimated_posting_date,
  estimated_posting_time: data.estimated_posting_time,
  customer_account_token: data.customer_account_token,
  ...idsOf(ids),
});

// null and undefined mean the same here.
const idsOf = ({ participant_unique_id1, participant_unique_id2 }: Ids) => ({
  participant_unique_id1,
  ...(participant_unique_id2 != null && { participant_unique_id2 }),
});
