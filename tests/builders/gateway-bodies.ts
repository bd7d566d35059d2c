/** Who calls the gateway, and when. */
export interface Caller {
  readonly credentials: { readonly participant_id: number };
  readonly clock: { now(): Date };
}

/** Raw account fields that a verification takes, by account type. */
export const RAW: Readonly<Record<'CA' | 'AC' | 'SD' | 'BP' | 'PP', Readonly<Record<string, string>>>> = {
  CA: { account: '4111111111111111', expiration_date: '4912', cvv: '123' },
  AC: { account: '22222222', routing_number: '011000015' },
  SD: { account: '22222222', routing_number: '011000015' },
  BP: { account: '12345678' },
  PP: { account: 'jane@example.com' },
};

const seconds = (program: Caller): number => Math.floor(program.clock.now().getTime() / 1000);

/** Body of a verification of raw account fields. */
export const verifyBody = (program: Caller, id: string, more: object = {}) => ({
  participant_id: program.credentials.participant_id,
  account_type: 'CA',
  ...RAW.CA,
  participant_unique_id1: id,
  timestamp: seconds(program),
  version: 11,
  ...more,
});

/** Body of a push. */
export const pushBody = (program: Caller, id: string, token: string, more: object = {}) => ({
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
  program: Caller,
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
