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
  const waits = waitsOf(traffic, created);
  return created.flatMap((second) => {
    const { seq } = second.entry;
    const sameId = byId.get(second.body['participant_unique_id1'])!;
    const waiting = waits.filter(({ from, to }) => from < seq && seq < to).map(({ call }) => call);
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

/** From which `seq` to which other a session waited for a new URL. */
interface Wait {
  readonly call: SessionCall;
  readonly from: number;
  readonly to: number;
}

/**
 * When sessions waited for a new URL: the answer to their creation was lost, their URL had expired, or their verification
 * had failed permanently. It lasts until they are refreshed or mounted.
 */
function waitsOf(traffic: Traffic, created: readonly SessionCall[]): readonly Wait[] {
  const calls = groupBy(traffic.sessionCalls, ({ session }) => session);
  const openings = groupBy(traffic.openings, ({ session }) => session);
  const transitions = groupBy(traffic.of('transition'), ({ session }) => session);
  return created.flatMap((call) => {
    const { session = '', lost, entry } = call;
    const expired = (openings.get(session) ?? []).filter((opening) => isRefused(opening, 'url-expired'));
    const moves = transitions.get(session) ?? [];
    const failed = moves.filter(({ to }) => to === 'terminal_failure');
    const begins = [...(lost ? [entry] : []), ...expired.map((opening) => opening.entry), ...failed];
    const ends = [...(calls.get(call.session) ?? []).map((other) => other.entry), ...moves];
    return begins.map(({ seq: from }) => ({
      call,
      from,
      to: Math.min(...ends.map(({ seq }) => seq).filter((seq) => seq > from)),
    }));
  });
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
