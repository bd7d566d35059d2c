import { ACCOUNT_TYPES, type AccountType } from '../../contracts/gateway/account-types.js';
import { cardBrand } from '../../contracts/plugin/account-numbers.js';
import type { Program } from '../programs/program.js';
import type { MemoryStore } from '../stores/memory-store.js';
import type { PaymentRecord, TokenRecord } from '../stores/records.js';
import type { GatewayRequest } from './gateway-request.js';

/**
 * A token for the raw account fields of a verification; the account number itself is not kept.
 *
 * @param before an earlier request with the same id, whose token is given again.
 */
export async function mintToken(
  store: MemoryStore,
  program: Program,
  { account_type, raw }: GatewayRequest,
  before: PaymentRecord | undefined,
): Promise<TokenRecord> {
  const known = before && (await store.token(program.username, before.customer_account_token));
  if (known) return known;
  const { account = '', expiration_date } = raw;
  const { rail, destinations } = ACCOUNT_TYPES[account_type as AccountType];
  const network = rail === 'card' ? cardBrand(account)?.toUpperCase() : undefined;
  const token: TokenRecord = {
    program: program.username,
    customer_account_token: program.random.uuid(),
    funding_destination: destinations[0],
    last_4: account.slice(-4),
    ...(network !== undefined && { network }),
    ...(expiration_date !== undefined && { expiration_date }),
    issuedAt: program.clock.now(),
  };
  await store.keepToken(token);
  return token;
}
