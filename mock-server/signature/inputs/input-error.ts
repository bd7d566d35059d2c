/** A text that no request can be read from; the message says why, and what to give instead. */
export class InputError extends Error {}
