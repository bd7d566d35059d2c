import { FAULTS, type FaultName } from '../../contracts/faults/faults.js';
import { ALL_GATEWAY_PATHS, type GatewayOperation } from '../../contracts/gateway/gateway-paths.js';
import { centsOf } from '../../contracts/gateway/money.js';
import { SESSION_STATES, type SessionState } from '../../contracts/lifecycle/lifecycle.js';
import { SESSION_PATH } from '../../contracts/signing/signing.js';
import { familyOf } from '../../contracts/status-codes/families.js';
import type { JournalEntry } from '../journal/entry.js';
import { answeredStatus } from '../outcomes/outcomes-of-entry.js';
import { endOfTicks } from '../sessions/authorized-urls.js';
import { groupBy } from './group-by.js';

/** An entry of one kind. */
export type EntryOf<Kind extends JournalEntry['kind']> = Extract<JournalEntry, { kind: Kind }>;

/** A request with what the rules ask of it. */
export interface Call {
  readonly entry: EntryOf<'request'>;
  /** Milliseconds since 1970 by the clock of the program. */
  readonly at: number;
  /** Its JSON body; empty where it has none. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Status in the answer, such as 100; undefined where none was given. */
  readonly status: number | undefined;
  /** Whether the client never got the whole answer. */
  readonly lost: boolean;
  /** What the clock of the program did when it came: show real time, another time, or stop. */
  readonly clock: 'real' | 'moved' | 'frozen';
}

/** A create request. */
export interface SessionCall extends Call {
  readonly key: string | undefined;
  /** Id of the session that was created or refreshed. */
  readonly session: string | undefined;
}

/** A request for the hosted page. */
export interface Opening extends Call {
  readonly session: string;
  /** When the URL ended, milliseconds since 1970; undefined where it does not say. */
  readonly expiresAt: number | undefined;
}

/** A call of the gateway. */
export interface GatewayCall extends Call {
  readonly operation: GatewayOperation;
  readonly id: string;
  /** The account it names, masked: its token, or its number. */
  readonly account: string;
  readonly cents: number | undefined;
}

/** The journal, sorted by what the rules look for; everything oldest first. */
export interface Traffic {
  readonly entries: readonly JournalEntry[];
  /** Every request for a path of the API, whatever its method. */
  readonly calls: readonly Call[];
  readonly sessionCalls: readonly SessionCall[];
  readonly openings: readonly Opening[];
  readonly gatewayCalls: readonly GatewayCall[];
  /** The `seq` at which each session ended, by its id. */
  readonly endings: ReadonlyMap<string, number>;
  /** Entries of a kind. */
  of<Kind extends JournalEntry['kind']>(kind: Kind): readonly EntryOf<Kind>[];
}

const OPERATIONS = new Map(ALL_GATEWAY_PATHS.map(({ path, operation }) => [path, operation]));

/** Sorts the entries of a journal. */
export function readTraffic(entries: readonly JournalEntry[]): Traffic {
  const calls = readCalls(entries);
  const byKind = groupBy(entries, ({ kind }) => kind);
  const of = <Kind extends JournalEntry['kind']>(kind: Kind) =>
    (byKind.get(kind) ?? []) as readonly EntryOf<Kind>[];
  const posts = calls.filter(({ entry }) => entry.method === 'POST');
  return {
    entries,
    calls: calls.filter(({ entry }) => isApi(pathOf(entry))),
    sessionCalls: posts.filter(({ entry }) => pathOf(entry) === SESSION_PATH).map(sessionCall),
    openings: calls.filter(({ entry }) => isPage(entry)).map(opening),
    gatewayCalls: posts.flatMap((call) => {
      const operation = OPERATIONS.get(pathOf(call.entry));
      return operation === undefined ? [] : [gatewayCall(call, operation)];
    }),
    endings: new Map(
      of('transition')
        .filter(({ to }) => SESSION_STATES[to as SessionState]?.ended)
        .map(({ session, seq }) => [session, seq]),
    ),
    of,
  };
}

/** Path of a request, without its query. */
export const pathOf = ({ target }: EntryOf<'request'>): string => target.split('?')[0]!;

/** Value of a header of a request; undefined where it was not sent. */
export function headerOf({ headers }: EntryOf<'request'>, lowerName: string): string | undefined {
  const at = headers.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === lowerName);
  return at < 0 ? undefined : headers[at + 1];
}

