import { GATEWAY_PATHS } from '../../../contracts/gateway/gateway-paths.js';
import { GATEWAY_VERSION, TEST_CARD } from '../target/samples.js';
import { wrongSecret } from '../target/sign-request.js';
import type { Probe } from './probe-context.js';
import type { ProbeContext } from './probe-context.js';

/** A token that no program issued: no payment is made with it. */
const NO_TOKEN = '00000000-0000-4000-8000-000000000000';

const seconds = (context: ProbeContext): number => Math.floor(context.now() / 1000);

/** What every call but a pull says. */
const frame = (context: ProbeContext, name: string) => ({
  participant_id: context.target.participantId,
  account_type: 'CA',
  participant_unique_id1: context.id(name),
  timestamp: seconds(context),
  version: GATEWAY_VERSION,
});

/** A payment that cannot succeed, since its token belongs to no account. */
const push = (context: ProbeContext, name: string) => ({
  ...frame(context, name),
  amount: 0.01,
  customer_account_token: NO_TOKEN,
  source_of_funds: 4,
});

const pushing = (context: ProbeContext, body: object, more: object = {}) =>
  context.call({ path: GATEWAY_PATHS.push, body, ...more });

/** Calls of the gateway: none of them moves money, since no account is behind the token. */
export const GATEWAY_PROBES: readonly Probe[] = [
  {
    ...{ name: 'verify-card', sends: 'a card to be verified', contract: 'verifyResponse' },
    run: (context) =>
      context.call({ path: GATEWAY_PATHS.verify, body: { ...frame(context, 'verify'), ...TEST_CARD } }),
  },
  {
    ...{ name: 'push-unknown-token', sends: 'a push to an unknown token', contract: 'pushResponse' },
    run: (context) => pushing(context, push(context, 'push')),
  },
  {
    ...{ name: 'push-without-amount', sends: 'a push without an amount', contract: 'pushResponse' },
    run: (context) => pushing(context, { ...push(context, 'no-amount'), amount: undefined }),
  },
  {
    ...{
      name: 'push-pp',
      sends: 'a push to an unknown token with the account_type PP',
      contract: 'pushResponse',
    },
    run: (context) => pushing(context, { ...push(context, 'push-pp'), account_type: 'PP' }),
  },
  {
    ...{
      name: 'push-pv',
      sends: 'a push to an unknown token with the account_type PV',
      contract: 'pushResponse',
    },
    run: (context) => pushing(context, { ...push(context, 'push-pv'), account_type: 'PV' }),
  },
  {
    ...{
      name: 'push-wrong-signature',
      sends: 'a push, signed with another secret',
      contract: 'pushResponse',
    },
    run: (context) =>
      pushing(context, push(context, 'unsigned'), { secret: wrongSecret(context.target.secret) }),
  },
  {
    ...{ name: 'pull-unknown-token', sends: 'a pull from an unknown token', contract: 'pullResponse' },
    run: (context) => {
      const request = {
        participant_id: String(context.target.participantId),
        timestamp: String(seconds(context)),
      };
      const transaction = {
        account_type: 'CA',
        customer_account_token: NO_TOKEN,
        transaction_amount: { currency_code: 'USD', amount: '0.01' },
        participant_unique_ids: { participant_unique_id1: context.id('pull') },
        source_of_funds: 4,
      };
      return context.call({ path: GATEWAY_PATHS.pull, body: { request, transaction } });
    },
  },
];
