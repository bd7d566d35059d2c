/**
 * The Node half of a client for Embedded Account Capture.
 */
export { createIngoClient } from './ingo-client.js';
export { signRequest } from './sign.js';
export {
  IngoAuthenticationError,
  IngoContractError,
  IngoError,
  IngoIdempotencyError,
  IngoNetworkError,
  IngoRateLimitError,
  IngoRequestError,
  IngoSystemError,
} from './errors.js';

export type { IngoClient, IngoClientSummary } from './ingo-client.js';
export type { IngoClientOptions } from './client-options.js';
export type { CallOptions, CreateResult, RefreshOptions, RefreshResult, Sessions } from './sessions.js';
export type { IngoSession } from './session-answer.js';
export type { IngoErrorDetails, NetworkFailure } from './errors.js';
export type { SignableRequest, SignedRequest, SigningCredentials, SigningOptions } from './sign.js';
export type { ClientWorld } from './world.js';
export type { RecipientInformation, SessionRequest } from '../../contracts/generated/types.js';
export type { SigningAlgorithm } from '../../contracts/signing/signing.js';
export type { Advice } from '../../contracts/status-codes/families.js';
export type { Violation } from '../../contracts/violations/violations.js';
