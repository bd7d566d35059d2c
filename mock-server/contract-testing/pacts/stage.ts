import type { Exchange } from '../target/exchange.js';
import { jsonOf, signedCall, type SignedCall } from '../target/signed-call.js';
import type { Target } from '../target/target.js';

/** A request as Pact is about to send it: its bytes are the JSON of `body`. */
export interface Outgoing {
  readonly method: string;
  readonly originalUrl: string;
  readonly body: unknown;
  readonly headers: Record<string, string | undefined>;
}

/** How a request is to be signed wrongly, on purpose. */
export type SigningFault = 'wrong-secret' | 'stale-date' | 'other-digest' | 'unsigned';

/** What a verification is done with. */
export interface StageParts {
  readonly target: Target;
  readonly exchange: Exchange;
  /** Milliseconds since 1970, by the clock of the target. */
  readonly now: () => number;
  /** Awaited before each request, so that a live program gets no more of them than it may. */
  readonly before: () => Promise<void>;
  /** Moves the clock of the target; only a sandbox in this process can. */
  readonly advance?: (duration: string) => Promise<unknown>;
  /** Makes the keys of this run its own, so that a run leaves nothing in the way of the next. */
  readonly salt: string;
}

/** Where a verification stands: what a provider state has arranged for the request to come. */
export class Stage {
  readonly parts: StageParts;
  /** Sent before the request, and whatever else must happen before. */
  prelude: ((request: Outgoing) => Promise<void>) | undefined;
  fault: SigningFault | undefined;
  #payments = 0;

  constructor(parts: StageParts) {
    this.parts = parts;
  }

  /** Values that every state hands out: a pact puts them in by `${name}`. */
  values(): Record<string, string | number> {
    const { participantId, hostUri } = this.parts.target;
    this.#payments += 1;
    return {
      participant_id: participantId,
      participant_id_text: String(participantId),
      payment_id: `pact-${this.parts.salt}-${this.#payments}`,
      ...(hostUri !== undefined && { host_uri: hostUri }),
    };
  }

  /** A key of this run, in the place of the one that a pact names. */
  keyOf(request: Outgoing): string | undefined {
    const key = request.headers['idempotency-key'];
    return key === undefined ? undefined : `${key}-${this.parts.salt}`;
  }

  /** Sends a signed call; its JSON. */
  async call(call: SignedCall): Promise<unknown> {
    const { target, exchange, now, before } = this.parts;
    await before();
    return jsonOf(await signedCall(exchange, target, { at: now(), ...call }));
  }

  /** Sends the request itself beforehand, with a body of its own where one is given. */
  async sendBefore(request: Outgoing, body: unknown = request.body): Promise<void> {
    const idempotencyKey = this.keyOf(request);
    await this.call({
      path: request.originalUrl,
      body,
      ...(idempotencyKey !== undefined && { idempotencyKey }),
    });
  }
}
