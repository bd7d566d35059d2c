import { GATEWAY_PATHS } from '../../../contracts/gateway/gateway-paths.js';
import { SESSION_PATH } from '../../../contracts/signing/signing.js';
import { RecordingError, type Recording } from '../recording.js';
import { headerLines } from './comments.js';
import type { Exported } from './exported.js';
import { jsonObject } from './json-body.js';
import { recordedCalls, type ApiCall } from './recorded-calls.js';
import { TOKEN_REFERENCE } from './token-sources.js';

type Fields = Readonly<Record<string, unknown>>;

/** A provider state of `ingo-sandbox verify` under which a call is answered as it was; undefined: under none is it. */
type State = { readonly name?: string } | undefined;

/** Writes the calls of a recording as a pact, which `ingo-sandbox verify` verifies; calls that are answered alike are in it once. */
export function asPact(recording: Recording): Exported {
  const { calls, notes } = recordedCalls(recording);
  const all = new Set(notes.filter((note) => !note.startsWith('Requests that overlapped')));
  const interactions = new Map<string, object>();
  for (const call of calls) {
    if (call.kind !== 'api') continue;
    const interaction = interactionOf(call);
    if ('missing' in interaction)
      all.add(`Call ${call.number}, ${call.method} ${call.target.slice(0, 120)}: ${interaction.missing}.`);
    else if (!interactions.has(interaction.key))
      interactions.set(interaction.key, interaction.value(`recorded-${interactions.size + 1}`));
  }
  if (calls.some(({ kind }) => kind === 'open' || kind === 'act'))
    all.add('What happened on pages: a pact is about calls of a server.');
  if (interactions.size === 0)
    throw new RecordingError('The recording has no call that a pact could hold: none was answered.');
  const pact = {
    consumer: { name: 'recorded-integration' },
    provider: { name: 'ingo' },
    interactions: [...interactions.values()],
    metadata: {
      pactSpecification: { version: '4.0' },
      ingoSandbox: { comments: headerLines(recording, [], [...all]) },
    },
  };
  return { text: `${JSON.stringify(pact, null, 2)}\n`, notes: [...all] };
}

type Made = { readonly missing: string } | { readonly key: string; readonly value: (key: string) => object };

function interactionOf(call: ApiCall): Made {
  const [request, answered] = [jsonObject(call.body), jsonObject(call.answer.body)];
  if (call.method !== 'POST' || call.target.includes('?')) return { missing: 'it is no call of Ingo’s API' };
  if (call.answer.status === 0) return { missing: 'it was not answered' };
  if (!request || !answered) return { missing: 'its body or its answer is no JSON object' };
  const state = stateOf(call, request, answered);
  if (!state) return { missing: `no provider state leads to its answer (${why(call, answered)})` };
  const own = answered['status'] ?? `HTTP ${call.answer.status}`;
  return {
    key: JSON.stringify([state.name, call.target, call.body, own]),
    value: (key) => ({
      description: `${key}: ${call.method} ${call.target} answered with ${String(own)}`,
      pending: false,
      ...(state.name !== undefined && { providerStates: [{ name: state.name }] }),
      request: requestOf(call, request, key),
      response: responseOf(call, answered),
      type: 'Synchronous/HTTP',
    }),
  };
}

const why = ({ findings }: ApiCall, { status }: Fields): string => findings[0] ?? `status ${String(status)}`;

/** Provider states of refused signatures, by the names of the findings that tell why. */
const REFUSED: readonly (readonly [finding: RegExp, state: string])[] = [
  [/^no-authorization$/, 'the request is not signed'],
  [/^date-stale$/, 'the request has a stale date'],
  [/^digest-/, 'the request has the digest of another body'],
  [/^(signature|secret)-/, 'the request has a wrong signature'],
];

