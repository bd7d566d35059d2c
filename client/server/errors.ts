import { ADVICE, type Advice } from '../../contracts/status-codes/families.js';
import type { Violation } from '../../contracts/violations/violations.js';

/** What every error of a call carries. */
export interface IngoErrorDetails {
  /** What to do about it, as one word of the status-code catalogue. */
  readonly advice: Advice;
  /**
   * Key of the call, also when the client made it; at the gateway its `participant_unique_id1`. Send the same request with
   * it to learn the result of the call.
   */
  readonly idempotencyKey: string;
  /** How many requests were sent. */
  readonly attempts: number;
  /** HTTP status; absent when no answer came. */
  readonly httpStatus?: number;
  /** Ingo's own numeric status, where the answer has one. */
  readonly status?: number;
  /** What the server said: `client_message`, or the text of whichever other shape the refusal has. */
  readonly clientMessage?: string;
  /** The sandbox's account of the mistake (`x-sandbox-explanation`); absent on the live API. */
  readonly explanation?: string;
  /** How long the server asked to wait (`Retry-After`), in milliseconds. */
  readonly retryAfterMs?: number;
}

/**
 * A call that did not succeed. Thrown itself where the status belongs to no family that has a class of its own;
 * otherwise one of the classes below. It never holds the secret, the signature or the request body.
 */
export class IngoError extends Error {
  static {
    this.prototype.name = 'IngoError';
  }
  declare readonly advice: Advice;
  declare readonly idempotencyKey: string;
  declare readonly attempts: number;
  declare readonly httpStatus?: number;
  declare readonly status?: number;
  declare readonly clientMessage?: string;
  declare readonly explanation?: string;
  declare readonly retryAfterMs?: number;
  /** The advice as a sentence. */
  readonly whatToDo: string;

  constructor(message: string, details: IngoErrorDetails, options?: ErrorOptions) {
    super(message, options);
    Object.assign(this, details);
    this.whatToDo = ADVICE[details.advice];
  }
}

/** Signature, credentials or date were refused: HTTP 401 or 403, or status 402. */
export class IngoAuthenticationError extends IngoError {
  static {
    this.prototype.name = 'IngoAuthenticationError';
  }
}

/** The request is wrong: status 400–499 or 600–616, another HTTP 4xx, or a redirect (wrong address). */
export class IngoRequestError extends IngoError {
  static {
    this.prototype.name = 'IngoRequestError';
  }
}

/** The key was used before with different parameters: status 13723. */
export class IngoIdempotencyError extends IngoError {
  static {
    this.prototype.name = 'IngoIdempotencyError';
  }
}

/** The server failed, and kept failing through every retry: HTTP 5xx or status 500–599. */
export class IngoSystemError extends IngoError {
  static {
    this.prototype.name = 'IngoSystemError';
  }
}

/** Too many requests, through every retry: HTTP 429. */
export class IngoRateLimitError extends IngoError {
  static {
    this.prototype.name = 'IngoRateLimitError';
  }
}

/** Why there is no answer. */
export type NetworkFailure = 'timeout' | 'connection';

/**
 * No whole answer came, through every retry. Whether the request arrived is not known; the same request with the
 * same key (`idempotencyKey`) finds out without making a second session.
 */
export class IngoNetworkError extends IngoError {
  static {
    this.prototype.name = 'IngoNetworkError';
  }
  readonly reason: NetworkFailure;

  constructor(message: string, reason: NetworkFailure, details: IngoErrorDetails, options?: ErrorOptions) {
    super(message, details, options);
    this.reason = reason;
  }
}

/** An answer that the contract does not allow: it is worth no more than no answer. */
export class IngoContractError extends IngoError {
  static {
    this.prototype.name = 'IngoContractError';
  }
  /** Every way in which the answer breaks the contract. */
  readonly violations: readonly Violation[];

  constructor(message: string, violations: readonly Violation[], details: IngoErrorDetails) {
    super(message, details);
    this.violations = violations;
  }
}
