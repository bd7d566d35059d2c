import { Verifier } from '@pact-foundation/pact';
import { signRequest } from '../../client/server/sign.js';
import { createIngoClient } from '../../client/server/index.js';

/** Whom a pact is verified against. */
export interface Target {
  readonly url: string;
  readonly username: string;
  readonly secret: string;
  readonly participantId: number;
}

/** A request as the verifier is about to send it. */
interface Outgoing {
  readonly method: string;
  readonly originalUrl: string;
  readonly body: unknown;
  readonly headers: Record<string, string>;
}

/** What a state plants into the next request: the contract speaks of how a wrong one is answered. */
type Fault = 'a wrong signature' | 'a stale date' | 'the digest of another body';

const SIX_MINUTES = 6 * 60_000;

/**
 * Verifies a pact. Requests are signed anew over the very bytes that go out, and the states are reached by signed calls
 * that anybody could make, so that the same file may be held against any program, wherever it runs.
 *
 * @throws what the verifier found, with the interaction and the field.
 */
export async function verifyPact(file: string, target: Target): Promise<void> {
  const states = new States(target);
  await new Verifier({
    provider: file.replace(/^.*\/|\.json$/g, ''),
    providerBaseUrl: target.url,
    pactUrls: [file],
    logLevel: 'error',
    stateHandlers: states.handlers,
    requestFilter: (request: Outgoing, _response: unknown, next: () => void) => {
      if (!request.originalUrl.startsWith('/_pact')) states.sign(request);
      next();
    },
  } as ConstructorParameters<typeof Verifier>[0]).verifyProvider();
}

/** Every provider state, and how it is reached. */
class States {
  readonly #target: Target;
  #fault: Fault | undefined;

  constructor(target: Target) {
    this.#target = target;
  }

  readonly handlers = {
    'the session of this request exists': () => this.#created('pact-refresh', {}),
    'the key of this request belongs to another one': () => this.#created('pact-mismatch', { participant_unique_id2: 'another' }),
    'the request has a wrong signature': () => this.#plant('a wrong signature'),
    'the request has a stale date': () => this.#plant('a stale date'),
    'the request has the digest of another body': () => this.#plant('the digest of another body'),
    'a debit card has a token': () => this.#token(),
    'nothing is known of this card': () => this.#known({}),
    'nothing is known of this token': () => this.#known({}),
    'the push of this request was made': async () => {
      const known = await this.#token();
      const made = await this.#client().gateway.push({
        ...{ account_type: 'CA', amount: '12.30', source_of_funds: 4, participant_unique_id1: 'pact-again' },
        customer_account_token: known.token,
      });
      if (made.outcome !== 'done') throw new Error(`the push came to ${made.outcome}`);
      return known;
    },
  }; // prettier-ignore

  /** Signs a request over its bytes, as the verifier will send them, with the fault that was planted. */
  sign(request: Outgoing): void {
    const fault = this.#fault;
    this.#fault = undefined;
    const { username, secret } = this.#target;
    const body = Buffer.from(JSON.stringify(request.body));
    const date = new Date(Date.now() - (fault === 'a stale date' ? SIX_MINUTES : 0));
    const signed = fault === 'the digest of another body' ? Buffer.from(`${body.toString()} `) : body;
    const { headers } = signRequest(
      { method: request.method, path: request.originalUrl, body: signed },
      { username, secret: fault === 'a wrong signature' ? `not ${secret}` : secret },
      { date },
    );
    for (const [name, value] of Object.entries(headers)) request.headers[name.toLowerCase()] = value;
    request.headers['content-length'] = String(body.length);
  }

  #client() {
    const { url, username, secret, participantId } = this.#target;
    return createIngoClient({ baseUrl: url, username, secret, participantId });
  }

  async #known(more: object) {
    const { participantId } = this.#target;
    return { ...more, participant_id: participantId, participant_id_text: String(participantId) };
  }

  async #plant(fault: Fault) {
    this.#fault = fault;
    return {};
  }

  async #created(idempotencyKey: string, more: object) {
    const recipient_information = { first_name: 'Jane', last_name: 'Doe', address_line1: '123 Main St', city: 'Atlanta', state: 'GA', zip_code: '30301' };
    await this.#client().sessions.create({ participant_unique_id1: 'order-1', recipient_information, ...more }, { idempotencyKey });
    return {};
  } // prettier-ignore

  async #token() {
    const verified = await this.#client().gateway.verify({
      account_type: 'CA',
      account: '4111111111111111',
      expiration_date: '4912',
      participant_unique_id1: `pact-token-${Date.now()}`,
    });
    if (verified.outcome !== 'done') throw new Error(`the card was not verified: ${verified.outcome}`);
    const { customer_account_token: token } = verified.account;
    return { token, ...(await this.#known({})) };
  }
}
