/** What has to be durable cannot be made so at present; the message says why, and what helps. */
export class StoreUnavailable extends Error {}
