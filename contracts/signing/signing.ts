/** Path of session create and refresh, the only one of the Session API. Documented: docs/iframe/quick-start. */
export const SESSION_PATH = '/api/v1/sessions/point-in-time/plugin';

/**
 * What a signature must cover, in the order of the quick start. The session-create page swaps the last two; so
 * the order is read from the `headers=` list of each request, never assumed.
 * Documented: docs/ingopay/authentication, docs/iframe/quick-start.
 */
export const REQUIRED_SIGNED_HEADERS = [
  'request-line',
  'x-date',
  'content-type',
  'content-sha512',
  'content-length',
] as const;

/** Digest behind each `algorithm=` label. SHA-256 is for legacy integrations. Documented: docs/iframe/session/create. */
export const SIGNING_ALGORITHMS = { 'hmac-sha512': 'sha512', 'hmac-sha256': 'sha256' } as const;

/** A label that is allowed in `algorithm="…"`. */
export type SigningAlgorithm = keyof typeof SIGNING_ALGORITHMS;

/** How far X-Date may be from the server's clock, either way. Documented: docs/ingopay/authentication. */
export const MAX_CLOCK_SKEW_SECONDS = 300;

/** How long an idempotency key lives. Documented: docs/iframe/session/session-management. */
export const IDEMPOTENCY_KEY_HOURS = 2;

/** Documented advice: at most five requests a second (ingopay-iframe/overview). */
export const ADVISED_REQUESTS_PER_SECOND = 5;

/** Longest Idempotency-Key. Documented: docs/iframe/session/create. */
export const IDEMPOTENCY_KEY_MAX_LENGTH = 250;

/** How long an authorized_url can be mounted. Documented: docs/iframe/quick-start. */
export const AUTHORIZED_URL_SECONDS = 30;
