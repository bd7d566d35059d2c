import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SchemaName } from '../../contracts/violations/check.js';
import { check } from '../../mock-server/schemas/check.js';
import { BUILT_IN_SCENARIOS } from '../../contracts/scenarios/built-in.js';
import { runScenario, SESSION } from './testing/scripted-plugin.js';

const SUCCESS = ['PAGE_LOAD DebitFunding', 'PAGE_LOAD Confirmation', 'PAGE_LOAD Success', 'TOKEN_SUCCESS'];
const FAILED = (error: number, form = 'DebitFunding') => [
  `PAGE_LOAD ${form}`,
  'PAGE_LOAD TerminalFailure',
  `TERMINAL_FAILURE ${error}`,
];
const AGAIN = ['PAGE_LOAD VerificationFailure', 'PAGE_LOAD DebitFunding'];

/** What one mount after another brings, for every scenario that is built in. */
const EXPECTED: Record<string, readonly string[][]> = {
  interactive: [['PAGE_LOAD DebitFunding']],
  success: [SUCCESS, ['SESSION_ERROR']],
  'soft-failure': [SUCCESS],
  cancel: [
    ['PAGE_LOAD DebitFunding', 'PAGE_LOAD Confirmation', 'PAGE_LOAD Canceled', 'FUNDING_CANCELED'],
    ['PAGE_LOAD DebitFunding'],
  ],
  'confirm-by-hand': [['PAGE_LOAD DebitFunding', 'PAGE_LOAD Confirmation']],
  'terminal-failure': [FAILED(700), ['PAGE_LOAD DebitFunding']],
  'terminal-failure-700': [FAILED(700)],
  'terminal-failure-753': [FAILED(753)],
  'terminal-failure-754': [FAILED(754)],
  'terminal-failure-755': [FAILED(755)],
  'terminal-failure-777': [FAILED(777, 'AchFunding')],
  'terminal-failure-1042': [FAILED(1042)],
  'terminal-failure-1105': [FAILED(1105)],
  'terminal-failure-retried': [
    [...FAILED(700), 'PAGE_LOAD Acknowledged', 'TERMINAL_FAILURE_ACKNOWLEDGED 700'],
    SUCCESS,
  ],
  'verification-retried': [['PAGE_LOAD DebitFunding', 'PAGE_LOAD VerificationFailure', ...SUCCESS]],
  'max-attempts': [
    [
      'PAGE_LOAD DebitFunding',
      ...AGAIN,
      ...AGAIN,
      'PAGE_LOAD MaxAttemptsExceeded',
      'MAX_VERIFICATION_ATTEMPTS_EXCEEDED',
    ],
    ['SESSION_ERROR'],
  ],
  'billpay-no-match': [
    ['PAGE_LOAD BillPayFunding', 'PAGE_LOAD BillPayNoMatch', 'BILLPAY_SEARCH_NO_MATCH_FOUND'],
  ],
  'could-not-be-verified': [
    ['PAGE_LOAD BillPayFunding', 'PAGE_LOAD AccountCouldNotBeVerified', 'ACCOUNT_COULD_NOT_BE_VERIFIED'],
  ],
  'plugin-error': [['PAGE_LOAD DebitFunding', 'PAGE_LOAD PluginError', 'PLUGIN_ERROR']],
  'session-error': [['PAGE_LOAD DebitFunding', 'PAGE_LOAD SessionError', 'SESSION_ERROR']],
  'unsupported-browser': [['PAGE_LOAD UnsupportedBrowser', 'UNSUPPORTED_BROWSER_DETECTED']],
  'expired-url': [['SESSION_EXPIRED'], SUCCESS],
  'slow-page': [SUCCESS],
  'silent-page': [[]],
  'duplicate-token-success': [[...SUCCESS, 'TOKEN_SUCCESS']],
  'events-out-of-order': [
    ['PAGE_LOAD Success', 'TOKEN_SUCCESS', 'FUNDING_CANCELED', 'PAGE_LOAD Confirmation'],
  ],
  'connection-lost': [SUCCESS],
  'webhook-before-event': [SUCCESS],
  'webhook-late': [SUCCESS],
  'webhook-twice': [SUCCESS],
  'webhook-missing': [SUCCESS],
  'webhook-badly-signed': [SUCCESS],
  'ofac-cleared': [SUCCESS],
  'ofac-failed': [SUCCESS],
  'payments-status-500': [SUCCESS],
  'payments-status-603': [SUCCESS],
  'payments-status-851': [SUCCESS],
  'payments-stand-in': [SUCCESS],
  'payments-queued': [SUCCESS],
  'payments-answer-lost': [SUCCESS],
  'payments-ofac-cleared': [SUCCESS],
  'payments-returned': [SUCCESS],
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a built-in scenario, played without a server', () => {
  it('is expected here if it is built in, and no other is', () => {
    expect(Object.keys(EXPECTED).toSorted()).toEqual(BUILT_IN_SCENARIOS.map(({ name }) => name).toSorted());
  });

  it.each(BUILT_IN_SCENARIOS.map(({ name, destinations }) => [name, destinations?.[0] ?? 'debit'] as const))(
    '%s brings the events it speaks of (5.4)',
    (name, destination) => {
      const { events, received, mount } = runScenario(name);
      const brought = EXPECTED[name]!.map(() => {
        received.length = 0;
        mount(SESSION, destination);
        vi.runAllTimers();
        return events();
      });
      expect(brought).toEqual(EXPECTED[name]);
    },
  );

  it.each(BUILT_IN_SCENARIOS.map(({ name, destinations }) => [name, destinations?.[0] ?? 'debit'] as const))(
    '%s brings payloads that keep their schemas (5.4)',
    (name, destination) => {
      const { received, mount } = runScenario(name, { readings: { eventPayload: 'flat' } });
      for (let mounts = 0; mounts < 2; mounts++) {
        mount(SESSION, destination);
        vi.runAllTimers();
      }
      for (const { event, data } of received)
        expect(check(event satisfies SchemaName, data)).toEqual({ value: data });
    },
  );

  it('waits as long as it says: a slow page three seconds, a lost connection two', () => {
    const [slow, lost] = [runScenario('slow-page'), runScenario('connection-lost')];
    slow.mount();
    lost.mount();
    vi.advanceTimersByTime(1_999);
    expect([slow.events(), lost.events()]).toEqual([[], []]);
    vi.advanceTimersByTime(1);
    expect([slow.events(), lost.events()]).toEqual([[], SUCCESS]);
    vi.advanceTimersByTime(1_000);
    expect(slow.events()).toEqual(SUCCESS);
  });
});
