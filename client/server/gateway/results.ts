import type { Issuer } from '../../../contracts/generated/types.js';
import type { Advice, Family } from '../../../contracts/status-codes/families.js';

/** What every result has. */
interface Result {
  /** The id of the payment. The same call with the same id finds out its result, and never pays twice. */
  readonly participant_unique_id1: string;
  /** How many requests were sent. */
  readonly attempts: number;
}

interface Answered extends Result {
  /** Ingo's status, a number whether it came as one or as text. */
  readonly status: number;
  readonly client_message: string;
}

/** A payment as the gateway reports it. */
export interface Payment {
  /** Text, also where the gateway sends a number: webhooks carry it as text. */
  readonly transaction_id: string;
  /** MM/DD/YYYY. */
  readonly estimated_posting_date: string;
  /** The same in words. */
  readonly estimated_posting_time: string;
  readonly customer_account_token: string;
  readonly participant_unique_id1: string;
  /** Absent or empty when the call had none. */
  readonly participant_unique_id2?: string;
}

/** An account as `verify` reports it. */
export interface VerifiedAccount {
  /** Pays the account from now on; it never expires. */
  readonly customer_account_token: string;
  readonly last_4: string;
  readonly issuers: readonly Issuer[];
  /** Of a card, YYMM. */
  readonly expiration_date?: string;
  readonly participant_unique_id1: string;
  /** Absent or empty when the call had none. */
  readonly participant_unique_id2?: string;
}

/** Still being processed (104), after every re-send: the same call again, later, gives the end of it. */
export interface InProgressOutcome extends Answered {
  readonly outcome: 'in-progress';
}

/** Refused for what the payment or the account is: a definite no. Nothing was moved. */
export interface DeclinedOutcome extends Answered {
  readonly outcome: 'declined';
  /** Which kind of reason; absent where the status belongs to none. */
  readonly family?: Family;
  /** What to do, as one word of the status-code catalogue. */
  readonly advice: Advice;
  /** The advice as a sentence. */
  readonly whatToDo: string;
}

/** Its result is not known. */
export interface UnknownOutcome extends Result {
  readonly outcome: 'unknown';
  /**
   * What must be assumed until it is known. Push: `success`, so nothing is paid twice. Pull: `failure`, so nothing is
   * given for money that did not come. Both documented (ingopay-iframe/api-gateway-process/credit-to-account,
   * ingopay-api/gateway/process/debit). Verify: `failure`, chosen: an account that was not called verified is not.
   * Where an answer said success but could not be read beyond that: `success` for all three.
   */
  readonly assume: 'success' | 'failure';
  /** How to find out. */
  readonly whatToDo: string;
  /** Why it is not known: the IngoError of the latest attempt, or the reason of the signal that ended the call. */
  readonly cause: unknown;
}

/** The outcomes of a payment in which an answer said yes, now or later. */
export type Paid =
  /** 100, or 101 where it had been paid before, such as by an attempt whose answer was lost. */
  | (Answered & { readonly outcome: 'done'; readonly payment: Payment })
  /** Not posted yet, and to be treated as success: 102 the network is silent and Ingo stands in; 103 queued. */
  | (Answered & { readonly outcome: 'accepted'; readonly payment: Payment })
  /** 130, held for OFAC screening: webhooks tell whether it is cleared or fails. Not to be paid in another way. */
  | (Answered & { readonly outcome: 'held'; readonly payment?: Payment });

/** The outcome of a push or a pull. */
export type PaymentResult = Paid | InProgressOutcome | DeclinedOutcome | UnknownOutcome;

/** The account is verified: 100, or 101 where it had been before. */
export interface Verified extends Answered {
  readonly outcome: 'done';
  readonly account: VerifiedAccount;
  /** 111 to 113: verified, with an address that matched in part only. A soft failure counts as success. */
  readonly softFailure: boolean;
}

/** The outcome of a verification. */
export type VerifyResult = Verified | InProgressOutcome | DeclinedOutcome | UnknownOutcome;
