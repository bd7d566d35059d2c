import type { GatewayOperation } from '../../../contracts/gateway/gateway-paths.js';
import { familyOf, type Family } from '../../../contracts/status-codes/families.js';

/**
 * What a status of the gateway means to a caller.
 *
 * - `done`, `accepted`, `held`, `in-progress`, `declined`: the outcome of that name. `soft`: done, with a soft failure.
 * - `refused`: the caller's fault, and nothing was moved.
 * - `failed`: the server's fault; whether anything was moved, it does not say.
 * - `unclear`: a number that no page explains here.
 */
export type Meaning =
  'done' | 'soft' | 'accepted' | 'held' | 'in-progress' | 'declined' | 'refused' | 'failed' | 'unclear';

/** Statuses that mean something else than their family, or have none. */
const OF_STATUS: ReadonlyMap<number, Meaning> = new Map([
  [102, 'accepted'],
  [103, 'accepted'],
  [104, 'in-progress'],
  [130, 'held'],
  [1042, 'declined'],
] satisfies [number, Meaning][]);

/** Events are told by webhooks; as the status of an answer they say nothing. */
const OF_FAMILY: Readonly<Record<Family, Meaning>> = {
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
 * Finds what a status means. A number that nobody documented is not taken for a decline: after a decline another way to
 * pay is tried, and that is the mistake which pays twice.
 */
export function meaningOf(status: number, operation: GatewayOperation): Meaning {
  const family = familyOf(status);
  const meaning = OF_STATUS.get(status) ?? (family ? OF_FAMILY[family] : 'unclear');
  // Those speak of money, and a verification moves none.
  const isOfPayments = meaning === 'accepted' || meaning === 'held';
  return isOfPayments && operation === 'verify' ? 'unclear' : meaning;
}
