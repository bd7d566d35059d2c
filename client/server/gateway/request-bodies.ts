import { requestBody } from '../request-body.js';
import { wireAmount } from './amount.js';
import type { AccountToVerify, PullPayment, PushPayment } from './payments.js';

/** What the client fills in. */
export interface Caller {
  readonly participantId: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Version of the call (docs/ingopay/process/card). */
const VERSION = 11;

const secondsOf = ({ now }: Caller): number => Math.floor(now / 1000);

/**
 * Writes the body of a push.
 *
 * @throws TypeError for an amount that cannot be sent exactly, or a field that JSON cannot hold.
 */
export function pushBody(payment: PushPayment, caller: Caller): Uint8Array {
  const { amount, ...fields } = payment;
  return withAmount(wireAmount(amount), { ...head(caller), ...fields, ...tail(caller) });
}

/**
 * Writes the body of a verification.
 *
 * @throws TypeError for an amount that cannot be sent exactly, or a field that JSON cannot hold.
 */
export function verifyBody(account: AccountToVerify, caller: Caller): Uint8Array {
  const { amount, ...fields } = account;
  const body = { ...head(caller), ...fields, ...tail(caller) };
  return amount === undefined ? requestBody(body) : withAmount(wireAmount(amount), body);
}

/**
 * Writes the body of a pull, in which numbers are text.
 *
 * @throws TypeError for an amount that cannot be sent exactly, or a field that JSON cannot hold.
 */
export function pullBody(payment: PullPayment, caller: Caller): Uint8Array {
  const { amount, participant_unique_id1, participant_unique_id2, ledger, ...fields } = payment;
  return requestBody({
    request: { participant_id: String(caller.participantId), timestamp: String(secondsOf(caller)) },
    transaction: {
      ...fields,
      transaction_amount: { currency_code: 'USD', amount: wireAmount(amount) },
      participant_unique_ids: { participant_unique_id1, participant_unique_id2 },
      source_of_funds: 4,
    },
    ledger,
  });
}

const head = ({ participantId }: Caller) => ({ participant_id: participantId });
const tail = (caller: Caller) => ({ timestamp: secondsOf(caller), version: VERSION });

/**
 * Puts the amount into the text of the body as it is, a number with two decimals: JSON.stringify would need a float, and
 * would write 12.3.
 */
function withAmount(amount: string, rest: object): Uint8Array {
  const opened = new TextEncoder().encode(`{"amount":${amount},`);
  const closed = requestBody(rest).subarray(1);
  const body = new Uint8Array(opened.length + closed.length);
  body.set(opened);
  body.set(closed, opened.length);
  return body;
}
