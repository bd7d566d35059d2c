import { findPayments } from '../gateway/describe-payment.js';
import { json } from '../http/answer.js';
import type { ControlEndpoint } from './control-call.js';

const FILTERS = ['token', 'participant_unique_id1', 'operation', 'state'] as const;

/** `GET ledger?token=&participant_unique_id1=&operation=&state=`: every gateway call, and how often money moved. */
export const showLedger: ControlEndpoint = async ({ services, program, query }) => {
  const given = FILTERS.filter((name) => query.has(name)).map((name) => [name, query.get(name)!] as const);
  const payments = await findPayments(services.store, program.username, Object.fromEntries(given));
  return json(200, { payments });
};
