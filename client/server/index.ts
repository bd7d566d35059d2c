/**
 * The Node half of a client for Embedded Account Capture.
 */
export { createIngoClient } from './ingo-client.js';
export { signRequest } from './sign.js';
export { createWebhookReceiver } from './webhooks/webhook-receiver.js';
export { memoryWebhookStore } from './webhooks/webhook-store.js';
export { toNodeHandler } from './webhooks/node-handler.js';
export { IngoWebhookError } from './webhooks/webhook-error.js';
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
export type { Gateway, PaymentOptions, VerifyOptions } from './gateway/gateway.js';
export type { Amount } from './gateway/amount.js';
export type {
  AccountToVerify,
  AchPush,
  BankVerification,
  CallerIds,
  CardPush,
  CardVerification,
  PlainPush,
  PullPayment,
  PushPayment,
  TokenVerification,
} from './gateway/payments.js';
export type {
  DeclinedOutcome,
  InProgressOutcome,
  Paid,
  Payment,
  PaymentResult,
  UnknownOutcome,
  Verified,
  VerifiedAccount,
  VerifyResult,
} from './gateway/results.js';
export type { AccountType } from '../../contracts/gateway/account-types.js';
export type { AdditionalDetail, Issuer, LedgerReference } from '../../contracts/generated/types.js';
export type { IngoErrorDetails, NetworkFailure } from './errors.js';
export type { SignableRequest, SignedRequest, SigningCredentials, SigningOptions } from './sign.js';
export type { ClientWorld } from './world.js';
export type { WebhookDelivery, WebhookReceipt, WebhookReceiver } from './webhooks/webhook-receiver.js';
export type { WebhookReceiverOptions } from './webhooks/receiver-options.js';
export type { WebhookErrorDetails, WebhookProblem } from './webhooks/webhook-error.js';
export type { MemoryWebhookStoreOptions, WebhookClaim, WebhookStore } from './webhooks/webhook-store.js';
export type { OtherWebhook, WebhookHandlers, WebhookOf } from './webhooks/webhook-types.js';
export type { AcceptedSignature, WebhookSignature } from './webhooks/verify-webhook.js';
export type { WebhookTopic } from '../../contracts/webhooks/topics.js';
export type { RecipientInformation, SessionRequest } from '../../contracts/generated/types.js';
export type { SigningAlgorithm } from '../../contracts/signing/signing.js';
export type { Advice, Family } from '../../contracts/status-codes/families.js';
export type { Violation } from '../../contracts/violations/violations.js';
