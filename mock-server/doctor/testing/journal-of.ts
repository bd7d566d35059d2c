import type { RuleName } from '../../../contracts/doctor/integration-rules.js';
import { GATEWAY_PATHS } from '../../../contracts/gateway/gateway-paths.js';
import { SESSION_PATH } from '../../../contracts/signing/signing.js';
import { observed } from '../../http/finding.js';
import type { JournalEntry, JournalFact } from '../../journal/entry.js';
import { ticksOf } from '../../sessions/authorized-urls.js';
import { examine } from '../examine.js';

/** When a journal begins, milliseconds since 1970. */
export const START = Date.UTC(2026, 0, 31, 12);

type RequestFact = Extract<JournalFact, { kind: 'request' }>;
type DeliveryFact = Extract<JournalFact, { kind: 'delivery' }>;

/** Makes a journal of facts; a number in between lets as many milliseconds pass. */
export function journalOf(...parts: readonly (JournalFact | number)[]): JournalEntry[] {
  let now = START;
  let seq = 0;
  return parts.flatMap((part) => {
    if (typeof part === 'number') {
      now += part;
      return [];
    }
    return { seq: (seq += 1), at: new Date(now).toISOString(), ...part };
  });
}

/** What was said of a rule. */
export const casesOf = (rule: RuleName, ...parts: readonly (JournalFact | number)[]): string[] =>
  examine(journalOf(...parts))
    .findings.filter((finding) => finding.rule === rule)
    .flatMap(({ cases }) => cases.map(({ what }) => what));

/** A request; `refused` names what was wrong with it. */
export function request(
  target: string,
  answer: unknown,
  { refused, ...more }: Partial<RequestFact> & { readonly refused?: string } = {},
): RequestFact {
  const findings = refused === undefined ? [] : [observed(refused, 'What.', 'Fix.')];
  const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return {
    ...{ kind: 'request', method: 'POST', target, headers: [], body: '{}', findings },
    ...{ answer: { status: refused === undefined ? 200 : 400, body }, ...more },
  };
}

/** A create request that was answered. */
export function created(
  session: string,
  {
    id = session,
    name = 'Jane',
    key = session,
    status = 100,
    ...more
  }: {
    readonly id?: string;
    readonly name?: string;
    readonly key?: string | null;
    readonly status?: number;
    readonly headers?: readonly string[];
    readonly refused?: string;
  } = {},
): RequestFact {
  const headers = [...(key === null ? [] : ['Idempotency-Key', key]), ...(more.headers ?? [])];
  const body = JSON.stringify({ participant_unique_id1: id, recipient_information: { first_name: name } });
  return request(SESSION_PATH, { status, data: { session_identifier: session } }, { ...more, headers, body });
}

/** The page of a session, opened by a URL that ends so many milliseconds after the start. */
export const opened = (session: string, endsAfter = 30_000, refused?: string): RequestFact =>
  request(`/session/${session}?t=${ticksOf(START + endsAfter, 0)}&h=x`, 'the plugin page: open', {
    method: 'GET',
    ...(refused !== undefined && { refused, answer: { status: 410, body: 'the plugin page: expired' } }),
  });

/** A push of 25 dollars. */
export const pushed = (
  id: string,
  status: number | 'never',
  { account = '••••••••6c2e', amount = '25.00' } = {},
): RequestFact =>
  request(GATEWAY_PATHS.push, status === 'never' ? '' : { status }, {
    body: JSON.stringify({ participant_unique_id1: id, customer_account_token: account, amount }),
    answer: status === 'never' ? { status: 0, body: '' } : { status: 200, body: JSON.stringify({ status }) },
  });

/** Something that moved a session. */
export const moved = (session: string, event: string, to: string): JournalFact => ({
  ...{ kind: 'transition', session, event, from: 'mounted', to },
});

/** TOKEN_SUCCESS of a session, with the token that `pushed` names. */
export const captured = (session: string): JournalFact => ({
  kind: 'event',
  session,
  event: 'TOKEN_SUCCESS',
  payload: { customer_account_token: '••••••••6c2e' },
});

/** An attempt to deliver the tokenization webhook of the session `s`, acknowledged. */
export const delivered = (attempt: number, more: Partial<DeliveryFact> = {}): DeliveryFact => ({
  ...{ kind: 'delivery', delivery: 'd', session: 's', attempt, state: 'delivered', duration_ms: 5 },
  topic: 'plugin.transaction.account.tokenization.success',
  ...(more.error === undefined && { status: 200 }),
  ...more,
});
