import { isDeepStrictEqual } from 'node:util';
import { IDEMPOTENCY_KEY_HOURS } from '../../../contracts/signing/signing.js';
import { caseOf, type Detect } from '../broken-rule.js';
import { groupBy } from '../group-by.js';
import { hasEnded, isRefused, type SessionCall, type Traffic } from '../traffic.js';

const KEY_LIFE_MS = IDEMPOTENCY_KEY_HOURS * 3_600_000;

/** `session-instead-of-refresh` */
export const sessionInsteadOfRefresh: Detect = (traffic) => {
  const created = traffic.sessionCalls.filter(({ status }) => status === 100);
  const byId = groupBy(created, ({ body }) => body['participant_unique_id1']);
  const stuckAt = stuckSessions(traffic);
  const stuck = created.filter(({ session = '', lost }) => lost || stuckAt.has(session));
  return created.flatMap((second) => {
    const { seq } = second.entry;
    const sameId = byId.get(second.body['participant_unique_id1'])!;
    const waiting = stuck.filter(
      ({ session = '', lost }) => lost || stuckAt.get(session)!.some(([from, to]) => from < seq && seq < to),
    );
    const first = [...sameId, ...waiting].find((call) => couldBeRefreshed(traffic, call, second));
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
  const { seq } = second.entry;
  if (first.session === undefined || first.entry.seq >= seq) return false;
  if (first.key !== undefined && first.key === second.key) return false;
  if (second.at - first.at >= KEY_LIFE_MS || hasEnded(traffic, first.session, seq)) return false;
  return isDeepStrictEqual(recipientOf(first), recipientOf(second));
}

/**
 * From which `seq` to which other each session waited for a new URL: its URL had expired, or its verification had
 * failed and nothing followed.
 */
function stuckSessions(traffic: Traffic): ReadonlyMap<string, (readonly [from: number, to: number])[]> {
  const expired = traffic.openings
    .filter((opening) => isRefused(opening, 'url-expired'))
    .map(({ session, entry }) => ({ session, span: [entry.seq, Infinity] as const }));
  const bySession = groupBy(traffic.of('transition'), ({ session }) => session);
  const failed = [...bySession].flatMap(([session, moves]) =>
    moves.flatMap(({ seq, to }, index) =>
      to === 'terminal_failure' ? { session, span: [seq, moves[index + 1]?.seq ?? Infinity] as const } : [],
    ),
  );
  const spans = groupBy([...expired, ...failed], ({ session }) => session);
  return new Map([...spans].map(([session, rows]) => [session, rows.map(({ span }) => span)]));
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
