import { describe, expect, it } from 'vitest';
import { answered, recordingOf } from '../testing/recording-of.js';
import { scenarioSteps } from './scenario-steps.js';

const OPENED = answered('GET', '/session/a?t=1', 200);
const at = (seconds: number) => ({ at: new Date(Date.UTC(2026, 0, 31, 12) + seconds * 1000).toISOString() });
const event = (name: string, payload: object = {}, more: object = {}) => ({
  ...{ kind: 'event', session: 'a', event: name, payload },
  ...more,
});
const acted = (action: string, more: object = {}) => ({ kind: 'recipient', session: 'a', action, ...more });
const delivered = (topic: string, attempt = 1) => ({ kind: 'delivery', delivery: 'd', topic, attempt });
const load = (page: string, more: object = {}) => event('PAGE_LOAD', { page }, more);

const read = (...entries: readonly object[]) => scenarioSteps(recordingOf([], entries).entries);
/** The steps after the opening. */
const steps = (...entries: readonly object[]) => read(OPENED, ...entries).steps.slice(1);

describe('an opening', () => {
  it.each([
    [answered('GET', '/session/a?t=1', 200), [{ open: 'normally' }], []],
    [answered('GET', '/session/a?t=1', 0), [{ open: 'never' }], []],
    [
      answered('GET', '/session/a', 410, '', { findings: [{ name: 'url-expired' }] }),
      [{ open: 'expired' }],
      [],
    ],
    [
      answered('GET', '/session/a', 410, '', { findings: [{ name: 'url-used' }] }),
      [],
      ['An opening that was refused (url-used) is left out.'],
    ],
    [answered('GET', '/session/a', 503), [], ['An opening that was refused (503) is left out.']],
    [answered('POST', '/session/a', 200), [], []],
    [answered('GET', '/sdk/session/', 200), [], []],
  ])('is read from its request: %j', (entry, expected, notes) => {
    expect(read(entry)).toEqual({ steps: expected, notes });
  });

  it('comes before every step', () => {
    expect(read(event('PLUGIN_ERROR'), OPENED, event('PLUGIN_ERROR')).steps).toEqual([
      { open: 'normally' },
      { emit: 'PLUGIN_ERROR' },
    ]);
    expect(read(event('PLUGIN_ERROR')).steps).toEqual([]);
  });
});

describe('a pause', () => {
  it('is the time before what nobody was waited for', () => {
    expect(
      steps(event('PLUGIN_ERROR', {}, at(5)), acted('confirm', at(9)), load('Confirmation', at(9))),
    ).toEqual([
      { pause: '5000ms' },
      { emit: 'PLUGIN_ERROR' },
      { await: 'confirm' },
      { show: 'confirmation' },
    ]);
    expect(steps(answered('GET', '/session/a', 200, '', at(7)))).toEqual([{ open: 'normally' }]);
  });

  it('begins with the entry before, a step or not', () => {
    const clock = { kind: 'clock', ...at(4) };
    expect(steps(clock, event('PLUGIN_ERROR', {}, at(5)))).toEqual([
      { pause: '1000ms' },
      { emit: 'PLUGIN_ERROR' },
    ]);
    expect(read({ kind: 'clock' }, { ...OPENED, ...at(5) }).steps).toEqual([{ open: 'normally' }]);
  });

  it('is at most 30 days', () => {
    const month = 30 * 86_400;
    const { steps: whole, notes: none } = read(OPENED, event('PLUGIN_ERROR', {}, at(month)));
    expect([whole[1], none]).toEqual([{ pause: `${month * 1000}ms` }, []]);
    const { steps: cut, notes } = read(OPENED, event('PLUGIN_ERROR', {}, at(month + 1)));
    expect([cut[1], notes]).toEqual([
      { pause: `${month * 1000}ms` },
      ['A pause of more than 30 days is cut to 30 days.'],
    ]);
  });
});

describe('what the recipient did', () => {
  it.each(['submit', 'search', 'confirm', 'cancel', 'continue', 'retry'])('is waited for: %s', (action) => {
    expect(steps(acted(action), load('Confirmation'))[0]).toEqual({ await: action });
  });

  it('is no step where nothing followed from it', () => {
    expect(steps(acted('submit'), acted('submit'), load('Confirmation'))).toEqual([
      { await: 'submit' },
      { show: 'confirmation' },
    ]);
    expect(steps(acted('submit'), { ...OPENED })).toEqual([{ open: 'normally' }]);
    expect(steps(acted('submit'))).toEqual([]);
    expect(steps(acted('mount'), load('Confirmation'))).toEqual([{ show: 'confirmation' }]);
  });
});

