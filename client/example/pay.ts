import { IngoError, type IngoClient, type PaymentResult } from '../server/index.js';
import type { Account, Payout } from './accounts.js';

/**
 * Pays an account, and writes down what became of it; never throws. `payout.id` was stored before, so that a process
 * that dies meanwhile can send it again: the gateway makes one payment of it.
 */
export async function pay(
  ingo: IngoClient,
  { accountType, tokenFromWebhook, tokenFromEvent }: Account,
  payout: Payout,
  log: (line: string) => void,
): Promise<void> {
  try {
    const result = await ingo.gateway.push({
      account_type: accountType!,
      amount: payout.amount,
      customer_account_token: (tokenFromWebhook ?? tokenFromEvent)!,
      participant_unique_id1: payout.id,
      source_of_funds: 4, // corporate disbursement
    });
    log(`payout ${payout.id}: ${result.outcome}`);
    Object.assign(payout, inWords(result));
  } catch (error) {
    const message = error instanceof IngoError ? error.clientMessage : undefined;
    log(`payout ${payout.id}: ${(error as Error).message}`);
    Object.assign(payout, {
      kind: 'bad',
      said: `Not paid. ${message ?? 'More in the log of the back end.'}`,
    });
  }
}

/** Each outcome has its own way on: this is the rule that decides whether money is lost, or sent twice. */
function inWords(result: PaymentResult): Pick<Payout, 'kind' | 'said'> {
  switch (result.outcome) {
    case 'done':
    case 'accepted': // to be treated as success
      return { kind: 'good', said: `Paid, ${result.status}. ${result.payment.estimated_posting_time}.` };
    case 'held':
      return { kind: 'calm', said: 'Held for OFAC screening; a webhook tells how that ends.' };
    case 'in-progress':
      return { kind: 'calm', said: 'Still being processed. Send the same id again later.' };
    case 'unknown':
      return { kind: 'calm', said: 'No answer, so it counts as paid. Only the same id may be sent again.' };
    case 'declined':
      return { kind: 'bad', said: `Declined, ${result.status}: ${result.client_message}` };
  }
}
