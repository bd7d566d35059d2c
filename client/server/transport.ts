import type { KeyObject } from 'node:crypto';
import type { SigningAlgorithm } from '../../contracts/signing/signing.js';
import type { SchemaValidator } from '../../contracts/violations/violations.js';
import { ClockCorrection } from './clock-correction.js';
import { exchange } from './exchange.js';
import { readAnswer, serverDate } from './read-answer.js';
import { retryDelay } from './retry-policy.js';
import { signRequest } from './sign.js';
import type { ClientWorld } from './world.js';
import type { IngoError } from './errors.js';

/** What all calls of a client share. */
export interface TransportSettings {
  readonly baseUrl: URL;
  readonly username: string;
  readonly secret: KeyObject;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly signedHeaders: readonly string[];
  readonly algorithm: SigningAlgorithm;
  readonly world: ClientWorld;
  readonly fetch: typeof globalThis.fetch;
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
 * Makes the transport of a client. It remembers nothing but the difference between the two clocks.
 *
 * @throws TypeError where the settings cannot be signed with.
 */
export function createTransport(settings: TransportSettings): Transport {
  const { world, maxRetries, timeoutMs } = settings;
  const clock = new ClockCorrection();
  // A username or a list that cannot be signed shows now, not at the first call.
  signed(settings, settings.baseUrl, { body: new Uint8Array(), idempotencyKey: 'none' }, 0);

  return async function transport<T>(call: Call<T>): Promise<Delivered<T>> {
    const { signal, keepsContract, idempotencyKey } = call;
    const url = new URL(settings.baseUrl);
    url.pathname = url.pathname.replace(/\/+$/, '') + call.path;
    let retries = 0;
    let corrected = false;
    for (let attempts = 1; ; attempts += 1) {
      signal?.throwIfAborted();
      const signedAt = clock.apply(world.now());
      const headers = signed(settings, url, call, signedAt);
      const answer = await exchange(settings.fetch, { url, headers, body: call.body, timeoutMs, signal });

      const now = world.now();
      const context = { idempotencyKey, attempts, timeoutMs, url, now: clock.apply(now) };
      const verdict = readAnswer(answer, keepsContract, context);
      if (verdict.ok) {
        clock.accepted();
        return { body: verdict.body, attempts };
      }
      if (!corrected && mayBeTheDate(verdict.error) && clock.refused(signedAt, serverDate(answer), now)) {
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

/** Every attempt is signed anew, since its date is. */
function signed(
  { username, secret, signedHeaders, algorithm }: TransportSettings,
  url: URL,
  { body, idempotencyKey }: Pick<Call<unknown>, 'body' | 'idempotencyKey'>,
  signedAt: number,
): Record<string, string> {
  const { headers } = signRequest(
    {
      method: 'POST',
      path: url.pathname + url.search,
      body,
      extraHeaders: { 'Idempotency-Key': idempotencyKey, Accept: 'application/json' },
    },
    { username, secret },
    { date: new Date(signedAt), headers: signedHeaders, algorithm },
  );
  return headers;
}

/** Which refusals can mean a date too far off; how the live API words them is not published. */
function mayBeTheDate({ httpStatus, status }: IngoError): boolean {
  return httpStatus === 401 || httpStatus === 403 || status === 402;
}