describe('an event', () => {
  it.each([
    [event('PLUGIN_ERROR', { message: 'm'.repeat(501) }), { emit: 'PLUGIN_ERROR', message: 'm'.repeat(500) }],
    [event('PLUGIN_ERROR', { error: 7, message: 7 }), { emit: 'PLUGIN_ERROR' }],
    [event('TERMINAL_FAILURE', { error: 7007 }), { emit: 'TERMINAL_FAILURE', error: 7007 }],
    [event('TERMINAL_FAILURE', { error: '7007' }), { emit: 'TERMINAL_FAILURE' }],
    [load('DebitFunding'), { show: 'form' }],
    [load('Confirmation'), { show: 'confirmation' }],
    [load(`Other${'x'.repeat(100)}`), { emit: 'PAGE_LOAD', page: `Other${'x'.repeat(95)}` }],
    [event('NEVER_HEARD_OF'), undefined],
  ])('is a step: %j', (entry, step) => {
    expect(steps(entry)).toEqual(step ? [step] : []);
  });

  it('shows its page itself, unless that came at another time', () => {
    expect(steps(load('Success'), event('TOKEN_SUCCESS'))).toEqual([{ emit: 'TOKEN_SUCCESS' }]);
    expect(steps(load('Success'), event('TOKEN_SUCCESS', {}, at(1)))).toEqual([
      { show: 'success' },
      { pause: '1000ms' },
      { emit: 'TOKEN_SUCCESS' },
    ]);
    expect(steps(load('Confirmation'), event('TOKEN_SUCCESS'))).toHaveLength(2);
  });

  it('of a page that did not open is none of the scenario', () => {
    const closed = answered('GET', '/session/a', 410, '', { findings: [{ name: 'url-expired' }] });
    expect(steps(event('SESSION_EXPIRED'), closed)).toEqual([{ open: 'expired' }]);
    expect(steps(event('SESSION_ERROR'), closed)).toEqual([{ open: 'expired' }]);
    expect(steps(event('PLUGIN_ERROR'), closed)).toHaveLength(2);
    expect(steps(event('SESSION_EXPIRED'), { ...closed, ...at(1) })).toHaveLength(2);
    expect(steps(event('SESSION_EXPIRED'), OPENED)).toHaveLength(2);
    expect(steps(event('SESSION_EXPIRED'))).toEqual([{ emit: 'SESSION_EXPIRED' }]);
  });
});

it('a verification says its status, which the page of a failure shows', () => {
  const verified = { kind: 'verification', session: 'a', status: 7536 };
  expect(steps(verified, load('VerificationFailure'))).toEqual([
    { verify: 7536 },
    { show: 'verification-failure', status: 7536 },
  ]);
  expect(steps(load('VerificationFailure'))).toEqual([{ show: 'verification-failure' }]);
  expect(steps(verified, load('Confirmation'))[1]).toEqual({ show: 'confirmation' });
});

describe('a webhook', () => {
  it.each([
    ['plugin.transaction.account.tokenization.success', undefined],
    ['plugin.transaction.account.verification.success', undefined],
    ['plugin.transaction.recipient.verification.rvdm.hard', undefined],
    ['gateway.transaction.recipient.payment.status.returned', true],
    ['never.heard.of', undefined],
  ])('is a step where no other leads to it: %s', (topic, isStep) => {
    expect(steps(delivered(topic))).toEqual(isStep ? [{ webhook: topic }] : []);
  });

  it('that came again is one', () => {
    const { steps: all, notes } = read(
      OPENED,
      delivered('gateway.transaction.recipient.payment.status.returned', 2),
    );
    expect(all).toHaveLength(1);
    expect(notes).toEqual(['A webhook was delivered more than once, which the receiver decides.']);
  });
});

it('a step that could not happen is left out, and said', () => {
  expect(read(OPENED, { kind: 'impossible', session: 'a', findings: [] })).toEqual({
    steps: [{ open: 'normally' }],
    notes: ['A step of the scenario could not happen, and is left out.'],
  });
});
