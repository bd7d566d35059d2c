import { SAMPLE_REQUEST as QUICK_START } from '../../contracts/session/sample-request.js';
import type { SessionRequest } from '../../contracts/generated/types.js';
import type { SessionRecord } from '../../mock-server/stores/records.js';

/** A create request with nothing wrong. */
export const SAMPLE_REQUEST = {
  ...QUICK_START,
  participant_unique_id1: 'order-1',
} as const satisfies SessionRequest;

/** A session of the program "test", created at the instant 0 and not mounted yet; `changes` replaces fields. */
export const sessionRecord = (changes: Partial<SessionRecord> = {}): SessionRecord => ({
  id: 'abc',
  program: 'test',
  state: 'active',
  participant_unique_id1: SAMPLE_REQUEST.participant_unique_id1,
  participant_unique_id2: '',
  host_uri: null,
  createdAt: 0,
  urlExpiresAt: 30_000,
  refreshes: 0,
  mountedTicks: null,
  idempotencyKey: null,
  body: JSON.stringify(SAMPLE_REQUEST),
  scenario: null,
  attempts: 0,
  token: null,
  ...changes,
});
