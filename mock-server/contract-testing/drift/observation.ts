import { authorizedUrlParts } from './authorized-url-parts.js';
import type { SchemaName } from '../../../contracts/violations/check.js';
import { check } from '../../schemas/check.js';
import { ownStatus } from '../target/own-status.js';
import { jsonOf } from '../target/signed-call.js';
import type { NoReply, Reply } from '../target/exchange.js';

/** What an answer shows, by path: kinds in place of what differs every time, words in place of bytes. */
export type Seen = Readonly<Record<string, string>>;

/** What a probe saw. */
export interface Observation {
  readonly seen: Seen;
  /** Where the answer breaks its schema, by path of `seen`, and how. Empty where it has none. */
  readonly violations: Readonly<Record<string, string>>;
}

/** What an answer is looked at with. */
export interface Look {
  /** Schema of the answer when the request is served. */
  readonly contract?: SchemaName;
  /** Texts that were sent, which an answer may echo. */
  readonly sent: readonly string[];
  /** Ids that came before, and the probe they came with. */
  readonly known: ReadonlyMap<string, string>;
  /** Milliseconds since 1970 when the answer came, for one that carries no Date. */
  readonly now: number;
}

/** More than this is slow: a page that mounts an iframe has 30 s, and a person waits. */
const SLOW_MS = 2000;
const STEP_SECONDS = 5;

/** Headers that speak of the transport, and those that only a sandbox sends. */
const TRANSPORT =
  /^(date|connection|keep-alive|content-length|transfer-encoding|vary|content-type|x-sandbox-.*)$/;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d\d\/\d\d\/\d{4}$/;

/** Paths whose very value is the contract, or what people read. */
const LITERAL = /(^|\.)(status|client_message|message|title)$/;

/** Whether a request was served, by HTTP status and Ingo's own. */
type Outcome = 'accepted' | 'refused';

/** Looks at an answer. */
export function observe(reply: Reply | NoReply, look: Look): Observation {
  if ('failure' in reply) return { seen: { answer: `none: ${reply.why}` }, violations: {} };
  const json = jsonOf(reply);
  const outcome = outcomeOf(reply, json);
  const frame: Record<string, string> = {
    answer: reply.took > SLOW_MS ? `slow, more than ${SLOW_MS / 1000} s` : 'in time',
    outcome,
    http: String(reply.status),
    ...headersOf(reply),
  };
  if (!isObject(json)) {
    return { seen: { ...frame, body: kindOfText(reply), ...tracerOf(reply) }, violations: {} };
  }
  const contract = contractOf(look, outcome, json);
  const checked = contract === undefined ? undefined : check(contract, json);
  const violations = checked && 'violations' in checked ? checked.violations : [];
  const serverNow = Date.parse(reply.headers['date'] ?? '') || look.now;
  const body = outcome === 'accepted' ? 'JSON' : `JSON with ${Object.keys(json).sort().join(', ')}`;
  return {
    seen: { ...frame, body, ...fieldsOf(json, 'body', { ...look, now: serverNow }) },
    violations: Object.fromEntries(violations.map(({ path, message }) => [`body.${path}`, message])),
  };
}

/** A page is served with 200; Ingo's own statuses from 100 to 199 are those of success, as a number or as text. */
function outcomeOf({ status }: Reply, json: unknown): Outcome {
  if (status < 200 || status > 299) return 'refused';
  const own = ownStatus(json);
  return own === undefined || (own >= 100 && own <= 199) ? 'accepted' : 'refused';
}

function contractOf(
  { contract }: Look,
  outcome: Outcome,
  json: Record<string, unknown>,
): SchemaName | undefined {
  if (outcome === 'accepted' || contract === 'pullResponse') return contract;
  return contract !== undefined && 'client_message' in json ? 'statusEnvelope' : undefined;
}

function headersOf({ headers }: Reply): Record<string, string> {
  const type = (headers['content-type'] ?? 'none').replace(/\s*;.*/s, '').toLowerCase();
  const others = Object.keys(headers).filter((name) => !TRANSPORT.test(name));
  const said = others.map((name) => [`header ${name}`, headerWords(name, headers[name]!)] as const);
  return { 'header content-type': type, ...Object.fromEntries(said) };
}

const headerWords = (name: string, value: string): string =>
  name === 'content-security-policy' && value.includes('frame-ancestors') ? 'with frame-ancestors' : 'sent';

function kindOfText({ body, headers }: Reply): string {
  if (body.length === 0) return 'empty';
  return /html/i.test(headers['content-type'] ?? '') || /^\s*<(!doctype|html)/i.test(body.toString('utf8'))
    ? 'HTML'
    : 'text that is no JSON object';
}

const UUID_PART = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const TRACER = new RegExp(`"tracer_token\\\\?"\\s*:\\s*\\\\?"((?:\\d+_){0,2})${UUID_PART}`, 'i');

/** How a tracer token is written, where a page that does not open holds one. */
function tracerOf({ body }: Reply): Seen {
  const found = TRACER.exec(body.toString('utf8'));
  return found ? { tracer_token: `${found[1]!.replaceAll(/\d+/g, 'digits')}UUID` } : {};
}

function fieldsOf(value: unknown, path: string, look: Look): Record<string, string> {
  if (Array.isArray(value)) {
    return value.length === 0 ? { [path]: 'empty list' } : fieldsOf(value[0], `${path}[0]`, look);
  }
  if (isObject(value)) {
    const fields = Object.entries(value).map(([name, inner]) => fieldsOf(inner, `${path}.${name}`, look));
    return Object.assign({}, ...fields) as Record<string, string>;
  }
  return path === 'body.data.authorized_url' && typeof value === 'string'
    ? authorizedUrlParts(value, path)
    : { [path]: kindOf(value, path, look) };
}

function kindOf(value: unknown, path: string, { sent, known, now }: Look): string {
  if (LITERAL.test(path)) return JSON.stringify(value);
  if (value === null) return 'null';
  if (typeof value !== 'string') return typeof value;
  if (value === '') return 'empty text';
  if (sent.includes(value)) return 'as sent';
  if (UUID.test(value)) return known.has(value) ? `the UUID of ${known.get(value)}` : 'UUID';
  if (INSTANT.test(value)) return aheadOf(Date.parse(value), now);
  return DAY.test(value) ? 'day' : 'text';
}

/** Rounded, since a second of the way and of the Date header must not show. */
function aheadOf(instant: number, now: number): string {
  const seconds = Math.round((instant - now) / 1000 / STEP_SECONDS) * STEP_SECONDS;
  return seconds < 0 ? `instant, ${-seconds} s ago` : `instant, ${seconds} s ahead`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
