/** Ingo may wait up to about 60 s for the network before it stands in; set per program (docs/hub/retry-logic). */
export const STAND_IN_SECONDS = 60;

/** A payment is sent again at the earliest this long after the stand-in time-out has passed (method-idempotency: 3 to 4 s). */
export const RESEND_MARGIN_SECONDS = 4;
