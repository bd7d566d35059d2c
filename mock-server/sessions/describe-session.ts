import { recipientLabel } from '../../contracts/control/recipient-label.js';
import type { SessionRequest } from '../../contracts/generated/types.js';
import type { SessionRecord } from '../stores/records.js';

const iso = (instant: number): string => new Date(instant).toISOString();

/** What the control API shows of a session. */
export type SessionView = ReturnType<typeof describeSession>;

/** A session as the control API shows it. `expired` is the documented state Expired, which is stored as Active. */
export function describeSession(session: SessionRecord, now: number) {
  const { id, urlExpiresAt, createdAt, state } = session;
  return {
    session_identifier: id,
    program: session.program,
    state,
    recipient: recipientLabel((JSON.parse(session.body) as SessionRequest).recipient_information),
    expired: state === 'active' && urlExpiresAt <= now,
    participant_unique_id1: session.participant_unique_id1,
    participant_unique_id2: session.participant_unique_id2,
    host_uri: session.host_uri,
    idempotency_key: session.idempotencyKey,
    created_at: iso(createdAt),
    authorized_url_expires_at: iso(urlExpiresAt),
    refreshes: session.refreshes,
    scenario: session.scenario?.name ?? 'interactive',
    failed_verifications: session.attempts,
  };
}
