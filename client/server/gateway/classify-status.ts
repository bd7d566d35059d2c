import type { GatewayOperation } from '../../../contracts/gateway/gateway-paths.js';
import { familyOf, type Family } from '../../../contracts/status-codes/families.js';

/**
 * What a status of the gateway means to a caller.
 *
 * - `done`, `accepted`, `held`, `in-progress`, `declined`: the outcome of that name. `soft`: done, with a soft failure.
 * - `refused`: a mistake of the caller; nothing was moved.
 * - `failed`: a failure of the server; whether anything was moved is not known.
 * - `unclear`: a number that is not documented here.
 */
export type StatusClass =
  'done' | 'soft' | 'accepted' | 'held' | 'in-progress' | 'declined' | 'refused' | 'failed' | 'unclear';

/** Statuses whose class differs from that of their family, or that have none. */
const OF_STATUS: ReadonlyMap<number, StatusClass> = new Map([
  [102, 'accepted'],
  [103, 'accepted'],
  [104, 'in-progress'],
  [130, 'held'],
  [1042, 'declined'],
] satisfies [number, StatusClass][]);

/** Events arrive by webhooks; as the status of an answer they mean nothing. */
const OF_FAMILY: Readonly<Record<Family, StatusClass>> = {
  success: 'done',
  soft_verification: 'soft',
  request: 'refused',
  system: 'failed',
  validation: 'declined',
  transaction: 'declined',
  card_data: 'declined',
  issuer_decline: 'declined',
  general: 'declined',
  event: 'unclear',
  idempotency: 'refused',
};

/**
 * Finds the class of a status. An undocumented number is not taken for a decline: after a decline another way to pay is
 * tried, and that would pay twice.
 */
export function classifyStatus(status: number, operation: GatewayOperation): StatusClass {
  const family = familyOf(status);
  const statusClass = OF_STATUS.get(status) ?? (family ? OF_FAMILY[family] : 'unclear');
  // These are about money, and a verification moves none.
  const isOfPayments = statusClass === 'accepted' || statusClass === 'held';
  return isOfPayments && operation === 'verify' ? 'unclear' : statusClass;
}
