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
      { action: 'mount', funding_destination: 'bank' },
      { action: 'unsupported', missing: ['fetch'] },
      { action: 'search', query: "o'clock" },
      { action: 'submit', values: { account_type: 'checking', unknown: 'x', account_number: '1' } },
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
    { kind: 'event', session: ID, event: 'PAGE_LOAD', payload: { page: 'BankFunding' } },
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
  it.each(['vitest', 'playwright', 'curl', 'pact'] as const)('as %s', async (format) => {
    await expect(written(recording, format)).toMatchFileSnapshot(`golden/${name}-${format}.txt`);
  });
});
