/**
 * What a record of a request does not tell, such as a log that leaves out the body. Nothing is concluded from the absence of
 * these parts.
 */
export interface UnknownParts {
  readonly body: boolean;
  /** Names of headers in lower case: they were sent, or may have been, with values that the record does not show. */
  readonly headers: readonly string[];
}

/** The request itself is there: every part of it is known. */
export const NOTHING_UNKNOWN: UnknownParts = { body: false, headers: [] };
