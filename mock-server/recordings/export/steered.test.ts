import { describe, expect, it } from 'vitest';
import { SESSION_PATH } from '../../../contracts/signing/signing.js';
import { packageVersion } from '../../world/package-root.js';
import { AT, answered, came, recordingOf } from '../testing/recording-of.js';
import { exportRecording, type ExportFormatName } from './export-formats.js';
import { SHELL_FUNCTIONS } from './shell-functions.js';

const ID = '11111111-2222-4333-8444-555555555555';
const API = '/_sandbox/api';
const PAGE = `/session/${ID}?t=1&h=a`;
const SIGNED = ['Host', 'a.test', 'Authorization', 'hmac x', 'X-Date', 'yesterday', 'X-Trace', 'on'];

/** Every call of the control API that a test has a word for, and others. */
const STEERED = recordingOf(
  [
    came('PUT', `${API}/webhooks/endpoint?program=test`, { url: 'http://a.test/', topics: [] }),
    came('PUT', `${API}/scenarios/a%20b`, { steps: [{ open: 'normally' }] }),
    came('POST', `${API}/scenarios/next`, { scenario: 'a b' }),
    came('PUT', `${API}/faults`, { rules: [{ fault: 'latency', ms: 5 }] }),
    came('PATCH', `${API}/programs/test`, { ledger: true }),
    came('POST', SESSION_PATH, { a: 1 }, { entry: 1, headers: ['Idempotency-Key', 'one', ...SIGNED] }),
    came('POST', `${API}/sessions/${ID}/events`, { event: 'TERMINAL_FAILURE', error: 7 }, { after: 1 }),
    came('POST', `${API}/sessions/${ID}/events`, { event: 'SESSION_EXPIRED' }, { after: 3 }),
    came('POST', `${API}/sessions/nobody/events`, { event: 'SESSION_EXPIRED' }, { after: 3 }),
    came('POST', `${API}/webhooks/deliveries/d-1/resend`, '', { after: 3 }),
    came('POST', `${API}/webhooks/resend`, { since: AT }, { after: 3 }),
    came('DELETE', `${API}/webhooks/endpoint`, '', { after: 3 }),
    came('POST', `${API}/clock`, { set: '2026-01-31T13:00:00Z' }, { after: 3 }),
    came('POST', `${API}/clock`, { freeze: true }, { after: 3 }),
    came('POST', `${API}/reset`, '', { after: 3 }),
    came('POST', `${API}/trigger`, { event: 'x' }, { after: 3 }),
    came('PUT', `${API}/faults`, [1], { after: 3 }),
    came('POST', `${API}/hold`, {}, { after: 3 }),
    came('POST', `${API}/clock`, '{', { after: 3 }),
    came('POST', `${API}/nothing`, {}, { after: 3 }),
  ],
  [
    answered('POST', SESSION_PATH, 200, { status: 100, data: { session_identifier: ID } }, { session: ID }),
    { kind: 'transition', session: ID, event: 'TERMINAL_FAILURE', from: 'active', to: 'terminated' },
    { kind: 'clock', move: {}, now: '2026-01-31T13:00:00.000Z', at: '2026-01-31T13:00:00.000Z' },
  ],
  { program: { username: 'test', ledger: false, max_attempts: 9, readings: { legacySha256: 'accepted' } } },
);

/** Everything a recipient can do on a page, and pages that nobody opened. */
const ACTED = recordingOf(
  [
    came('POST', SESSION_PATH, {}, { entry: 1 }),
    came('GET', '/sdk/ingo.instantpayments.clientsdk_v2.0.js', '', { after: 1 }),
    came('GET', PAGE, '', { after: 1, entry: 2, headers: ['Referer', 'https://shop.test/pay'] }),
    ...[
      { action: 'mount', funding_destination: 'ach' },
      { action: 'unsupported', message: 'It lacks fetch.' },
      { action: 'search', query: "o'clock" },
      { action: 'submit', values: { account_kind: 'checking', ['x'.repeat(70)]: 'x', account_number: '1' } },
      ...['confirm', 'cancel', 'continue', 'retry'].map((action) => ({ action })),
      { action: 'jump' },
    ].map((action) => came('POST', `/session/${ID}/actions`, action, { after: 2 })),
    came('GET', PAGE, '', { after: 2, entry: 3 }),
    came('POST', '/session/nobody/actions', { action: 'confirm' }, { after: 3 }),
    came('PUT', PAGE, '', { after: 3 }),
    came('GET', `/session/nobody?t=1`, '', { after: 3, headers: ['Referer', 'ftp://a.test/'] }),
    { input: 'delivery', delivery: 'd', attempt: 1, status: 200, after: 3 },
    { input: 'delivery', delivery: 'd', attempt: 2, error: 'x', down: true, after: 3 },
  ],
  [
    answered('POST', SESSION_PATH, 200, { status: 100, data: { authorized_url: `http://a.test${PAGE}` } }),
    answered('GET', PAGE, 200, '', { session: ID }),
    answered('GET', PAGE, 410, '', { session: ID, at: '2026-01-31T12:00:05.000Z' }),
    { kind: 'event', session: ID, event: 'PAGE_LOAD', payload: { page: 'ACHFunding' } },
    { kind: 'event', session: ID, event: 'TERMINAL_FAILURE', payload: { error: 7 } },
    { kind: 'verification', session: ID, status: 7 },
    { kind: 'delivery', delivery: 'd', topic: 'b', attempt: 1, state: 'pending', status: 500 },
    { kind: 'delivery', delivery: 'd', topic: 'a', attempt: 2, state: 'pending' },
  ],
  { program: { username: 'test', webhooks: { url: 'http://a.test/', topics: ['x'] } } },
);

