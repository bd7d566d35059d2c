/** A store that cannot be used at all; the message says why, and what helps. */
export class StoreError extends Error {}
