import type { Exchange } from '../target/exchange.js';
import { jsonOf } from '../target/read-reply.js';
import { signedCall, type SignedCall } from '../target/signed-call.js';
import type { Finding } from '../../http/finding.js';
import type { Target } from '../target/target.js';

/** A request as Pact is about to send it: its bytes are the JSON of `body`. */
export interface OutgoingRequest {
  readonly method: string;
  readonly originalUrl: string;
  readonly body: unknown;
  readonly headers: Record<string, string | undefined>;
}

/** How to sign a request wrongly on purpose. */
export type SigningFault = 'wrong-secret' | 'stale-date' | 'other-digest' | 'unsigned';

/** The provider of a verification, and how to reach it. */
export interface ProviderEnvironment {
  readonly target: Target;
  readonly exchange: Exchange;
  /** Milliseconds since 1970, by the clock of the target. */
  readonly now: () => number;
  /** Awaited before each request: limits the rate of requests to a live program. */
  readonly before: () => Promise<void>;
  /** Moves the clock of the target; only a sandbox in this process can. */
  readonly advance?: (duration: string) => Promise<unknown>;
  /** Findings of a refused request by its number in the journal; only a sandbox in this process has them. */
  readonly findingsOf?: (seq: number) => readonly Finding[];
  /** Appended to the keys of this run, so that runs do not share keys. */
  readonly salt: string;
}

/** State of a verification: what a provider state arranged for the next request. */
export class VerificationContext {
  readonly environment: ProviderEnvironment;
  /** What must happen before the request, such as another request. */
  beforeRequest: ((request: OutgoingRequest) => Promise<void>) | undefined;
  fault: SigningFault | undefined;
  #payments = 0;

  constructor(environment: ProviderEnvironment) {
    this.environment = environment;
  }

  /** Returns the values of every state; a pact refers to them as `${name}`. */
  values(): Record<string, string | number> {
    const { participantId, hostUri } = this.environment.target;
    this.#payments += 1;
    return {
      participant_id: participantId,
      participant_id_text: String(participantId),
      payment_id: `pact-${this.environment.salt}-${this.#payments}`,
      ...(hostUri !== undefined && { host_uri: hostUri }),
    };
  }

  /** Returns the key of this run that replaces the one in the pact. */
  keyOf(request: OutgoingRequest): string | undefined {
    const key = request.headers['idempotency-key'];
    return key === undefined ? undefined : `${key}-${this.environment.salt}`;
  }

  /** Sends a signed call and returns its JSON. */
  async call(call: SignedCall): Promise<unknown> {
    const { target, exchange, now, before } = this.environment;
    await before();
    return jsonOf(await signedCall(exchange, target, { at: now(), ...call }));
  }

  /** Sends the request once before, with another body where one is given. */
  async sendBefore(request: OutgoingRequest, body: unknown = request.body): Promise<void> {
    const idempotencyKey = this.keyOf(request);
    await this.call({
      path: request.originalUrl,
      body,
      ...(idempotencyKey !== undefined && { idempotencyKey }),
    });
  }
}
