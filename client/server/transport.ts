import type { SchemaValidator } from '../../contracts/violations/violations.js';
import { readAnswer } from './read-answer.js';
import { retryDelay } from './retry-policy.js';
import { SignedExchange, type SigningSettings } from './signed-exchange.js';

/** What all calls of the Session API share. */
export interface TransportSettings extends SigningSettings {
  readonly baseUrl: URL;
  readonly timeoutMs: number;
  readonly maxRetries: number;
}

/** One call. */
export interface Call<T> {
  readonly path: string;
  readonly body: Uint8Array;
  readonly idempotencyKey: string;
  readonly signal: AbortSignal | undefined;
  /** The validator of a success. */
  readonly keepsContract: SchemaValidator<T>;
}

/** A success. */
export interface Delivered<T> {
  readonly body: T;
  /** How many requests were sent. */
  readonly attempts: number;
}

/** Sends a call, again where that is safe, and gives its success or throws its error. */
export type Transport = <T>(call: Call<T>) => Promise<Delivered<T>>;

/**
 * Makes the transport of the Session API.
 *
 * @throws TypeError where the settings cannot be signed with.
 */
export function createTransport(settings: TransportSettings): Transport {
  const { world, maxRetries, timeoutMs, baseUrl } = settings;
  const server = new SignedExchange(settings, baseUrl);
  // A username or a list that cannot be signed shows now, not at the first call.
  server.sign(baseUrl, { body: new Uint8Array(), extraHeaders: { 'Idempotency-Key': 'none' } }, 0);

  return async function transport<T>(call: Call<T>): Promise<Delivered<T>> {
    const { path, body, signal, keepsContract, idempotencyKey } = call;
    const extraHeaders = { 'Idempotency-Key': idempotencyKey };
    let retries = 0;
    let corrected = false;
    for (let attempts = 1; ; attempts += 1) {
      signal?.throwIfAborted();
      const exchanged = await server.send({ path, body, extraHeaders, timeoutMs, signal });
      const { answer, url, now } = exchanged;
      const verdict = readAnswer(answer, keepsContract, { idempotencyKey, attempts, timeoutMs, url, now });
      if (verdict.ok) {
        server.accepted();
        return { body: verdict.body, attempts };
      }
      if (!corrected && server.refused(exchanged, verdict.error)) {
        corrected = true;
        continue;
      }
      const delay = retryDelay(verdict.error, retries, maxRetries, world.random());
      if (delay === undefined) throw verdict.error;
      retries += 1;
      await world.sleep(delay, signal);
    }
  };
}
