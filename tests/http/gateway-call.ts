import type { AccountType } from '../../contracts/gateway/account-types.js';
import { GATEWAY_PATHS } from '../../contracts/gateway/gateway-paths.js';
import type { Sandbox, SandboxProgram } from '../../mock-server/index.js';
import { RAW, verifyBody } from '../builders/gateway-bodies.js';
import { create } from './signed.js';
import type { Reply } from './wire.js';

/** Sends a signed call of the gateway. */
export const call = (
  sandbox: Sandbox,
  program: SandboxProgram,
  operation: keyof typeof GATEWAY_PATHS,
  body: unknown,
  suffix = '',
): Promise<Reply> => create(sandbox, program, { path: GATEWAY_PATHS[operation] + suffix, body });

/** A token of an account that was verified just now. */
export async function tokenFor(
  sandbox: Sandbox,
  program: SandboxProgram,
  account_type: AccountType & keyof typeof RAW = 'CA',
): Promise<string> {
  const body = {
    ...verifyBody(program, `token-${(tokens += 1)}`),
    cvv: undefined,
    expiration_date: undefined,
  };
  const { json } = await call(sandbox, program, 'verify', { ...body, account_type, ...RAW[account_type] });
  return (json as { data: { customer_account_token: string } }).data.customer_account_token;
}

let tokens = 0;

/** Status in the body, whatever the shape of the answer. */
export function statusIn({ json }: Reply): number {
  const { status, response } = json as { status?: number; response?: { status: string } };
  return Number(status ?? response?.status);
}
