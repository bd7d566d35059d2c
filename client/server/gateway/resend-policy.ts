import { RESEND_MARGIN_SECONDS } from '../../../contracts/gateway/stand-in.js';

const MARGIN_MS = RESEND_MARGIN_SECONDS * 1000;
const PATIENCE_MS = 10_000;

/**
 * How long an answer is waited for unless the caller says: longer than Ingo itself waits before it stands in, or the
 * answer 102 would come to nobody.
 */
export const gatewayTimeoutMs = (standInSeconds: number): number => standInSeconds * 1000 + PATIENCE_MS;

/**
 * How long to wait before a payment is sent again. Re-sends are to be at least 3 to 4 seconds beyond the stand-in
 * time-out apart (ingopay-iframe/api-gateway-process/method-idempotency); the time that an attempt itself took counts, but
 * the last 4 seconds never do, since it is not known when the request arrived.
 *
 * @param sentAt when the attempt was sent, milliseconds since 1970.
 * @param now when it was given up, by the same clock.
 * @returns milliseconds.
 */
export function resendDelay(standInSeconds: number, sentAt: number, now: number): number {
  const apart = standInSeconds * 1000 + MARGIN_MS;
  // A clock that was set back does not lengthen the wait.
  const taken = Math.max(0, now - sentAt);
  return Math.max(MARGIN_MS, apart - taken);
}
