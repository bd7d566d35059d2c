import type { SchemaName } from '../../../contracts/violations/check.js';
import { check } from '../../schemas/check.js';
import { jsonOf, ownStatus } from '../target/read-reply.js';
import type { NoReply, Reply } from '../target/exchange.js';
import { TRACER_PATTERN, tracerForm } from './tracer-form.js';

/** What an answer shows, by path: a kind in place of a value that differs every time. */
export type Seen = Readonly<Record<string, string>>;

/** What a probe observed. */
export interface Observation {
  readonly seen: Seen;
  /** Violations of the schema, by path of `seen`. */
  readonly violations: Readonly<Record<string, string>>;
}

/** What is needed to observe an answer. */
export interface Look {
  /** Schema of the answer when the request is served. */
  readonly contract?: SchemaName;
  /** Values that were sent, which an answer may echo. */
  readonly sent: readonly string[];
  /** Ids of earlier answers, and their probe. */
  readonly known: ReadonlyMap<string, string>;
  /** Milliseconds since 1970 when the answer came, for one that carries no Date. */
  readonly now: number;
}

/** An answer that takes longer is slow. */
const SLOW_MS = 2000;
const STEP_SECONDS = 5;

/** Headers of the transport, and those that only a sandbox sends. */
const TRANSPORT =
  /^(date|connection|keep-alive|content-length|transfer-encoding|vary|content-type|x-sandbox-.*)$/;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d\d\/\d\d\/\d{4}$/;

/** Paths whose value itself is compared. */
const LITERAL = /(^|\.)(status|client_message|message|title)$/;

/** Whether a request was served, by HTTP status and Ingo's own. */
type Outcome = 'accepted' | 'refused';

/** Observes an answer. */
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

const TRACER = new RegExp(`"tracer_token\\\\?"\\s*:\\s*\\\\?"(${TRACER_PATTERN})`, 'i');

/** Form of the tracer token on a page that does not open. */
function tracerOf({ body }: Reply): Seen {
  const token = TRACER.exec(body.toString('utf8'))?.[1];
  return token === undefined ? {} : { tracer_token: tracerForm(token)! };
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

/** Rounded, since the latency and the whole seconds of the Date header must not show. */
function aheadOf(instant: number, now: number): string {
  const seconds = Math.round((instant - now) / 1000 / STEP_SECONDS) * STEP_SECONDS;
  return seconds < 0 ? `instant, ${-seconds} s ago` : `instant, ${seconds} s ahead`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const HASH_BYTES = 32;

/** Describes an authorized URL: its path, its time, its hash. Their form is documented, their meaning is not. */
function authorizedUrlParts(url: string, path: string): Record<string, string> {
  if (!URL.canParse(url)) return { [path]: 'text that is no URL' };
  const { protocol, pathname, searchParams, search } = new URL(url);
  const place = pathname.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i, '{session_identifier}');
  // Base64 knows plus signs, which a query turns into spaces.
  const hash = (searchParams.get('h') ?? '').replaceAll(' ', '+');
  const time = searchParams.get('t') ?? '';
  const others = [...searchParams.keys()].filter((name) => name !== 't' && name !== 'h');
  return {
    [path]: `${protocol === 'https:' || protocol === 'http:' ? 'http(s)' : protocol}://…${place}`,
    [`${path} ?t`]: time === '' ? 'absent' : /^\d+$/.test(time) ? `${time.length} digits` : 'text',
    [`${path} ?h`]:
      hash === '' ? 'absent' : isBase64Of(hash, HASH_BYTES) ? `Base64 of ${HASH_BYTES} bytes` : 'text',
    ...(others.length > 0 && { [`${path} ?`]: others.join(', ') }),
    ...(search === '' && { [`${path} ?`]: 'no query' }),
  };
}

function isBase64Of(text: string, bytes: number): boolean {
  const decoded = Buffer.from(text, 'base64');
  return decoded.length === bytes && decoded.toString('base64') === text;
}
