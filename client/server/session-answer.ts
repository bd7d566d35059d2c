import { sessionResponse } from '../../contracts/generated/validators.js';
import type { SessionResponse } from '../../contracts/generated/types.js';
import type { SchemaValidator } from '../../contracts/violations/violations.js';

/** A session, as the answer to create and refresh describes it. */
export interface IngoSession {
  readonly session_identifier: string;
  /** What the browser SDK mounts; for 30 seconds. Hand it to the page at once, and do not store or log it. */
  readonly authorized_url: string;
  /** When `authorized_url` stops being mountable, as sent: ISO 8601 in UTC, by the server's clock. */
  readonly authorized_url_expiration_utc: string;
  /** The same instant, to the millisecond. */
  readonly expiresAt: Date;
  /** Echo of the request. */
  readonly participant_unique_id1: string;
  /** Echo of the request; absent or empty when it had none. */
  readonly participant_unique_id2?: string;
}

/** Validates a success against the contract, and its expiration against the calendar, which a pattern cannot know. */
export const isSessionAnswer: SchemaValidator<SessionResponse> = (value): value is SessionResponse => {
  isSessionAnswer.errors = null;
  if (!sessionResponse(value)) {
    isSessionAnswer.errors = sessionResponse.errors ?? null;
    return false;
  }
  if (Number.isNaN(Date.parse(value.data.authorized_url_expiration_utc))) {
    const instancePath = '/data/authorized_url_expiration_utc';
    isSessionAnswer.errors = [
      { instancePath, keyword: 'format', params: {}, message: 'must be a date of the calendar' },
    ];
    return false;
  }
  return true;
};

/** Takes the session out of a validated answer. */
export function sessionOf({ data }: SessionResponse): IngoSession {
  const { session_identifier, authorized_url, authorized_url_expiration_utc } = data;
  const { participant_unique_id1, participant_unique_id2 } = data;
  return {
    session_identifier,
    authorized_url,
    authorized_url_expiration_utc,
    expiresAt: new Date(authorized_url_expiration_utc),
    participant_unique_id1,
    // null and undefined mean the same here.
    ...(participant_unique_id2 != null && { participant_unique_id2 }),
  };
}
