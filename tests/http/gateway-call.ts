import type { AccountType } from '../../contracts/gateway/account-types.js';
import { GATEWAY_PATHS } from '../../contracts/gateway/gateway-paths.js';
import type { Sandbox, SandboxProgram } from '../../mock-server/index.js';
import { create } from './signed.js';
import type { Reply } from './wire.js';

/** Raw account fields that a verification takes, by account type. */
export const RAW: Readonly<Record<'CA' | 'AC' | 'SD' | 'BP' | 'PP', Readonly<Record<string, string>>>> = {
  CA: { account: '4111111111111111', expiration_date: '4912', cvv: '123' },
  AC: { account: '22222222', routing_number: '011000015' },
  SD: { account: '22222222', routing_number: '011000015' },
  BP: { account: '12345678' },
  PP: { account: 'jane@example.com' },
};

const seconds = (program: SandboxProgram): number => Math.floor(program.clock.now().getTime() / 1000);

/** Body of a verification of raw account fields. */
export const verifyBody = (program: SandboxProgram, id: string, more: object = {}) => ({
  participant_id: program.credentials.participant_id,
  account_type: 'CA',
  ...RAW.CA,
  participant_unique_id1: id,
  timestamp: seconds(program),
  version: 11,
  ...more,
});

/** Body of a push. */
export const pushBody = (program: SandboxProgram, id: string, token: string, more: object = {}) => ({
  participant_id: program.credentials.participant_id,
  account_type: 'CA',
  amount: 25.5,
  customer_account_token: token,
  source_of_funds: 4,
  participant_unique_id1: id,
  timestamp: seconds(program),
  version: 11,
  ...more,
});

/** Body of a pull. */
export const pullBody = (
  program: SandboxProgram,
  id: string,
  token: string,
  amount = '25.50',
  more: object = {},
) => ({
  request: {
    participant_id: String(program.credentials.participant_id),
    timestamp: String(seconds(program)),
  },
  transaction: {
    account_type: 'CA',
    transaction_amount: { currency_code: 'USD', amount },
    participant_unique_ids: { participant_unique_id1: id },
    customer_account_token: token,
    source_of_funds: 4,
    ...more,
  },
});

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