const REFUSED = ['Authorization', 'none', 'Bad name', 'x', 'X-Date', 'a\u0000b', 'Idempotency-Key', 'k'];

/** Calls that are refused, lost, broken or odd. */
const ODD = recordingOf(
  [
    came('GET', '/api/v1/x?a=1', '', { entry: 2 }),
    came('POST', SESSION_PATH, 'no JSON', { entry: 3, after: 2 }),
    came('POST', '/gateway/process', { customer_account_token: 'token:0123456789abcdef' }, { after: 3 }),
    came('POST', SESSION_PATH, 'a\u0000b', { after: 3, overlaps: true }),
    came('POST', SESSION_PATH, { lost: 1 }, { after: 3, entry: 5 }),
    came('POST', SESSION_PATH, { late: 1 }, { after: 5, entry: 6 }),
  ],
  [
    answered(
      'POST',
      SESSION_PATH,
      401,
      {},
      { headers: REFUSED, body: '{"a":"••••"}', findings: [{ name: 'date-stale' }] },
    ),
    answered('GET', '/api/v1/x?a=1', 404),
    answered('POST', SESSION_PATH, 400, { status: 400, client_message: 'No', message: 'no' }),
    { kind: 'fault', fault: 'reset-after', method: 'POST', target: SESSION_PATH },
    answered('POST', SESSION_PATH, 200),
    answered('POST', SESSION_PATH, 200, { status: 100 }, { at: '2026-01-31T12:00:03.000Z' }),
    answered('TRACE', SESSION_PATH, 405),
    { kind: 'payment', operation: 'push', participant_unique_id1: 'p', state: 'moved', status: 100 },
  ],
  { dropped: 3 },
);

const TOKEN = 'token:0123456789abcdef';
const MASKED = '"customer_account_token":"••••1234"';
const gateway = (path: string, body: object, entry: number, more: object = {}) =>
  came('POST', path, { customer_account_token: TOKEN, ...body }, { entry, after: entry - 1, ...more });
const refusedAs = (finding: string) =>
  answered('POST', SESSION_PATH, 401, {}, { body: `{"n":"${finding}"}`, findings: [{ name: finding }] });

