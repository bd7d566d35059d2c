// @ts-check
/** @import { AccountType, IngoClient, PaymentResult } from 'ingo-sandbox-client/server' */
/** @import { Account, Kind, Payout } from './accounts.js' */
import { IngoError } from 'ingo-sandbox-client/server';

/**
 * Pays an account and records the result; never throws. `payout.id` was stored before: if this process dies, another can
 * send the same id again, and the gateway makes one payment.
 *
 * @param {IngoClient} ingo
 * @param {Account} account with a token.
 * @param {Payout} payout
 * @param {(line: string) => void} log
 */
export async function payAccount(ingo, { accountType, tokenFromWebhook, tokenFromEvent }, payout, log) {
  try {
    const result = await ingo.gateway.push({
      account_type: /** @type {AccountType} */ (accountType),
      amount: payout.amount,
      customer_account_token: /** @type {string} */ (tokenFromWebhook ?? tokenFromEvent),
      participant_unique_id1: payout.id,
      source_of_funds: 4, // corporate disbursement
    });
    log(`payout ${payout.id}: ${result.outcome}`);
    Object.assign(payout, describe(result));
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    const clientMessage = error instanceof IngoError ? error.clientMessage : undefined;
    log(`payout ${payout.id}: ${message}`);
    Object.assign(payout, {
      kind: 'failure',
      message: `Not paid. ${clientMessage ?? 'See the log of the back end.'}`,
    });
  }
}

/**
 * Handles each outcome by its own rule: this decides whether money is lost, or sent twice.
 *
 * @param {PaymentResult} result
 * @returns {{ kind: Kind, message: string }}
 */
function describe(result) {
  switch (result.outcome) {
    case 'done':
    case 'accepted': // treat as success
      return {
        kind: 'success',
        message: `Paid, ${result.status}. ${result.payment.estimated_posting_time}.`,
      };
    case 'held':
      return { kind: 'info', message: 'Held for OFAC screening. A webhook will report the result.' };
    case 'in-progress':
      return { kind: 'info', message: 'Still being processed. Send the same id again later.' };
    case 'unknown':
      return { kind: 'info', message: 'No answer: it may be paid. Never send it again under another id.' };
    case 'declined':
      return { kind: 'failure', message: `Declined, ${result.status}: ${result.client_message}` };
  }
}
