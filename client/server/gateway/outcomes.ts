import type { Yes } from './read-gateway-answer.js';
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

/** What became of a push or a pull, as the caller sees it. */
export function paidOf(result: Yes<Payment> | Others): PaymentResult {
  if (!('told' in result)) return result;
  const { outcome, told: payment } = result;
  if (outcome === 'held') return { outcome, ...saidOf(result), ...(payment && { payment }) };
  return { outcome, ...saidOf(result), payment: payment! };
}

/** What became of a verification, as the caller sees it. */
export function verifiedOf(result: Yes<VerifiedAccount> | Others): VerifyResult {
  if (!('told' in result)) return result;
  const { told, softFailure } = result;
  return { outcome: 'done', ...saidOf(result), softFailure, account: told! };
}

const saidOf = ({ status, client_message, participant_unique_id1, attempts }: Yes<unknown>) => ({
  status,
  client_message,
  participant_unique_id1,
  attempts,
});
