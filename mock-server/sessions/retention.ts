import { SESSION_STATES } from '../../contracts/lifecycle/lifecycle.js';
import { IDEMPOTENCY_KEY_HOURS } from '../../contracts/signing/signing.js';
import type { SessionRecord } from '../stores/records.js';

const HOUR = 3_600_000;

/** How long an idempotency key lives, in milliseconds. */
export const KEY_LIFE = IDEMPOTENCY_KEY_HOURS * HOUR;

/** How long an open page keeps its session. Chosen: as long as a key lives. */
const OPEN_PAGE = 2 * HOUR;

/**
 * Until when a session must be kept: while its newest URL or its key may be presented and, unless it has ended, while
 * its page may be open. After that nothing can refer to it.
 */
export function keptUntil(session: Omit<SessionRecord, 'keepUntil'>, now: number): number {
  const { urlExpiresAt, idempotencyKey, createdAt, mountedTicks, state } = session;
  const keyEnds = idempotencyKey === null ? 0 : createdAt + KEY_LIFE;
  const mayBeOpen = (mountedTicks !== null || state !== 'active') && !SESSION_STATES[state].ended;
  const pageEnds = mayBeOpen ? now + OPEN_PAGE : 0;
  return Math.max(urlExpiresAt, keyEnds, pageEnds);
}
