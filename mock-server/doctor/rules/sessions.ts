import { isDeepStrictEqual } from 'node:util';
import { IDEMPOTENCY_KEY_HOURS } from '../../../contracts/signing/signing.js';
import { caseOf, type Detect } from '../broken-rule.js';
import { hasEnded, isRefused, type SessionCall, type Traffic } from '../traffic.js';

const KEY_LIFE_MS = IDEMPOTENCY_KEY_HOURS * 3_600_000;

/** `session-instead-of-refresh` */
export const sessionInsteadOfRefresh: Detect = (traffic) => {
  const created = traffic.sessionCalls.filter(({ status }) => status === 100);
  return created.flatMap((second, index) => {
    const first = created.slice(0, index).findLast((call) => wasDue(traffic, call, second));
    if (!first) return [];
    return caseOf(
      `Session ${second.session} was created for the recipient of session ${first.session}, which was still valid.`,
      first.entry,
      second.entry,
    );
  });
};

/** Whether a session could have been refreshed where another one was created in its place. */
function wasDue(traffic: Traffic, first: SessionCall, second: SessionCall): boolean {
  const { seq } = second.entry;
  if (first.session === undefined || (first.key !== undefined && first.key === second.key)) return false;
  if (second.at - first.at >= KEY_LIFE_MS || hasEnded(traffic, first.session, seq)) return false;
  if (!isDeepStrictEqual(recipientOf(first), recipientOf(second))) return false;
  return (
    first.body['participant_unique_id1'] === second.body['participant_unique_id1'] ||
    first.lost ||
    isStuck(traffic, first.session, seq)
  );
}

/** Whether a session waited for a new URL: its URL had expired, or its verification had failed. */
function isStuck(traffic: Traffic, session: string, before: number): boolean {
  const expired = traffic.openings.some(
    (opening) =>
      opening.session === session && opening.entry.seq < before && isRefused(opening, 'url-expired'),
  );
  const last = traffic.of('transition').findLast((entry) => entry.session === session && entry.seq < before);
  return expired || last?.to === 'terminal_failure';
}

/** `idempotency-key-missing` */
export const keyMissing: Detect = ({ sessionCalls }) =>
  sessionCalls
    .filter(({ status, key }) => status === 100 && key === undefined)
    .map(({ session, entry }) => caseOf(`Session ${session} was created without an Idempotency-Key.`, entry));

/** `idempotency-key-reused` */
export const keyReused: Detect = ({ sessionCalls }) => {
  const first = new Map<string, SessionCall>();
  return sessionCalls.flatMap((call) => {
    const { key, status, body, entry } = call;
    if (key === undefined || !(status === 100 || status === 101 || isRefused(call, KEY_MISMATCH))) return [];
    const known = first.get(key);
    if (!known) first.set(key, call);
    if (!known || isDeepStrictEqual(known.body, body)) return [];
    const other = isDeepStrictEqual(recipientOf(known), recipientOf(call))
      ? 'other parameters'
      : 'another recipient';
    return caseOf(`The Idempotency-Key "${key}" was used again for ${other}.`, known.entry, entry);
  });
};

const KEY_MISMATCH = 'idempotency-key-mismatch';

const recipientOf = ({ body }: SessionCall): unknown => body['recipient_information'];
