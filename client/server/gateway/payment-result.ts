import type { SuccessResult } from './read-gateway-answer.js';
import type {
  DeclinedOutcome,
  InProgressOutcome,
  Payment,
  PaymentResult,
  UnknownOutcome,
  VerifiedAccount,
  VerifyResult,
} from './results.js';

type Others = InProgressOutcome | DeclinedOutcome | UnknownOutcome;

/** The result of a push or a pull, as the caller sees it. */
export function toPaymentResult(result: SuccessResult<Payment> | Others): PaymentResult {
  if (!('data' in result)) return result;
  const { outcome, data: payment } = result;
  if (outcome === 'held') return { outcome, ...summaryOf(result), ...(payment && { payment }) };
  return { outcome, ...summaryOf(result), payment: payment! };
}

/** The result of a verification, as the caller sees it. */
export function toVerifyResult(result: SuccessResult<VerifiedAccount> | Others): VerifyResult {
  if (!('data' in result)) return result;
  const { data, softFailure } = result;
  return { outcome: 'done', ...summaryOf(result), softFailure, account: data! };
}

const summaryOf = ({ status, client_message, participant_unique_id1, attempts }: SuccessResult<unknown>) => ({
  status,
  client_message,
  participant_unique_id1,
  attempts,
});
