import type { KeyObject } from 'node:crypto';
import type { SigningAlgorithm } from '../../contracts/signing/signing.js';
import { ClockCorrection } from './clock-correction.js';
import type { IngoError } from './errors.js';
import { exchange, type Answer, type NoAnswer } from './exchange.js';
import { serverDate } from './read-answer.js';
import { signRequest } from './sign.js';
import type { ClientWorld } from './world.js';

/** How a client signs and sends. */
export interface SigningSettings {
  readonly username: string;
  readonly secret: KeyObject;
  readonly signedHeaders: readonly string[];
  readonly algorithm: SigningAlgorithm;
  readonly world: ClientWorld;
  readonly fetch: typeof globalThis.fetch;
}

/** One request, not signed yet. */
export interface Unsigned {
  readonly path: string;
  readonly body: Uint8Array;
  readonly extraHeaders: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** The result of one request. */
export interface Exchanged {
  readonly answer: Answer | NoAnswer;
  readonly url: URL;
  /** The date that was signed, milliseconds since 1970. */
  readonly signedAt: number;
  /** When the answer came, by the corrected clock. */
  readonly now: number;
}

/** Signs and sends single requests to one server. It remembers nothing but the difference between the two clocks. */
export class SignedExchange {
  readonly #clock = new ClockCorrection();
  readonly #settings: SigningSettings;
  readonly #baseUrl: URL;

  /** @param baseUrl address of the server; its path, if any, is put in front of that of each request. */
  constructor(settings: SigningSettings, baseUrl: URL) {
    this.#settings = settings;
    this.#baseUrl = baseUrl;
  }

  /** Time by the corrected clock, milliseconds since 1970. */
  now(): number {
    return this.#clock.apply(this.#settings.world.now());
  }

  /**
   * Signs and sends. Every attempt is signed again, since its date is.
   *
   * @throws the reason of the caller's signal, should that abort.
   */
  async send(request: Unsigned): Promise<Exchanged> {
    const url = new URL(this.#baseUrl);
    url.pathname = url.pathname.replace(/\/+$/, '') + request.path;
    const signedAt = this.now();
    const headers = this.sign(url, request, signedAt);
    const { body, timeoutMs, signal } = request;
    const answer = await exchange(this.#settings.fetch, { url, headers, body, timeoutMs, signal });
    return { answer, url, signedAt, now: this.now() };
  }

  /** The headers of a request. */
  sign(
    url: URL,
    { body, extraHeaders }: Pick<Unsigned, 'body' | 'extraHeaders'>,
    signedAt: number,
  ): Record<string, string> {
    const { username, secret, signedHeaders, algorithm } = this.#settings;
    const request = { method: 'POST', path: url.pathname + url.search, body };
    return signRequest(
      { ...request, extraHeaders: { ...extraHeaders, Accept: 'application/json' } },
      { username, secret },
      { date: new Date(signedAt), headers: signedHeaders, algorithm },
    ).headers;
  }

  /** Notes a refusal. Returns whether another try, with the clock corrected, can succeed. */
  refused({ answer, signedAt }: Exchanged, error: IngoError): boolean {
    const now = this.#settings.world.now();
    return mayBeTheDate(error) && this.#clock.refused(signedAt, serverDate(answer), now);
  }

  /** Takes note of a request that was accepted. */
  accepted(): void {
    this.#clock.accepted();
  }
}

/** Which refusals can mean a date too far off; how the live API words them is not published. */
function mayBeTheDate({ httpStatus, status }: IngoError): boolean {
  return httpStatus === 401 || httpStatus === 403 || status === 402;
}
