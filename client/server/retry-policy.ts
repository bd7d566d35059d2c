import { IngoNetworkError, IngoRateLimitError, IngoSystemError, type IngoError } from './errors.js';

const FIRST_BACKOFF_MS = 250;
const LONGEST_BACKOFF_MS = 5_000;
/** A server that asks for more is not waited for: the caller gets the error at once, with `retryAfterMs`. */
export const LONGEST_RETRY_AFTER_MS = 30_000;

/**
 * Decides whether a failed request is sent again, and when. Only what is safe to repeat with the same idempotency
 * key and may end differently: no answer, HTTP 5xx or a status of the system family, HTTP 429.
 * docs/hub/errors asks for exponential backoff; the wait is drawn from the whole interval ("full jitter"), so that
 * clients that failed together do not come back together.
 *
 * @param retriesMade how many retries this call has behind it.
 * @param random a number from 0 up to 1.
 * @returns milliseconds to wait, or undefined to give up.
 */
export function retryDelay(
  error: IngoError,
  retriesMade: number,
  maxRetries: number,
  random: number,
): number | undefined {
  if (retriesMade >= maxRetries || !isTransient(error)) return undefined;
  const asked = error.retryAfterMs ?? 0;
  if (asked > LONGEST_RETRY_AFTER_MS) return undefined;
  return Math.round(asked) + backoff(retriesMade, random);
}

/** A wait drawn from an interval that doubles with each retry, in milliseconds. `random` from 0 up to 1. */
export function backoff(retriesMade: number, random: number): number {
  return Math.round(random * Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** retriesMade));
}

/**
 * Reads a `Retry-After` header: seconds, or an HTTP date (RFC 9110).
 *
 * @param now the clock that an HTTP date is compared with; best the server's own.
 * @returns milliseconds, never negative; undefined when absent or unreadable.
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Date.parse alone would take "-5" or "1.5" for a year or a month.
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function isTransient(error: IngoError): boolean {
  return (
    error instanceof IngoNetworkError ||
    error instanceof IngoSystemError ||
    error instanceof IngoRateLimitError
  );
}
