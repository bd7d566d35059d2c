import type { ReadingName } from '../../../contracts/readings/readings.js';

/** Readings that no probe can see, and why. */
export const UNSEEN_READINGS: Partial<Record<ReadingName, string>> = {
  refreshOfEndedSession: 'needs a session that a recipient has ended',
  afterTerminalFailure: 'needs a recipient whose account fails in the iframe',
  afterFundingCanceled: 'needs a recipient who cancels in the iframe',
  eventPayload: 'stands in what the SDK tells the page, not in an answer',
  webhookSignature: 'stands in webhooks: save one, headers and body, and name it with --webhook',
  webhookRetrySchedule: 'shows only to a receiver that does not acknowledge, over hours',
  accountVerificationWebhooks: 'shows only in what is sent after a recipient was verified',
};

/** Why a reading that probes try was not learned from them. */
export const NOT_LEARNED: Partial<Record<ReadingName, string>> = {
  rateLimited: 'the limit was not met, and more than five requests a second are never sent',
  hostUriNotAllowed: 'the target takes any host_uri',
  tracerToken: 'no answer held a tracer_token; save a webhook and name it with --webhook',
};