function stateOf(
  { target, unsignable, findings, body, headers }: ApiCall,
  request: Fields,
  { status }: Fields,
): State {
  if (unsignable) {
    const name = REFUSED.find(([finding]) => finding.test(findings[0] ?? ''))?.[1];
    return name === undefined ? undefined : { name };
  }
  if (target === SESSION_PATH) {
    const keyed = Object.keys(headers).some((name) => name.toLowerCase() === 'idempotency-key');
    if (status === 100 || (status === 400 && findings.length > 0)) return {};
    if (status === 101 && keyed) return { name: 'the session of this request exists' };
    return status === 13723 ? { name: 'the key of this request belongs to another one' } : undefined;
  }
  if (!TOKEN_REFERENCE.test(body)) return target.startsWith(GATEWAY_PATHS.verify) ? {} : undefined;
  if (request['account_type'] !== 'CA') return undefined;
  return { name: status === 101 ? 'the push of this request was made' : 'a debit card has a token' };
}

const rule = (match: object): object => ({ combine: 'AND', matchers: [match] });
const regex = (pattern: string): object => rule({ match: 'regex', regex: pattern });
const BASE64_OF_SHA512 = '[A-Za-z0-9+/]{86}==';
const EXAMPLE = `${'A'.repeat(86)}==`;

/** Headers of a signature: the verifier signs again. */
const SIGNED = {
  headers: {
    Authorization: [
      `hmac username="test", algorithm="hmac-sha512", headers="request-line x-date content-type content-sha512 content-length", signature="${EXAMPLE}"`,
    ],
    'Content-Type': ['application/json'],
    'Content-sha512': [EXAMPLE],
    'X-Date': ['Thu, 15 Jan 2026 12:00:00 GMT'],
  },
  rules: {
    Authorization: regex(
      `^hmac username="[^"]+", algorithm="hmac-sha512", headers="request-line( [a-z0-9-]+)+", signature="${BASE64_OF_SHA512}"$`,
    ),
    'Content-sha512': regex(`^${BASE64_OF_SHA512}$`),
    'X-Date': regex('^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$'),
  },
} as const;

/** Values that the verifier puts in, by field of a gateway call. */
const PUT_IN: Readonly<Record<string, string>> = {
  customer_account_token: '${token}',
  participant_id: '${participant_id}',
  participant_unique_id1: '${payment_id}',
};

function requestOf({ target, headers, body }: ApiCall, fields: Fields, key: string): object {
  const keyed = Object.keys(headers).some((name) => name.toLowerCase() === 'idempotency-key');
  const ofGateway = target !== SESSION_PATH;
  const put = ofGateway ? Object.keys(PUT_IN).filter((name) => Object.hasOwn(fields, name)) : [];
  const generators = Object.fromEntries(
    put
      .filter((name) => name !== 'customer_account_token' || TOKEN_REFERENCE.test(body))
      .map((name) => [`$.${name}`, { expression: PUT_IN[name], type: 'ProviderState' }]),
  );
  return {
    method: 'POST',
    path: target,
    body: { content: fields, contentType: 'application/json', encoded: false },
    headers: { ...SIGNED.headers, ...(keyed && { 'Idempotency-Key': [key] }) },
    ...(put.length > 0 && { generators: { body: generators } }),
    matchingRules: {
      header: SIGNED.rules,
      ...(put.length > 0 && {
        body: Object.fromEntries(put.map((name) => [`$.${name}`, rule({ match: 'type' })])),
      }),
    },
  };
}

/** Its statuses are those that were recorded; of everything else only the type is. */
function responseOf({ answer: { status } }: ApiCall, fields: Fields): object {
  const rules = Object.fromEntries(
    pathsOf(fields)
      .filter((path) => path !== "$['status']")
      .map((path) => [path, rule({ match: 'type' })]),
  );
  return {
    status,
    headers: { 'Content-Type': ['application/json'] },
    body: { content: fields, contentType: 'application/json', encoded: false },
    matchingRules: { body: rules },
  };
}

/** Paths of all values, as a pact writes them. */
const pathsOf = (value: unknown, path = '$'): string[] => {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, item]) =>
    pathsOf(item, Array.isArray(value) ? `${path}[${name}]` : `${path}['${name.replace(/['\\]/g, '')}']`),
  );
};
