import { GATEWAY_PATHS } from '../../../contracts/gateway/gateway-paths.js';
import { ownStatus } from '../target/read-reply.js';
import { FOREIGN_HOST, GATEWAY_VERSION, RECIPIENT, TEST_CARD } from '../target/samples.js';
import type { SigningFault, VerificationContext } from './provider-environment.js';

/** A provider state that a pact may name. */
export interface ProviderState {
  /** How it is reached, in words. */
  readonly reached: string;
  /** Returns why this target does not have it; undefined: it has. */
  readonly missing?: (context: VerificationContext) => Promise<string | undefined>;
  /** Sets it up; returns values in addition to those of every state. */
  readonly arrange?: (context: VerificationContext) => Promise<Record<string, string> | void>;
}

const signedWith = (fault: SigningFault, reached: string): ProviderState => ({
  reached,
  arrange: async (context) => void (context.fault = fault),
});

/** Every provider state, by name. All but one are reached by calls that any client could make. */
export const PROVIDER_STATES: Readonly<Record<string, ProviderState>> = {
  'the session of this request exists': {
    reached: 'the same request is sent before',
    arrange: async (context) => void (context.beforeRequest = (request) => context.sendBefore(request)),
  },
  'the key of this request belongs to another one': {
    reached: 'a request with the same Idempotency-Key and another participant_unique_id2 is sent before',
    arrange: async (context) => {
      context.beforeRequest = (request) =>
        context.sendBefore(request, { ...(request.body as object), participant_unique_id2: 'another' });
    },
  },
  'the key of this request was used more than two hours ago': {
    reached: 'the same request is sent before, and the clock of the sandbox is moved',
    missing: async ({ environment }) =>
      environment.advance ? undefined : 'a key ages two hours, and the clock of the target cannot be moved',
    arrange: async (context) => {
      context.beforeRequest = async (request) => {
        await context.sendBefore(request);
        await context.environment.advance?.('121m');
      };
    },
  },
  'the domains of the program are enforced': {
    reached: 'the target refuses a host_uri that is not registered',
    missing: async (context) => {
      const body = {
        participant_unique_id1: 'pact',
        host_uri: FOREIGN_HOST,
        recipient_information: RECIPIENT,
      };
      const status = ownStatus(await context.call({ body }));
      return status === 100 ? 'the target takes any host_uri' : undefined;
    },
  },
  'the request is not signed': signedWith('unsigned', 'the request goes out without Authorization'),
  'the request has a wrong signature': signedWith('wrong-secret', 'it is signed with another secret'),
  'the request has a stale date': signedWith('stale-date', 'it is signed six minutes ago'),
  'the request has the digest of another body': signedWith(
    'other-digest',
    'its Content-sha512 is that of another body',
  ),
  'a debit card has a token': {
    reached: 'a card is verified; the pact puts in its token by ${token}',
    arrange: async (context) => ({ token: await tokenOf(context) }),
  },
  'nothing is known of this card': { reached: 'nothing is done' },
  'nothing is known of this token': { reached: 'nothing is done' },
  'the push of this request was made': {
    reached: 'a card is verified, which gives ${token}, and the same push is sent before',
    arrange: async (context) => {
      context.beforeRequest = (request) => context.sendBefore(request);
      return { token: await tokenOf(context) };
    },
  },
};

/** Verifies a card and returns its token. */
async function tokenOf(context: VerificationContext): Promise<string> {
  const { participant_id, payment_id } = context.values();
  const answer = await context.call({
    path: GATEWAY_PATHS.verify,
    body: {
      participant_id,
      account_type: 'CA',
      ...TEST_CARD,
      participant_unique_id1: payment_id,
      timestamp: Math.floor(context.environment.now() / 1000),
      version: GATEWAY_VERSION,
    },
  });
  const { data } = (answer ?? {}) as { data?: { customer_account_token?: unknown } };
  if (typeof data?.customer_account_token === 'string') return data.customer_account_token;
  throw new Error(`the card was not verified: status ${ownStatus(answer) ?? 'unknown'}`);
}