const isApi = (path: string): boolean => path === SESSION_PATH || OPERATIONS.has(path);

const isPage = (entry: EntryOf<'request'>): boolean =>
  entry.method === 'GET' && /^\/session\/[^/]+$/.test(pathOf(entry));

/** Requests in their order, each with whether its answer was lost. */
function readCalls(entries: readonly JournalEntry[]): Call[] {
  const damaged = new Map<string, number>();
  let clock: Call['clock'] = 'real';
  return entries.flatMap((entry) => {
    // The entry of a fault that damages an answer comes before that of the request.
    if (entry.kind === 'fault' && 'target' in entry && isDamage(entry.fault)) {
      damaged.set(nameOf(entry), (damaged.get(nameOf(entry)) ?? 0) + 1);
    }
    if (entry.kind === 'clock') clock = clockAfter(clock, entry.move);
    if (entry.kind !== 'request') return [];
    const damages = damaged.get(nameOf(entry)) ?? 0;
    if (damages > 0) damaged.set(nameOf(entry), damages - 1);
    const { status } = entry.answer;
    return {
      entry,
      at: Date.parse(entry.at),
      body: objectOf(entry.body),
      status: answeredStatus(entry.answer.body),
      lost: damages > 0 || status === 0 || status >= 500,
      clock,
    };
  });
}

/** What the clock of a program does after a move. */
function clockAfter(before: Call['clock'], move: { readonly freeze?: boolean }): Call['clock'] {
  if (move.freeze === undefined) return before === 'frozen' ? before : 'moved';
  return move.freeze ? 'frozen' : 'moved';
}

const nameOf = ({ method, target }: { readonly method: string; readonly target: string }): string =>
  `${method} ${target}`;

/** A fault after which the client has no answer, though the request was handled. */
const isDamage = (fault: string): boolean =>
  !['latency', 'slow-body'].includes(fault) && FAULTS[fault as FaultName]?.handled === 'yes';

function sessionCall(call: Call): SessionCall {
  const { data } = objectOf(call.entry.answer.body);
  const { session_identifier: session } = (data ?? {}) as { session_identifier?: string };
  return { ...call, key: headerOf(call.entry, 'idempotency-key') || undefined, session };
}

function opening(call: Call): Opening {
  const ticks = /[?&]t=(\d{18,19})(?:&|$)/.exec(call.entry.target)?.[1];
  return {
    ...call,
    session: pathOf(call.entry).split('/')[2]!,
    expiresAt: ticks === undefined ? undefined : endOfTicks(ticks),
  };
}

function gatewayCall(call: Call, operation: GatewayOperation): GatewayCall {
  const { transaction } = call.body as { transaction?: Record<string, unknown> };
  const { participant_unique_ids: ids, transaction_amount: amount } = (transaction ?? {}) as Record<
    string,
    Record<string, unknown>
  >;
  const fields: Record<string, unknown> = { ...call.body, ...transaction, ...ids, ...amount };
  return {
    ...call,
    operation,
    id: text(fields['participant_unique_id1']),
    account: text(fields['customer_account_token'] ?? fields['account']),
    cents: centsOf(text(fields['amount'])),
  };
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A JSON object; empty for any other text. */
function objectOf(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Whether a request was refused, or a page closed, for this reason. */
export const isRefused = ({ entry }: Call, name: string): boolean =>
  entry.findings.some((finding) => finding.name === name);

/** Whether a push has no answer that gives its result: it was lost, or says that it is still in progress. */
export const isUnanswered = ({ lost, status }: GatewayCall): boolean => lost || status === 104;

/** Whether money moved, as far as the client can know. */
export const isMade = ({ lost, status }: GatewayCall): boolean =>
  lost || (status !== undefined && familyOf(status) === 'success');

/** Whether a session had ended before an entry of the journal. */
export const hasEnded = ({ endings }: Traffic, session: string, before: number): boolean =>
  (endings.get(session) ?? Infinity) < before;

/** The account that each session captured, masked, by the id of the session. */
export const capturedAccounts = (traffic: Traffic): ReadonlyMap<string, string> =>
  new Map(
    traffic.of('event').flatMap(({ event, session, payload }) => {
      const { customer_account_token: token } = payload as { customer_account_token?: string };
      return event === 'TOKEN_SUCCESS' && token !== undefined ? [[session, token] as const] : [];
    }),
  );