/** A call of every kind that a pact can hold, or cannot. */
const CALLS = recordingOf(
  [
    came('POST', SESSION_PATH, { n: 1 }, { entry: 1, headers: ['IDEMPOTENCY-KEY', 'k', 'X-Other', 'o'] }),
    came('POST', SESSION_PATH, { n: 1 }, { entry: 2, after: 1, headers: ['idempotency-key', 'k'] }),
    came('POST', SESSION_PATH, { n: 2 }, { entry: 3, after: 2, headers: ['Idempotency-Key', 'k'] }),
    came('POST', SESSION_PATH, { n: 3 }, { entry: 4, after: 3 }),
    came('POST', SESSION_PATH, { n: 3 }, { entry: 5, after: 4 }),
    came('POST', SESSION_PATH, { n: 4 }, { entry: 6, after: 5 }),
    came('POST', SESSION_PATH, { n: 5 }, { entry: 7, after: 6 }),
    came('POST', SESSION_PATH, { n: 6 }, { entry: 8, after: 7 }),
    gateway(
      '/gateway/process',
      { account_type: 'CA', participant_id: 1, participant_unique_id1: 'p', more: [1, null, { a: 1 }] },
      9,
    ),
    gateway('/gateway/process', { account_type: 'CA', participant_unique_id1: 'p' }, 10),
    gateway('/gateway/process', { account_type: 'AC' }, 11),
    came(
      'POST',
      '/gateway/process',
      { customer_account_token: 'none', account_type: 'CA' },
      { entry: 12, after: 11 },
    ),
    came(
      'POST',
      '/gateway/verify',
      { customer_account_token: 'none', account: '1' },
      { entry: 13, after: 12 },
    ),
    came('PUT', SESSION_PATH, { n: 7 }, { entry: 14, after: 13 }),
    came('POST', `${SESSION_PATH}?x=${'y'.repeat(120)}`, { n: 8 }, { entry: 15, after: 14 }),
    came('POST', SESSION_PATH, [1], { entry: 16, after: 15 }),
  ],
  [
    answered('POST', SESSION_PATH, 200, { status: 100, data: { session_identifier: ID } }),
    answered('POST', SESSION_PATH, 200, { status: 101, client_message: null }),
    answered('POST', SESSION_PATH, 409, { status: 13723 }),
    answered('POST', SESSION_PATH, 400, { status: 400 }, { findings: [{ name: 'field-missing' }] }),
    answered('POST', SESSION_PATH, 400, { status: 400 }, { findings: [{ name: 'field-missing' }] }),
    answered('POST', SESSION_PATH, 400, { status: 400 }),
    answered('POST', SESSION_PATH, 200, { status: 101 }),
    answered('POST', SESSION_PATH, 429, { message: 'slow down' }, { findings: [{ name: 'rate' }] }),
    answered('POST', '/gateway/process', 200, { status: 100, list: [1] }, { body: `{${MASKED}}` }),
    answered('POST', '/gateway/process', 200, { status: 101 }),
    answered('POST', '/gateway/process', 200, { status: 100 }),
    answered('POST', '/gateway/process', 200, { status: 401 }),
    answered('POST', '/gateway/verify', 200, { status: 100 }),
    answered('PUT', SESSION_PATH, 404, { status: 404 }),
    answered('POST', SESSION_PATH, 404, { status: 404 }),
    answered('POST', SESSION_PATH, 400, { status: 400 }),
    ...['no-authorization', 'digest-hex', 'secret-trimmed', 'signature-unexplained', 'dialect'].map(
      refusedAs,
    ),
  ],
);

/** The text without what all such files have, and the notes. */
function written(recording: typeof ODD, format: ExportFormatName): string {
  const { text, notes } = exportRecording(recording, format);
  const own = text.replace(SHELL_FUNCTIONS.trim(), '…').split('\n\ninterface')[0]!;
  const all = [own.trimEnd(), ...notes.map((note) => `Not carried over: ${note}`), ''].join('\n');
  return all.replaceAll(`ingo-sandbox ${packageVersion()} from`, 'ingo-sandbox from');
}

describe.each([
  ['calls of the control API', 'steered', STEERED],
  ['what is done on pages', 'acted', ACTED],
  ['calls that are refused, lost or odd', 'odd', ODD],
] as const)('%s', (_, name, recording) => {
  it.each(['vitest', 'playwright', 'curl'] as const)('as %s', async (format) => {
    await expect(written(recording, format)).toMatchFileSnapshot(`golden/${name}-${format}.txt`);
  });
});

it('a pact holds the calls that a provider state leads to, each once, and names the others', async () => {
  const { text, notes } = exportRecording(CALLS, 'pact');
  const { interactions } = JSON.parse(text) as { interactions: Interaction[] };
  const lines = interactions.map(({ request, ...interaction }) => {
    const headers = Object.keys(request.headers).filter((name) => !ALWAYS.includes(name));
    const { header, ...matchingRules } = request.matchingRules;
    expect(Object.keys(header)).toEqual(['Authorization', 'Content-sha512', 'X-Date']);
    return JSON.stringify({ ...interaction, request: { ...request, headers, matchingRules } });
  });
  await expect([...lines, ...notes, ''].join('\n')).toMatchFileSnapshot('golden/calls-pact.txt');
});

it('a pact that would hold nothing is refused', () => {
  expect(() => exportRecording(recordingOf([came('POST', SESSION_PATH, {})]), 'pact')).toThrow(
    'The recording has no call that a pact could hold: none was answered.',
  );
});

/** Headers that every request of a pact has. */
const ALWAYS = ['Authorization', 'Content-Type', 'Content-sha512', 'X-Date'];

interface Interaction {
  readonly request: {
    readonly headers: object;
    readonly matchingRules: { readonly header: object };
  };
}
