import { GATEWAY_PATHS } from '../../../contracts/gateway/gateway-paths.js';
import { ownStatus } from '../target/own-status.js';
import { FOREIGN_HOST, GATEWAY_VERSION, RECIPIENT, TEST_CARD } from '../target/samples.js';
import type { SigningFault, Stage } from './stage.js';

/** A provider state: what a pact may presuppose. */
export interface ProviderState {
  /** How it is reached, in words. */
  readonly reached: string;
  /** Says why it cannot be had on this target; undefined: it can. */
  readonly missing?: (stage: Stage) => Promise<string | undefined>;
  /** Arranges it; values that the pact may put in beside those that every state gives. */
  readonly arrange?: (stage: Stage) => Promise<Record<string, string> | void>;
}

const signedWith = (fault: SigningFault, reached: string): ProviderState => ({
  reached,
  arrange: async (stage) => void (stage.fault = fault),
});

/** Every provider state, by name. All but one are reached by calls that anybody could make. */
export const PROVIDER_STATES: Readonly<Record<string, ProviderState>> = {
  'the session of this request exists': {
    reached: 'the same request is sent before',
    arrange: async (stage) => void (stage.prelude = (request) => stage.sendBefore(request)),
  },
  'the key of this request belongs to another one': {
    reached: 'a request with the same Idempotency-Key and another participant_unique_id2 is sent before',
    arrange: async (stage) => {
      stage.prelude = (request) =>
        stage.sendBefore(request, { ...(request.body as object), participant_unique_id2: 'another' });
    },
  },
  'the key of this request was used more than two hours ago': {
    reached: 'the same request is sent before, and the clock of the sandbox is moved',
    missing: async ({ parts }) =>
      parts.advance ? undefined : 'a key ages two hours, and the clock of the target cannot be moved',
    arrange: async (stage) => {
      stage.prelude = async (request) => {
        await stage.sendBefore(request);
        await stage.parts.advance?.('121m');
      };
    },
  },
  'the domains of the program are enforced': {
    reached: 'the target refuses a host_uri of nobody',
    missing: async (stage) => {
      const body = {
        participant_unique_id1: 'pact',
        host_uri: FOREIGN_HOST,
        recipient_information: RECIPIENT,
      };
      const status = ownStatus(await stage.call({ body }));
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
    arrange: async (stage) => ({ token: await tokenOf(stage) }),
  },
  'nothing is known of this card': { reached: 'nothing is done' },
  'nothing is known of this token': { reached: 'nothing is done' },
  'the push of this request was made': {
    reached: 'a card is verified, which gives ${token}, and the same push is sent before',
    arrange: async (stage) => {
      stage.prelude = (request) => stage.sendBefore(request);
      return { token: await tokenOf(stage) };
    },
  },
};

/** Verifies a card; its token. */
async function tokenOf(stage: Stage): Promise<string> {
  const { participant_id, payment_id } = stage.values();
  const answer = await stage.call({
    path: GATEWAY_PATHS.verify,
    body: {
      participant_id,
      account_type: 'CA',
      ...TEST_CARD,
      participant_unique_id1: payment_id,
      timestamp: Math.floor(stage.parts.now() / 1000),
      version: GATEWAY_VERSION,
    },
  });
  const { data } = (answer ?? {}) as { data?: { customer_account_token?: unknown } };
  if (typeof data?.customer_account_token === 'string') return data.customer_account_token;
  throw new Error(`the card was not verified: status ${ownStatus(answer) ?? 'unknown'}`);
}
