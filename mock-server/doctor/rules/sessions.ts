import { isDeepStrictEqual } from 'node:util';
import { IDEMPOTENCY_KEY_HOURS } from '../../../contracts/signing/signing.js';
import { caseOf, type Detect } from '../broken-rule.js';
import { groupBy } from '../group-by.js';
import { hasEnded, isRefused, type SessionCall, type Traffic } from '../traffic.js';

const KEY_LIFE_MS = IDEMPOTENCY_KEY_HOURS * 3_600_000;

/** `session-instead-of-refresh` */
export const sessionInsteadOfRefresh: Detect = (traffic) => {
  const created = traffic.sessionCalls.filter(({ status }) => status === 100);
  const isStuck = stuckSessions(traffic);
  return created.flatMap((second, index) => {
    const first = created
      .slice(0, index)
      .findLast(
        (call) =>
          couldBeRefreshed(traffic, call, second) &&
          (isSameId(call, second) || call.lost || isStuck(call.session!, second.entry.seq)),
      );
    if (!first) return [];
    return caseOf(
      `Session ${second.session} was created for the recipient of session ${first.session}, which was still valid.`,
      first.entry,
      second.entry,
    );
  });
};

/** Whether a session was valid, its key alive, and its recipient the same, when another one was created. */
function couldBeRefreshed(traffic: Traffic, first: SessionCall, second: SessionCall): boolean {
  if (first.session === undefined || (first.key !== undefined && first.key === second.key)) return false;
  if (second.at - first.at >= KEY_LIFE_MS || hasEnded(traffic, first.session, second.entry.seq)) return false;
  return isDeepStrictEqual(recipientOf(first), recipientOf(second));
}

const isSameId = (one: SessionCall, other: SessionCall): boolean =>
  one.body['participant_unique_id1'] === other.body['participant_unique_id1'];

/** Tells whether a session waited for a new URL: its URL had expired, or its verification had failed. */
function stuckSessions(traffic: Traffic): (session: string, before: number) => boolean {
  const openings = groupBy(traffic.openings, ({ session }) => session);
  const transitions = groupBy(traffic.of('transition'), ({ session }) => session);
  return (session, before) =>
    openings
      .get(session)
      ?.some((opening) => opening.entry.seq < before && isRefused(opening, 'url-expired')) ||
    transitions.get(session)?.findLast(({ seq }) => seq < before)?.to === 'terminal_failure';
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
